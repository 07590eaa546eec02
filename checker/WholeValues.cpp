//===- WholeValues.cpp - Objects that get a value as a whole ------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WholeValues.h"
#include "Copies.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// Whether a cast of kind \p K leaves the object as it is.
static bool isSameValue(CastKind K) {
  return K == CK_NoOp || K == CK_AtomicToNonAtomic || K == CK_NonAtomicToAtomic;
}

/// The expression whose value \p E has, as far as that can be told without the
/// path.
static const Expr *valueExpr(const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *SE = dyn_cast<StmtExpr>(E)) {
      const auto *CS = SE->getSubStmt();
      const auto *Last =
          CS->body_empty() ? nullptr : dyn_cast<Expr>(CS->body_back());
      if (!Last)
        return E;
      E = Last;
    } else if (const auto *BO = dyn_cast<BinaryOperator>(E);
               BO && BO->getOpcode() == BO_Comma) {
      E = BO->getRHS();
    } else if (const auto *CE = dyn_cast<CastExpr>(E);
               CE && isSameValue(CE->getCastKind())) {
      E = CE->getSubExpr();
    } else {
      return E;
    }
  }
}

/// Whether \p E makes an object of its own, which C++ builds in place.
static bool isBuiltInPlace(const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *FE = dyn_cast<FullExpr>(E))
      E = FE->getSubExpr();
    else if (const auto *BT = dyn_cast<CXXBindTemporaryExpr>(E))
      E = BT->getSubExpr();
    else if (const auto *MT = dyn_cast<MaterializeTemporaryExpr>(E))
      E = MT->getSubExpr();
    else if (const auto *FC = dyn_cast<CXXFunctionalCastExpr>(E))
      E = FC->getSubExpr();
    else
      break;
  }
  const auto *CE = dyn_cast<CXXConstructExpr>(E);
  return CE ? !CE->getConstructor()->isCopyOrMoveConstructor()
            : isa<CXXMemberCallExpr, CXXOperatorCallExpr>(E);
}

/// Whether objects of type \p T are copied byte by byte: always in C.
static bool isCopiedByBytes(QualType T) {
  const CXXRecordDecl *RD = T->getAsCXXRecordDecl();
  return !RD || !RD->hasDefinition() ||
         (RD->hasSimpleCopyConstructor() && RD->hasTrivialCopyConstructor());
}

Object pinned::sourceOf(const Step &At, const Expr *E, SVal V) {
  const StackFrameContext *Frame = At.context().getStackFrame();
  if (E) {
    if (isBuiltInPlace(E) || !isCopiedByBytes(E->getType()))
      return {};
    E = valueExpr(E);
    if (const SubRegion *R = loadedFrom(At.State, E, Frame))
      return {R, E->getType()};
  }
  auto LCV = V.getAs<nonloc::LazyCompoundVal>();
  if (!LCV || !isCopiedByBytes(LCV->getRegion()->getValueType()))
    return {};
  const SubRegion *From = originOf(At.State, V);
  return {From ? From : LCV->getRegion(), LCV->getRegion()->getValueType()};
}

static bool isZero(SVal V) {
  if (auto CV = V.getAs<nonloc::CompoundVal>()) {
    for (SVal E : *CV)
      if (!isZero(E))
        return false;
    return true;
  }
  return V.isZeroConstant();
}

static bool leadsInto(const Part &P, SVal V) {
  if (auto CV = V.getAs<nonloc::CompoundVal>())
    for (SVal E : *CV)
      if (leadsInto(P, E))
        return true;
  const MemRegion *R = V.getAsRegion();
  auto At = R ? placeOf(R) : std::nullopt;
  return At && Places::sameObject(P, *At);
}

namespace {

/// An object gets a value as a whole.
class ValueArrives {
public:
  explicit ValueArrives(Step &S)
      : S(S), Ctx(S.State->getStateManager().getContext()) {}

  void run(const SubRegion *R, QualType T, SVal V, const Expr *Init) {
    if (!Budget || S.analysis().Types.partsOf(T, Ctx).empty())
      return;
    --Budget;
    llvm::SaveAndRestore Inner(IsValue, IsValue || isValue(Init));
    const auto *ILE = listOf(Init);
    auto CV = V.getAs<nonloc::CompoundVal>();
    if (CV || ILE)
      return list(R, T, CV, ILE);
    Object Src = sourceOf(S, Init, V);
    if (Src.Region) {
      copyBytes(S, {R, T}, Src, Ctx.getTypeSizeInChars(T).getQuantity(),
                {Transport::Values::Arrive, V, ""});
      if (Init)
        S.State =
            forgetLoad(S.State, valueExpr(Init), S.context().getStackFrame());
      return;
    }
    for (const Part &P : S.places().partsOf(R, T)) {
      S.apply(eventOf(V.isZeroConstant()), P);
      if (Init && isa<VAArgExpr>(valueExpr(Init)))
        taken(P);
    }
  }

private:
  Step &S;
  ASTContext &Ctx;
  /// So many subobjects are looked at; as many as have parts that are told
  /// apart, and what leads to them.
  unsigned Budget = 4 * PinnedTypes::MaxParts;
  /// A model says that this is the value of an object, also where it is zero.
  bool IsValue = false;

  using List = std::optional<nonloc::CompoundVal>;

  /// \p P is what somebody has passed by value, among arguments of no type.
  void taken(const Part &P) {
    S.set(P, State::Presumed);
    S.apply(Event::PassByValue, P, {Cause::None, nullptr, "va_arg"});
  }

  Event eventOf(bool Zero) const {
    return Zero && !IsValue ? Event::Zero : Event::Set;
  }

