//===- Calls.cpp - Events from calls ------------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calls.h"
#include "Compat.h"
#include "Conventions.h"
#include "Copies.h"
#include "Escapes.h"
#include "Links.h"
#include "MemoryCalls.h"
#include "NamedCalls.h"
#include "Path.h"
#include "Threads.h"
#include "Verdicts.h"
#include "WholeValues.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

static const FunctionDecl *functionOf(const CallEvent &Call) {
  return dyn_cast_or_null<FunctionDecl>(Call.getDecl());
}

static Effects effectsOf(const CallEvent &Call, unsigned I) {
  const FunctionDecl *FD = functionOf(Call);
  return FD ? Effects::ofParameter(FD, I) : Effects();
}

/// What annotations say, as events in their order.
static llvm::SmallVector<Event, 2> eventsOf(const Effects &E) {
  llvm::SmallVector<Event, 2> Result;
  if (E.hasToInitialise())
    Result.push_back(Event::Init);
  if (E.has(Annotation::ReInit) || E.has(Annotation::MoveTo))
    Result.push_back(Event::ReInit);
  if (E.has(Annotation::Use))
    Result.push_back(Event::Use);
  if (E.has(Annotation::Activate))
    Result.push_back(Event::Activate);
  if (E.has(Annotation::Hold))
    Result.push_back(Event::Hold);
  if (E.has(Annotation::Deactivate))
    Result.push_back(Event::Deactivate);
  if (E.has(Annotation::Destroy))
    Result.push_back(Event::Destroy);
  if (E.has(Annotation::MoveFrom))
    Result.push_back(Event::MoveAway);
  return Result;
}

//===----------------------------------------------------------------------===//
// Before the call
//===----------------------------------------------------------------------===//

/// An object that is an argument itself, not a pointer to one.
static void passByValue(Step &S, const CallEvent &Call, unsigned I) {
  const Expr *E = Call.getArgExpr(I);
  ASTContext &Ctx = S.State->getStateManager().getContext();
  if (!E || S.analysis().Types.partsOf(E->getType(), Ctx).empty() ||
      movesAreDeliberate(S.context()))
    return;
  Object Src = sourceOf(S, E, Call.getArgSVal(I));
  if (!Src.Region)
    return;
  for (const Part &P : S.places().partsOf(Src.Region, E->getType()))
    S.apply(Event::PassByValue, P, Actor::of(Call));
}

/// What the call is given of the block of \p R.
static std::vector<const MemRegion *> givenOf(const CallEvent &Call,
                                              const MemRegion *R) {
  std::vector<const MemRegion *> Result;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (const MemRegion *To = Call.getArgSVal(I).getAsRegion();
        To && To->getBaseRegion() == R->getBaseRegion())
      Result.push_back(To);
  return Result;
}

/// Whether \p R lies in the same member as \p To, which may be an element of
/// it.
static bool isInMemberOf(const MemRegion *R, const MemRegion *To) {
  while (isa<ElementRegion>(To))
    To = cast<SubRegion>(To)->getSuperRegion();
  auto At = placeOf(R), Start = placeOf(To);
  QualType T = typeOf(To);
  return !At || !Start || T.isNull() || T->isIncompleteType() ||
         isWithin(*At, *Start,
                  R->getContext().getTypeSizeInChars(T).getQuantity());
}

/// A function of which nothing is known may change \p O, but that it replaces
/// what was created here and stored there would be strange.
static void keepCreated(Step &S, const Object &O) {
  const SubRegion *Whole = O.Region ? outermost(O.Region) : nullptr;
  QualType T = Whole ? typeOf(Whole) : QualType();
  if (T.isNull() || !T->isRecordType() || T->isIncompleteType())
    return;
  for (const TypedValueRegion *R : S.places().scalarsOf(Whole, T)) {
    SVal V = S.State->getSVal(R);
    const MemRegion *Where = V.getAsRegion();
    const auto *Block =
        Where ? dyn_cast<SymbolicRegion>(Where->getBaseRegion()) : nullptr;
    QualType To = R->getValueType()->getPointeeType();
    if (!Block || To.isNull() || To->isIncompleteType() ||
        !isa<HeapSpaceRegion>(memorySpace(Block, S.State)))
      continue;
    writeDown(S, S.places().as(cast<SubRegion>(Where), To));
    if (!historyInBlock(S.State, Block).empty())
      S.State = noteUntouched(S.State, R, V);
  }
}

