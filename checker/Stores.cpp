//===- Stores.cpp - Events from assignments, initialisers and loads -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stores.h"
#include "Compat.h"
#include "Copies.h"
#include "Presumption.h"
#include "RegionNames.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

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
               CE && CE->getCastKind() == CK_NoOp) {
      E = CE->getSubExpr();
    } else {
      return E;
    }
  }
}

Object pinned::sourceOf(const Step &At, const Expr *E, SVal V) {
  const StackFrameContext *Frame =
      const_cast<Step &>(At).context().getStackFrame();
  if (E) {
    E = valueExpr(E);
    if (const SubRegion *R = loadedFrom(At.State, E, Frame))
      return {R, E->getType()};
  }
  if (auto LCV = V.getAs<nonloc::LazyCompoundVal>())
    return {LCV->getRegion(), LCV->getRegion()->getValueType()};
  return {};
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
    if (S.analysis().Types.partsOf(T, Ctx).empty())
      return;
    const auto *ILE = listOf(Init);
    auto CV = V.getAs<nonloc::CompoundVal>();
    if (CV || ILE)
      return list(R, T, CV, ILE);
    Object Src = sourceOf(S, Init, V);
    if (Src.Region) {
      copyBytes(S, {R, T}, Src, Ctx.getTypeSizeInChars(T).getQuantity());
      if (Init)
        S.State = forgetLoad(S.State, valueExpr(Init),
                             S.context().getStackFrame());
      return;
    }
    for (const Part &P : S.places().partsOf(R, T))
      S.apply(V.isZeroConstant() ? Event::Zero : Event::Set, P);
  }

private:
  Step &S;
  ASTContext &Ctx;

  using List = std::optional<nonloc::CompoundVal>;

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
    S.apply(Zero ? Event::Zero : Event::Set, P);
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
      SVal L = S.State->getLValue(T, SVB.makeArrayIndex(I),
                                  loc::MemRegionVal(R));
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

/// One scalar is stored.
class ScalarStore {
public:
  ScalarStore(Step &S, const SubRegion *L, SVal V)
      : S(S), L(L), V(V), To(V.getAsRegion()) {}

  void run() {
    auto At = placeOf(L);
    if (!At)
      return;
    Where = *At;
    ToPlace = To ? placeOf(To) : std::nullopt;
    dropOldLink();
    std::vector<Part> Written = partsWritten();
    for (const Part &P : Written)
      write(P);
    if (!ToPlace)
      return;
    address(!Written.empty());
  }

private:
  Step &S;
  const SubRegion *L;
  SVal V;
  const MemRegion *To;
  Place Where{};
  std::optional<Place> ToPlace;

  /// The parts into which the store goes.
  std::vector<Part> partsWritten() {
    std::vector<Part> Result = S.places().partsAround(L);
    for (const Entry &E : historyIn(S.State, Where, 1))
      if (llvm::none_of(Result,
                        [&](const Part &P) { return P.At == E.first; }))
        Result.push_back(Step::partOf(E));
    return Result;
  }

  void write(const Part &P) {
    if (ToPlace && Places::sameObject(P, *ToPlace)) {
      S.apply(Event::OwnAddress, P, {Cause::OwnAddress, nullptr, ""});
      return;
    }
    PartState Before = S.stateOf(P);
    if (Before == PartState::Presumed && V.isZeroConstant())
      S.set(P, PartState::Unknown); // It is being taken apart by hand.
    S.apply(Event::Write, P);
    if (const History *H = historyOf(S.State, P.At)) {
      rewriteCopy(P, *H);
      unpin(P, *H);
    }
  }

  /// The words of \p P that hold its links: pointers to records, or all
  /// pointers where it has no others.
  uint64_t linksOf(const Part &P) {
    uint64_t ToRecords = 0, All = 0;
    for (const TypedValueRegion *R : S.places().scalarsOf(P.Region, P.Type)) {
      QualType T = R->getValueType();
      auto At = placeOf(R);
      if (!At || !T->isPointerType())
        continue;
      uint64_t Bit = bitOf(P, At->Offset);
      All |= Bit;
      ToRecords |= T->getPointeeType()->isRecordType() ? Bit : 0;
    }
    return ToRecords ? ToRecords : All;
  }

  /// A copy of which every link was written anew is no copy any more.
  void rewriteCopy(const Part &P, const History &Old) {
    if (!Old.isCopy())
      return;
    uint64_t Links = linksOf(P);
    uint64_t Done = Old.Rewritten | bitOf(P, Where.Offset);
    bool Complete = Links && (Done & Links) == Links;
    S.replace({P.At, Old}, [&](History &H) {
      H.Rewritten = Done;
      if (Complete)
        H = fresh(H);
    });
  }

  static uint64_t bitOf(const Part &P, int64_t Offset) {
    uint64_t Word = uint64_t(Offset - P.At.Offset) / sizeof(void *);
    return Word < 64 ? uint64_t(1) << Word : 0;
  }

  static History fresh(const History &Old) {
    History H;
    H.Region = Old.Region;
    H.Size = Old.Size;
    return H;
  }

  /// A part that only its own address pinned is free when the address goes.
  void unpin(const Part &P, const History &H) {
    if (H.S == PartState::Pinned && H.By == Cause::OwnAddress &&
        !isLinked(S.State, P.At) &&
        !holdsOwnAddress(S.State, S.places(), P, L))
      S.set(P, PartState::Unknown);
  }

  void dropOldLink() {
    auto Old = linkAt(S.State, Where);
    if (!Old)
      return;
    S.State = dropLink(S.State, Where);
    const History *H = historyOf(S.State, *Old);
    if (H && H->S == PartState::Active && H->By == Cause::Linked &&
        !isLinked(S.State, *Old))
      S.replace({*Old, *H}, [](History &New) { New.S = New.Unlinked; });
  }

