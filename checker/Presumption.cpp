//===- Presumption.cpp - What a part without history is taken for -------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Presumption.h"
#include "Compat.h"
#include "Expressions.h"
#include "MemoryFunctions.h"
#include "Words.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

using Scalars = std::vector<const TypedValueRegion *>;

/// Whether there are scalars, and \p Test holds for the values of \p All.
template <typename Predicate>
static bool areAll(ProgramStateRef State, const Scalars &All, Predicate Test) {
  return !All.empty() && llvm::all_of(All, [&](const TypedValueRegion *R) {
    return Test(State->getSVal(R));
  });
}

static bool isZero(SVal V) { return V.isZeroConstant(); }

/// Local and heap storage: what its scalars hold decides.
static PartState fromStorage(ProgramStateRef State, const Places &Where,
                             const Part &P) {
  Scalars All = Where.scalarsOf(P.Region, P.Type);
  if (areAll(State, All, [](SVal V) { return V.isUndef(); }))
    return PartState::Raw;
  if (areAll(State, All, isZero))
    return PinnedTypes::isZeroable(P.Type) ? PartState::Blank
                                           : PartState::Zeroed;
  return PartState::Unknown;
}

/// Whether \p S, in the initialiser of \p VD, speaks of \p VD itself: of its
/// address, since its value is not there yet.
static bool leadsTo(const Stmt *S, const VarDecl *VD) {
  if (!S || isa<UnaryExprOrTypeTraitExpr>(S))
    return false;
  if (const auto *DRE = dyn_cast<DeclRefExpr>(S))
    return declaresSameEntity(DRE->getDecl(), VD);
  return llvm::any_of(S->children(),
                      [VD](const Stmt *C) { return leadsTo(C, VD); });
}

/// \p E as a list of values, in which each has its place.
static const InitListExpr *listIn(const Expr *E) {
  if (!E)
    return nullptr;
  E = E->IgnoreParenImpCasts();
  if (const auto *CL = dyn_cast<CompoundLiteralExpr>(E))
    E = CL->getInitializer();
  const auto *ILE = dyn_cast<InitListExpr>(E);
  return ILE && ILE->isSyntacticForm() && ILE->getSemanticForm()
             ? ILE->getSemanticForm()
             : ILE;
}

/// What \p ILE says of the field \p FD; null where it says nothing, or where a
/// cast shows a field that the object does not have.
static const Expr *fieldIn(const InitListExpr *ILE, const FieldDecl *FD) {
  const RecordDecl *RD = FD->getParent();
  if (ILE->getType()->getAsRecordDecl() != RD)
    return nullptr;
  if (RD->isUnion())
    return ILE->getInitializedFieldInUnion() == FD && ILE->getNumInits()
               ? ILE->getInit(0)
               : nullptr;
  unsigned I = 0;
  for (const FieldDecl *F : RD->fields()) {
    if (F == FD)
      return I < ILE->getNumInits() ? ILE->getInit(I) : nullptr;
    I += !F->isBitField() || F->getDeclName();
  }
  return nullptr;
}

/// The same for an element of an array.
static const Expr *elementIn(const InitListExpr *ILE, const ElementRegion *ER) {
  const ArrayType *AT = ER->getContext().getAsArrayType(ILE->getType());
  auto I = ER->getIndex().getAs<nonloc::ConcreteInt>();
  if (!AT || !I ||
      AT->getElementType().getCanonicalType() !=
          ER->getValueType().getCanonicalType())
    return nullptr;
  const llvm::APSInt &Index = I->getValue();
  uint64_t At = Index.getLimitedValue();
  return At < ILE->getNumInits() ? ILE->getInit(At) : nullptr;
}

/// What \p Whole, the initialiser of a variable, says of its subobject \p R.
static const Expr *initialiserOf(const MemRegion *R, const Expr *Whole) {
  if (isa<VarRegion>(R))
    return Whole;
  const auto *SR = cast<SubRegion>(R);
  const InitListExpr *ILE = listIn(initialiserOf(SR->getSuperRegion(), Whole));
  if (!ILE)
    return nullptr;
  if (const auto *FR = dyn_cast<FieldRegion>(SR))
    return fieldIn(ILE, FR->getDecl());
  const auto *ER = dyn_cast<ElementRegion>(SR);
  return ER ? elementIn(ILE, ER) : nullptr;
}

/// Whether all bytes of \p VD, which has no initialiser, are zero until some
/// function of this file initialises it.
static bool isUnset(const VarDecl *VD, const Part &P) {
  return !PinnedTypes::isZeroable(P.Type) && !VD->isExternallyVisible() &&
         VD->hasGlobalStorage();
}

static PartState ofGlobal(const VarRegion *VR, const Part &P) {
  const VarDecl *VD = VR->getDecl();
  const Expr *Whole = VD->getAnyInitializer(VD);
  const Expr *Own = Whole ? initialiserOf(P.Region, Whole) : nullptr;
  if (Own && leadsTo(Own, VD))
    return PartState::Pinned;
  if (!VD->getType().isConstQualified())
    return !Whole && isUnset(VD, P) ? PartState::Unset : PartState::Presumed;
  // What a list does not name is zero.
  bool Zero = Whole && (!Own || isa<ImplicitValueInitExpr>(Own));
  return Zero && !PinnedTypes::isZeroable(P.Type) ? PartState::Zeroed
                                                  : PartState::Ready;
}

/// Whether \p Sym is what a function of a model returned that allocates.
static bool isNewStorage(SymbolRef Sym, const Models &Known) {
  const auto *Conjured = dyn_cast<SymbolConjured>(Sym);
  const auto *CE =
      Conjured ? dyn_cast_or_null<CallExpr>(Conjured->getStmt()) : nullptr;
  const FunctionDecl *FD = CE ? CE->getDirectCallee() : nullptr;
  auto R = FD ? memoryRowOf(FD, CE->getNumArgs(), Known) : std::nullopt;
  return R && R->Does == MemoryRow::Effect::Allocate;
}