/// The engine forgets all of an object of which a plain member is handed over.
/// What lies beside that stays.
static void keepBeside(Step &S, const CallEvent &Call, const Object &O) {
  std::vector<Entry> Parts;
  if (O.Region)
    Parts = historyInBlock(S.State, O.Region);
  auto Given = Parts.empty() ? std::vector<const MemRegion *>()
                             : givenOf(Call, O.Region);
  if (Given.empty() || !isOnlyBeside(Given, Parts.front().first))
    return;
  const SubRegion *Whole = outermost(O.Region);
  constexpr size_t Enough = 64;
  for (const TypedValueRegion *R :
       S.places().scalarsOf(Whole, typeOf(Whole), Enough)) {
    SVal V = S.State->getSVal(R);
    bool Inside = llvm::any_of(
        Given, [R](const MemRegion *To) { return isInMemberOf(R, To); });
    if (!Inside && !V.isUnknownOrUndef())
      S.State = noteUntouched(S.State, R, V);
  }
}

void pinned::beforeCall(Step &S, const CallEvent &Call) {
  beforeThread(S, Call);
  beforeMemoryCall(S, Call);
  std::vector<Link> Links = allLinks(S.State);
  const FunctionDecl *FD = functionOf(Call);
  if (!Links.empty() && FD && isDescribed(FD))
    for (const Link &L : Links)
      if (const History *To = historyOf(S.State, L.To))
        writeDown(S, {To->Region, typeOf(To->Region)});
  bool Opaque = !Call.getRuntimeDefinition().getDecl();
  for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
    passByValue(S, Call, I);
    Effects E = effectsOf(Call, I);
    Object O = argumentOf(S, Call, I);
    writeDown(S, O);
    if (E.empty() && Opaque) {
      NamedCall(S, Call).before(I, O);
      keepBeside(S, Call, O);
      keepCreated(S, O);
    }
    for (const Part &P : partsOfObject(S, O))
      S.check(eventsOf(E), P, Actor::of(Call));
  }
}

//===----------------------------------------------------------------------===//
// After the call
//===----------------------------------------------------------------------===//

namespace {

/// What is left to do when a call has returned.
class AfterCall {
public:
  AfterCall(Step &S, const CallEvent &Call, bool Inlined)
      : S(S), Call(Call), FD(functionOf(Call)), By(Actor::of(Call)),
        Inlined(Inlined) {}

  void run() {
    bool Described = FD && isDescribed(FD);
    for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
      Effects E = effectsOf(Call, I);
      if (!E.empty())
        described(I, E);
      else if (!Inlined && !isa<AnyCXXConstructorCall>(Call))
        undescribed(I, Described);
    }
    if (Described && !Inlined)
      S.State = restoreLinks(S.State, S.context().getLocationContext());
    if (FD && isAnnotated(FD, Annotation::Init))
      for (const Part &P :
           partsOfObject(S, S.places().pointee(Call.getReturnValue(),
                                               Call.getOriginExpr())))
        S.apply(Event::ReInit, P, By);
  }

private:
  Step &S;
  const CallEvent &Call;
  const FunctionDecl *FD;
  Actor By;
  bool Inlined;