  /// Whether a macro that stands for a value is expanded to \p Init.
  bool isValue(const Expr *Init) {
    const SourceManager &SM = Ctx.getSourceManager();
    SourceLocation At = Init ? Init->getBeginLoc() : SourceLocation();
    for (; At.isMacroID(); At = SM.getImmediateMacroCallerLoc(At))
      if (S.analysis().Known.isInitialiser(
              Lexer::getImmediateMacroName(At, SM, Ctx.getLangOpts())))
        return true;
    return false;
  }

  static const InitListExpr *listOf(const Expr *Init) {
    const auto *ILE = dyn_cast_or_null<InitListExpr>(
        Init ? Init->IgnoreParenImpCasts() : nullptr);
    return ILE && ILE->isSyntacticForm() && ILE->getSemanticForm()
               ? ILE->getSemanticForm()
               : ILE;
  }

  /// The values of a list come with it; of a compound literal, which is in
  /// memory already, they are taken from there.
  void list(const SubRegion *R, QualType T, List V, const InitListExpr *ILE) {
    for (const Part &P : S.places().partsOf(R, T))
      if (P.Region == R)
        whole(P, V);
    if (const auto *AT = Ctx.getAsConstantArrayType(T))
      elements(R, AT, V, ILE);
    else if (const auto *RT = T->getAs<RecordType>())
      fields(R, RT->getDecl()->getDefinition(), V, ILE);
  }

  void whole(const Part &P, List V) {
    bool Zero = true, Own = false;
    auto Look = [&](SVal E) {
      Zero &= isZero(E);
      Own |= leadsInto(P, E);
    };
    if (V)
      Look(*V);
    else
      for (const TypedValueRegion *R : S.places().scalarsOf(P.Region, P.Type))
        Look(S.State->getSVal(R));
    S.apply(eventOf(Zero), P);
    if (Own)
      S.apply(Event::OwnAddress, P, {Cause::OwnAddress, nullptr, ""});
  }

  static const Expr *initOf(const InitListExpr *ILE, unsigned I) {
    return ILE && I < ILE->getNumInits() ? ILE->getInit(I) : nullptr;
  }

  /// Walks the values of a list; what it leaves out is zero.
  class Values {
  public:
    Values(ProgramStateRef State, const List &V) : State(State) {
      if (V) {
        Next = V->begin();
        End = V->end();
        Given = true;
      }
    }

    SVal next(const SubRegion *R, QualType T) {
      if (!Given)
        return State->getSVal(loc::MemRegionVal(R), T);
      if (Next == End)
        return State->getStateManager().getSValBuilder().makeZeroVal(T);
      SVal E = *Next;
      ++Next;
      return E;
    }

  private:
    ProgramStateRef State;
    nonloc::CompoundVal::iterator Next, End;
    bool Given = false;
  };

  void elements(const SubRegion *R, const ConstantArrayType *AT, List V,
                const InitListExpr *ILE) {
    QualType T = AT->getElementType();
    uint64_t Count = AT->getSize().getLimitedValue(PinnedTypes::MaxParts);
    Values Each(S.State, V);
    SValBuilder &SVB = S.State->getStateManager().getSValBuilder();
    for (uint64_t I = 0; I != Count; ++I) {
      SVal L =
          S.State->getLValue(T, SVB.makeArrayIndex(I), loc::MemRegionVal(R));
      if (const auto *ER = dyn_cast_or_null<SubRegion>(L.getAsRegion()))
        run(ER, T, Each.next(ER, T), initOf(ILE, I));
    }
  }

  /// Whether an initialiser list says something of \p F.
  static bool isListed(const FieldDecl *F, const InitListExpr *ILE) {
    if (F->isBitField() && !F->getDeclName())
      return false;
    return !F->getParent()->isUnion() || !ILE ||
           !ILE->getInitializedFieldInUnion() ||
           ILE->getInitializedFieldInUnion() == F;
  }

  void fields(const SubRegion *R, const RecordDecl *RD, List V,
              const InitListExpr *ILE) {
    Values Each(S.State, V);
    unsigned I = 0;
    for (const FieldDecl *F : RD->fields()) {
      if (!isListed(F, ILE))
        continue;
      const auto *FR = dyn_cast_or_null<SubRegion>(
          S.State->getLValue(F, loc::MemRegionVal(R)).getAsRegion());
      if (!FR)
        return;
      SVal E = Each.next(FR, F->getType());
      if (!isAnnotated(F, Annotation::Unpinned))
        run(FR, F->getType(), E, initOf(ILE, I));
      ++I;
      if (RD->isUnion())
        return;
    }
  }
};

} // namespace

void pinned::onWholeValue(Step &S, const SubRegion *R, QualType T, SVal V,
                          const Expr *Init) {
  ValueArrives(S).run(R, T, V, Init);
}

/// The object behind the pointer \p From is copied to that behind \p To.
static void copyBehind(Step &S, const Expr *To, const Expr *From) {
  Object Dst = S.places().pointee(S.context().getSVal(To), To);
  Object Src = S.places().pointee(S.context().getSVal(From), From);
  if (Src.Type.isNull() || Src.Type->isIncompleteType())
    return;
  ASTContext &Ctx = S.State->getStateManager().getContext();
  copyBytes(S, Dst, Src, Ctx.getTypeSizeInChars(Src.Type).getQuantity());
}

void pinned::onAtomic(Step &S, const AtomicExpr *E) {
  switch (E->getOp()) {
  case AtomicExpr::AO__atomic_load:
    return copyBehind(S, E->getVal1(), E->getPtr());
  case AtomicExpr::AO__atomic_store:
    return copyBehind(S, E->getPtr(), E->getVal1());
  case AtomicExpr::AO__atomic_exchange:
    copyBehind(S, E->getVal2(), E->getPtr());
    return copyBehind(S, E->getPtr(), E->getVal1());
  default:
    return;
  }
}