  /// Whether what is stored stays when the function is gone.
  bool staysThere() const {
    const MemSpaceRegion *Space =
        memorySpace(Where.Base->getBaseRegion(), S.State);
    return !isa<StackSpaceRegion>(Space) && !isa<CodeSpaceRegion>(Space);
  }

  /// The address of something is stored.
  void address(bool InPart) {
    for (const Entry &E : historyInBlock(S.State, ToPlace->Base))
      if (E.second.isCopy() && isAddressOf(E))
        addressOfCopy(E);
    if (!InPart && !staysThere())
      return;
    for (const Part &P : S.places().partsAround(To))
      if (!Places::sameObject(P, Where)) {
        S.apply(Event::Link, P, {Cause::Linked, nullptr, ""});
        S.State = addLink(S.State, Where, P.At);
      }
  }

  bool isAddressOf(const Entry &E) const {
    return ToPlace->Base == E.first.Base &&
           Places::sameObject(Step::partOf(E), *ToPlace);
  }

  void addressOfCopy(const Entry &E) {
    if (E.second.covers(Where))
      return;
    if (leadsTo(E)) {
      S.set(Step::partOf(E), PartState::Pinned,
            [](History &H) { H.By = Cause::Linked; });
    } else if (staysThere() && !E.second.Kept && !E.second.Bytes) {
      S.replace(E, [](History &H) { H.Kept = true; });
      S.note(NoteKind::Kept, Step::partOf(E));
    }
  }

  /// Whether the links in the copy \p E lead to where the store goes.
  bool leadsTo(const Entry &E) {
    const MemRegion *Block = Where.Base->getBaseRegion();
    if (E.second.Origin->getBaseRegion() == Block &&
        E.first.Base->getBaseRegion() != Block)
      return true;
    Part P = Step::partOf(E);
    for (const TypedValueRegion *R : S.places().scalarsOf(P.Region, P.Type)) {
      const MemRegion *There = S.State->getSVal(R).getAsRegion();
      if (There && There->getBaseRegion() == Block)
        return true;
    }
    return false;
  }
};

} // namespace

/// What \p S stores, as an expression.
static const Expr *storedExpr(const Stmt *S) {
  if (const auto *BO = dyn_cast_or_null<BinaryOperator>(S))
    return BO->getRHS();
  if (const auto *DS = dyn_cast_or_null<DeclStmt>(S))
    if (DS->isSingleDecl())
      if (const auto *VD = dyn_cast<VarDecl>(DS->getSingleDecl()))
        return VD->getInit();
  return nullptr;
}

void pinned::onStore(Step &At, SVal L, SVal V, const Stmt *S) {
  const auto *R = dyn_cast_or_null<SubRegion>(L.getAsRegion());
  if (!R)
    return;
  QualType T = typeOf(R);
  ASTContext &Ctx = At.State->getStateManager().getContext();
  if (!T.isNull() && !At.analysis().Types.partsOf(T, Ctx).empty())
    ValueArrives(At).run(R, T, V, storedExpr(S));
  else
    ScalarStore(At, R, V).run();
}

/// The engine tells nobody when a compound literal gets its value; the first
/// one to load it learns of it.
static void fillLiteral(Step &At, const CompoundLiteralRegion *R) {
  const CompoundLiteralExpr *CL = R->getLiteralExpr();
  if (historyInBlock(At.State, R).empty())
    ValueArrives(At).run(R, CL->getType(), At.State->getSVal(R),
                         CL->getInitializer());
}

/// Whether the pointer at \p R, in a copy, may be what ties it to its place: it
/// leads to the original, or to some record.
static bool isLink(Step &At, const History &Copy, const SubRegion *R,
                   QualType T) {
  if (!T->isPointerType())
    return false;
  const MemRegion *To = At.State->getSVal(R, T).getAsRegion();
  return T->getPointeeType()->isRecordType() ||
         (To && To->getBaseRegion() == Copy.Origin->getBaseRegion());
}

/// Visible code reads the scalar at \p R.
static void scalarLoad(Step &At, const SubRegion *R, QualType T) {
  auto Where = placeOf(R);
  if (!Where)
    return;
  std::vector<Part> Around = At.places().partsAround(R);
  for (const Part &P : Around)
    At.apply(Event::Read, P);
  for (const Entry &E : historyInBlock(At.State, R)) {
    if (!E.second.isCopy())
      continue;
    bool Link = E.second.covers(*Where) && isLink(At, E.second, R, T);
    if (Link && At.State->getSVal(R, T).isUnknown()) {
      // What is done through a pointer that the engine lost may be a repair.
      At.set(Step::partOf(E), PartState::Unknown);
      continue;
    }
    if (Link ? E.second.Followed : E.second.Served)
      continue;
    At.replace(E, [Link](History &H) { (Link ? H.Followed : H.Served) = true; });
    if (Link)
      At.note(NoteKind::Used, Step::partOf(E));
  }
}

void pinned::onLoad(Step &At, SVal L, const Stmt *S) {
  const auto *R = dyn_cast_or_null<SubRegion>(L.getAsRegion());
  const auto *E = dyn_cast_or_null<Expr>(S);
  if (!R || !E)
    return;
  ASTContext &Ctx = At.State->getStateManager().getContext();
  QualType T = E->getType();
  if (const auto *Literal = dyn_cast<CompoundLiteralRegion>(R))
    fillLiteral(At, Literal);
  if (!At.analysis().Types.partsOf(T, Ctx).empty())
    At.State = noteLoad(At.State, E, At.context().getStackFrame(), R);
  else if (T->isScalarType())
    scalarLoad(At, R, T);
}