  /// Errors were reported before the call; here the annotations are true.
  void described(unsigned I, const Effects &E) {
    By.MayFail = E.has(Annotation::TryInit);
    Object O = argumentOf(S, Call, I);
    bool Renews = E.initialises() || E.has(Annotation::Destroy);
    // What a list answers with a pointer may be any of its nodes, or that it
    // has none.
    bool Asks = E.has(Annotation::Use) && Call.getResultType()->isPointerType();
    goOnWith(O, Renews, Renews || Asks);
    for (const Part &P : partsOfObject(S, O)) {
      const History *Before = historyOf(S.State, P.At);
      bool Blamed = Before && Before->Blamed;
      PartState Otherwise = S.stateOf(P);
      for (Event Ev : eventsOf(E))
        if (!Blamed || Ev != Event::Activate)
          happen(Ev == Event::Init ? Event::ReInit : Ev, P);
      if (auto How = E.successIf())
        await(P, *How, By.MayFail ? std::nullopt : std::optional(Otherwise));
      if (E.has(Annotation::Activate))
        setHolder(P, I);
      if (!E.initialises())
        S.outdateCopiesOf(P);
      if (asks(E, I) && !holdsValue(S.stateOf(P)))
        S.set(P, PartState::Unknown);
      if (E.has(Annotation::Deactivate) && isAnyone(P))
        S.State = loosen(S.State, [](const Entry &) { return true; });
    }
  }

  /// The object \p O is handed on. Where what points from it to storage that is
  /// gone is not overwritten there, \p Renews, that is a bug. \p Loosens says
  /// that the function may end what it keeps linked.
  void goOnWith(const Object &O, bool Renews, bool Loosens) {
    if (!O.Region || Inlined)
      return;
    if (Loosens)
      S.State = loosenHeldBy(S.State, O.Region);
    for (const Link &L : allLinks(S.State)) {
      if (!isDangling(S.State, L.To) ||
          !Places::sameBlock(L.From, {O.Region, 0}))
        continue;
      if (!Renews)
        judgeDangling(S, {L.To, *historyOf(S.State, L.To)});
      else
        S.State = cutLinksIn(S.State, L.From, 1);
    }
  }

  /// The object that leads to \p R, where \p R was loaded from a field.
  static const MemRegion *ownerOf(const MemRegion *R) {
    const auto *SR = dyn_cast<SymbolicRegion>(R->getBaseRegion());
    const MemRegion *Origin = SR ? SR->getSymbol()->getOriginRegion() : nullptr;
    return isa_and_nonnull<FieldRegion>(Origin) ? ownerOf(Origin) : R;
  }

  /// An active part is pointed to from what else the function was given.
  void setHolder(const Part &P, unsigned Own) {
    const History *Now = historyOf(S.State, P.At);
    if (!Now || Now->S != PartState::Active)
      return;
    for (unsigned I = 0; I != Call.getNumArgs(); ++I)
      if (const MemRegion *R =
              I == Own ? nullptr : argumentOf(S, Call, I).Region)
        return S.replace({P.At, *Now},
                         [R](History &H) { H.Holder = ownerOf(R); });
  }

  /// Whether nobody knows which object \p P is: a function has looked it up.
  bool isAnyone(const Part &P) const {
    const auto *SR = dyn_cast<SymbolicRegion>(P.At.Base->getBaseRegion());
    return SR && !isa<SymbolRegionValue>(SR->getSymbol()) &&
           !isa<HeapSpaceRegion>(memorySpace(SR, S.State));
  }

  /// Whether the function answers whether an object that it bears in any state
  /// is initialised: what it answers decides from then on.
  bool asks(const Effects &E, unsigned I) const {
    QualType T = parameterType(Call, I);
    return E.has(Annotation::Storage) && !T.isNull() &&
           T->getPointeeType().isConstQualified() &&
           Call.getResultType()->isScalarType();
  }

  void happen(Event E, const Part &P) {
    PartState Now = S.stateOf(P);
    if (!transition(Now, E).Report || Now == PartState::Linked)
      S.apply(E, P, By);
    else if (E == Event::Destroy)
      S.set(P, PartState::Destroyed);
  }