/// Whether \p Sym is storage for the object in which \p P lies, of an allocator
/// of which nothing is known: an extern function that returns a pointer to any
/// memory and was given the size of the object. What it holds nobody knows.
static bool isSizedFor(const SymbolConjured *Sym, const Part &P) {
  const auto *CE = dyn_cast_or_null<CallExpr>(Sym->getStmt());
  const FunctionDecl *FD = CE ? CE->getDirectCallee() : nullptr;
  if (!FD || !isSized(CE, FD))
    return false;
  const SubRegion *Whole = P.Region;
  while (isa<FieldRegion>(Whole))
    Whole = cast<SubRegion>(Whole->getSuperRegion());
  QualType T = typeOf(Whole);
  return llvm::any_of(CE->arguments(), [&](const Expr *E) {
    QualType Of = sizedIn(E);
    return !Of.isNull() && Whole->getContext().hasSameUnqualifiedType(Of, T);
  });
}

/// Whether \p Sym is what the program found: a pointer that it loaded, or that
/// a function returned which gives out objects and makes none, by its name.
static bool isFound(const SymbolConjured *Sym) {
  const auto *E = dyn_cast_or_null<Expr>(Sym->getStmt());
  const auto *CE = dyn_cast_or_null<CallExpr>(E);
  if (!CE)
    return E && isa<CastExpr, ArraySubscriptExpr, MemberExpr>(E);
  static const Words Making(
      "alloc* new create* make dup* clone copy* init* open "
      "get build start begin add take spawn setup");
  const FunctionDecl *FD = CE->getDirectCallee();
  return FD && FD->getIdentifier() && !Making.in(FD->getName()) &&
         FD->getReturnType()->isPointerType() &&
         FD->getReturnType()->getPointeeType()->isRecordType();
}

bool pinned::isUntouched(ProgramStateRef State, const Places &Where,
                         const Part &P) {
  return llvm::all_of(Where.scalarsOf(P.Region, P.Type),
                      [State](const TypedValueRegion *R) {
                        const auto *Own = dyn_cast_or_null<SymbolRegionValue>(
                            State->getSVal(R).getAsSymbol());
                        return Own && Own->getRegion() == R;
                      });
}

/// Memory behind a pointer. It is presumed to be initialised where it is
/// reached through a parameter, a global or a field.
static PartState behindPointer(ProgramStateRef State, const Places &Where,
                               const Models &Known, const Part &P,
                               SymbolRef Sym) {
  if (!isa<SymbolConjured>(Sym))
    return PartState::Presumed;
  if (isSizedFor(cast<SymbolConjured>(Sym), P) && isUntouched(State, Where, P))
    return PinnedTypes::isZeroable(P.Type) ? PartState::Unknown
                                           : PartState::Doubtful;
  if (!isNewStorage(Sym, Known))
    return isFound(cast<SymbolConjured>(Sym)) ? PartState::Presumed
                                              : PartState::Unknown;
  return isUntouched(State, Where, P) ? PartState::Raw
                                      : fromStorage(State, Where, P);
}

/// Whether \p P does not lie in the variable \p Block, where container_of() by
/// the address of a member of nothing, which the engine takes for 0, has led
/// astray.
static bool isBeyond(const Part &P, const MemRegion *Block) {
  const auto *VR = dyn_cast<VarRegion>(Block);
  QualType T = VR ? VR->getValueType() : QualType();
  if (T.isNull() || T->isIncompleteType() || !T->isConstantSizeType())
    return false;
  const RecordDecl *RD = T->getAsRecordDecl();
  int64_t Size = VR->getContext().getTypeSizeInChars(T).getQuantity();
  return P.At.Offset < 0 || (P.At.Offset + int64_t(P.Size) > Size &&
                             !(RD && RD->hasFlexibleArrayMember()) && Size);
}

PartState pinned::presume(ProgramStateRef State, const Places &Where,
                          const Models &Known, const Part &P) {
  const MemRegion *Block = P.At.Base->getBaseRegion();
  bool Exact = P.At.Base == Block;
  const MemSpaceRegion *Space = memorySpace(Block, State);
  PartState S = PartState::Unknown;
  if (Exact && isBeyond(P, Block))
    return S;
  if (const auto *SR = dyn_cast<SymbolicRegion>(Block);
      SR && !isa<HeapSpaceRegion>(Space))
    S = behindPointer(State, Where, Known, P, SR->getSymbol());
  else if (isa<GlobalsSpaceRegion>(Space) && isa<VarRegion>(Block))
    S = ofGlobal(cast<VarRegion>(Block), P);
  else if (Exact && !isa<StackArgumentsSpaceRegion>(Space))
    S = fromStorage(State, Where, P);
  // Which member of a union the caller set is not known.
  bool Guess = S == PartState::Presumed || S == PartState::Unset;
  return Guess && P.InUnion ? PartState::Unknown : S;
}

bool pinned::isNull(ProgramStateRef State, const Places &Where, const Part &P) {
  return areAll(State, Where.scalarsOf(P.Region, P.Type), isZero);
}

bool pinned::holdsOwnAddress(ProgramStateRef State, const Places &Where,
                             const Part &P, const MemRegion *Except) {
  for (const TypedValueRegion *R : Where.scalarsOf(P.Region, P.Type)) {
    const MemRegion *To =
        R == Except ? nullptr : State->getSVal(R).getAsRegion();
    auto At = To ? placeOf(To) : std::nullopt;
    if (At && Places::sameObject(P, *At))
      return true;
  }
  return false;
}