  /// What was done to the part is done if the result says so. Otherwise it is
  /// in the state \p Otherwise, or without one what a failed initialiser
  /// leaves.
  void await(const Part &P, Convention How,
             std::optional<PartState> Otherwise) {
    SVal Result = Call.getReturnValue();
    auto Yes = succeeded(S.State, Result, How);
    SymbolRef Sym = Result.getAsSymbol();
    if (Yes == true || (!Yes && !Sym) || !Call.getResultType()->isScalarType())
      return;
    const History *Now = historyOf(S.State, P.At);
    if (!Now)
      return;
    S.replace({P.At, *Now}, [&](History &H) {
      H.Result = Yes ? nullptr : Sym;
      H.Success = How;
      H.Otherwise = Otherwise;
      H.Try = Yes ? H.failure() : Trial::Pending;
      if (!Yes)
        return;
      H.S = H.ifFailed();
      H.Otherwise = std::nullopt;
    });
  }

  /// C++ calls a function to copy an object, too.
  bool isAssignment() const {
    const auto *MD = dyn_cast_or_null<CXXMethodDecl>(FD);
    return MD &&
           (MD->isCopyAssignmentOperator() || MD->isMoveAssignmentOperator());
  }

  void undescribed(unsigned I, bool Described) {
    Object O = argumentOf(S, Call, I);
    if (!O.Region || isAssignment())
      return;
    S.markServed(O.Region);
    QualType T = parameterType(Call, I);
    QualType To = T.isNull() ? QualType() : T->getPointeeType();
    bool Const = !To.isNull() && To.isConstQualified();
    bool Named = !Described && NamedCall(S, Call).after(O, Const);
    goOnWith(O, Named, !Const);
    if (Named)
      return;
    if (isLeftOut())
      return forget(O);
    if (!Const)
      return handOver(O, Event::Hand);
    // What is visible and was too much for the engine is not unknown.
    bool Visible = FD && FD->hasBody();
    if (!Visible && !To->isVoidType() && !To->isCharType())
      handOver(O, Event::HandConst);
  }

  bool isLeftOut() const { return FD && pinned::isLeftOut(FD); }

  void forget(const Object &O) {
    for (const Part &P : partsOfObject(S, O))
      if (historyOf(S.State, P.At))
        S.set(P, PartState::Unknown);
  }

  /// How \p P, a part of \p O, is handed over, where all of it may be changed.
  Event howHanded(const Object &O, const Part &P) const {
    bool Itself = !O.Type.isNull() && PinnedTypes::isMarked(O.Type) &&
                  P.At == *placeOf(O.Region);
    const History *H = historyOf(S.State, P.At);
    if (H && H->isCopy() &&
        ((Itself && isa<VarRegion>(P.At.Base) && P.At.Offset == 0 &&
          isLocal(P.At.Base, S.State)) ||
         (!Itself && othersTreated(S.context().getPredecessor(), P.At))))
      return Event::HandCopy;
    return Itself ? Event::HandItself : Event::Hand;
  }

  void handOver(const Object &O, Event E) {
    for (const Part &P : partsOfObject(S, O)) {
      if (E != Event::HandConst)
        E = howHanded(O, P);
      const History *H = historyOf(S.State, P.At);
      bool Kept = H && H->isCopy() && H->Kept && E != Event::HandCopy;
      bool Key = E == Event::HandConst && S.stateOf(P) == PartState::Raw &&
                 isLookupKey(O);
      if (!Key && !Kept && (!H || !H->Bytes))
        S.apply(E, P, By);
    }
  }

  /// An object of which only plain fields were set is a key to look up others.
  bool isLookupKey(const Object &O) {
    if (O.Type.isNull() || PinnedTypes::isMarked(O.Type))
      return false;
    std::vector<Part> Parts = partsOfObject(S, O);
    for (const TypedValueRegion *R : S.places().scalarsOf(O.Region, O.Type)) {
      auto At = placeOf(R);
      bool Plain = At && llvm::none_of(Parts, [&](const Part &P) {
                     return P.contains(*At);
                   });
      if (Plain && !S.State->getSVal(R).isUndef())
        return true;
    }
    return false;
  }
};

} // namespace

/// Calls \p Do with each part whose initialiser tells with \p V of its success.
static void forEachTold(Step &S, SVal V, std::function<void(History &)> Do) {
  SymbolRef Sym = V.getAsSymbol();
  if (!Sym)
    return;
  auto IsTold = [](const PartKey &, const History &H) {
    return H.Result != nullptr;
  };
  for (const Entry &E : historyWhere(S.State, IsTold))
    for (SymbolRef Inner : symbolsIn(Sym))
      if (Inner == E.second.Result)
        S.replace(E, Do);
}

/// A function whose body is not there has looked at \p V: what it answers says
/// whether there was success, and nobody sees how.
static void onAsked(Step &S, SVal V) {
  forEachTold(S, V, [](History &H) {
    H.Try = Trial::None;
    H.Result = nullptr;
    H.S = PartState::Unknown;
  });
}

/// Where \p FD says that a correct program never sees it fail, it does not.
static void takeAsserted(Step &S, const CallEvent &Call,
                         const FunctionDecl *FD) {
  auto How = FD ? assertedBy(FD) : std::nullopt;
  if (How)
    if (auto Only = ifSucceeded(S.State, Call.getReturnValue(), *How))
      S.State = Only;
}

void pinned::afterCall(Step &S, const CallEvent &Call, bool Inlined) {
  S.State = restoreUntouched(S.State, S.context().getLocationContext());
  const FunctionDecl *FD = functionOf(Call);
  takeAsserted(S, Call, FD);
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (FD && isLeftOut(FD))
      onAsked(S, Call.getArgSVal(I));
    else
      onLookAt(S, Call.getArgSVal(I));
  if (FD && FD->hasAttr<ReturnsTwiceAttr>())
    S.State = loseAll(S.State); // It may come from later.
  if (!onMemoryCall(S, Call))
    AfterCall(S, Call, Inlined).run();
}

void pinned::onCondition(Step &S, SVal V) {
  onLookAt(S, V);
  SymbolRef Sym = V.getAsSymbol();
  if (!Sym)
    return;
  for (SymbolRef Inner : symbolsIn(Sym)) {
    const MemRegion *R = Inner->getOriginRegion();
    if (!R)
      continue;
    for (const Entry &E : historyInBlock(S.State, R))
      if (E.second.S == PartState::Used)
        S.State = forget(S.State, E.first);
    // Others have answered, perhaps by unlinking it.
    S.State = onQuestion(S.State, R);
    if (!isLocal(R, S.State))
      continue;
    S.State = loosen(S.State, [R](const Entry &E) {
      return E.second.Holder &&
             E.first.Base->getBaseRegion() == R->getBaseRegion();
    });
  }
}

void pinned::onComparison(Step &S, BinaryOperatorKind Op, SVal L, SVal R) {
  onCondition(S, L);
  onCondition(S, R);
  const MemRegion *Sides[] = {L.getAsRegion(), R.getAsRegion()};
  SValBuilder &SVB = S.State->getStateManager().getSValBuilder();
  if (!Sides[0] || !Sides[1] ||
      SVB.evalBinOp(S.State, Op, L, R, SVB.getConditionType()).isConstant())
    return;
  for (const MemRegion *Side : Sides)
    S.State = onQuestion(S.State, Side);
}

void pinned::onLookAt(Step &S, SVal V) {
  forEachTold(S, V, [](History &H) {
    if (H.Try == Trial::Pending)
      H.Try = Trial::LookedAt;
  });
}
