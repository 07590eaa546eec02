//===- NamedCalls.cpp - Calls of which only the name is known -----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NamedCalls.h"
#include "Links.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

Object pinned::argumentOf(const Step &S, const CallEvent &Call, unsigned I) {
  return S.places().pointee(Call.getArgSVal(I), Call.getArgExpr(I));
}

QualType pinned::parameterType(const CallEvent &Call, unsigned I) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (FD && I < FD->getNumParams())
    return FD->getParamDecl(I)->getType();
  // A call through a pointer has the types of the pointer.
  const auto *CE = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  QualType T = CE ? CE->getCallee()->getType()->getPointeeType() : QualType();
  const auto *FT = T.isNull() ? nullptr : T->getAs<FunctionProtoType>();
  return FT && I < FT->getNumParams() ? FT->getParamType(I) : QualType();
}

NamedCall::NamedCall(Step &S, const CallEvent &Call)
    : S(S), Call(Call), FD(dyn_cast_or_null<FunctionDecl>(Call.getDecl())),
      By(Actor::of(Call)) {
  llvm::StringRef Name = FD && FD->getIdentifier() ? FD->getName() : "";
  const NameWords &Words = S.analysis().Names;
  Destroys = Words.Destroy.in(Name);
  TearsDown = Destroys && Words.TearDown.in(Name);
  Inits = !Destroys && Words.Init.in(Name) && !runsThread();
  Uses = !Destroys && !Inits && Words.Use.in(Name);
  Repairs = !Destroys && !Inits && Words.Repair.in(Name);
}

/// Whether what it creates is a thread, and no object that it is given.
bool NamedCall::runsThread() const {
  const IdentifierInfo *Name = Call.getCalleeIdentifier();
  if (!Name || !S.analysis().Names.Thread.in(Name->getName()))
    return false;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (const Expr *E = Call.getArgExpr(I);
        E && E->getType()->isFunctionPointerType())
      return true;
  return false;
}

/// The part that \p O is: of a marked type itself, or by its first field, which
/// a wrapper hands on.
std::optional<Part> NamedCall::itself(const Object &O) const {
  auto At = O.Region ? placeOf(O.Region) : std::nullopt;
  if (!At)
    return std::nullopt;
  for (const Part &P : partsOfObject(S, O))
    if (!O.Type.isNull() && PinnedTypes::isMarked(O.Type) && P.At == *At)
      return P;
  for (const Part &P : S.places().partsAround(O.Region))
    if (P.At == *At)
      return P;
  return std::nullopt;
}

/// Whether the function belongs to an initialiser of \p P, and says that it
/// uses what that has initialised.
bool NamedCall::usesInitialised(const Part &P) const {
  Analysis &A = S.analysis();
  PartState Now = S.stateOf(P);
  bool Empty = Now == PartState::Raw || Now == PartState::Zeroed ||
               Now == PartState::Doubtful;
  return Uses && Empty && !isLeftOut(FD) &&
         A.Names.Use.in(A.Initialisers.wordsOf(FD, P.Type, A.Names.Init,
                                               A.Marked->reached()));
}

/// Whether \p A and \p B are the same call of the same call, and so on: what
/// comes again there is a round of a loop.
static bool isSameCall(const Expr *A, const LocationContext *InA, const Expr *B,
                       const LocationContext *InB) {
  const Stmt *X = A, *Y = B;
  while (X == Y && InA && InB) {
    const StackFrameContext *F = InA->getStackFrame();
    const StackFrameContext *G = InB->getStackFrame();
    X = F->getCallSite();
    Y = G->getCallSite();
    InA = F->getParent();
    InB = G->getParent();
    if (!X && !Y)
      return true;
  }
  return false;
}

/// Whether the very same initialiser has initialised \p P before, and nobody
/// has had it in between. Other words than this one may speak of what else a
/// function creates or sets up with the object.
bool NamedCall::initialisesAgain(const Part &P) const {
  static const Words Initialises("init initialise initialize");
  if (!FD || !FD->getIdentifier() || !Initialises.in(FD->getName()))
    return false;
  const History *H = historyOf(S.State, P.At);
  return H && H->S == PartState::Pinned && H->By == Cause::Name &&
         H->Function == By.Function && !H->Handed && By.Site && H->Since &&
         !isSameCall(By.Site, S.context().getLocationContext(), H->Since,
                     H->Frame);
}

/// Whether the function belongs to the functions of the type of \p P.
bool NamedCall::goesWithType(const Part &P) const {
  Analysis &A = S.analysis();
  return FD &&
         !A.Initialisers.wordsOf(FD, P.Type, A.Names.Init, A.Marked->reached())
              .empty();
}

/// Another object that the initialiser of \p P is given and may change: there
/// it is entered, as a sound is in the graph of its engine. Null where there is
/// none, or where nothing tears objects like \p P down.
const SubRegion *NamedCall::tiedTo(const Part &P) const {
  Analysis &A = S.analysis();
  if (!A.Initialisers.tearsDown(P.Type, A.Names, *FD, A.Marked->reached()))
    return nullptr;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
    Object O = argumentOf(S, Call, I);
    QualType T = parameterType(Call, I);
    T = T.isNull() ? T : T->getPointeeType();
    if (O.Region && !T.isNull() && !T.isConstQualified() &&
        PinnedTypes::isMarked(T) &&
        !Places::sameBlock(*placeOf(O.Region), P.At))
      return O.Region;
  }
  return nullptr;
}

/// \p P is entered in the object \p To, unless the result says that it failed.
void NamedCall::tie(const Part &P, const SubRegion *To) {
  SVal Result = Call.getReturnValue();
  QualType T = Call.getResultType();
  bool Nonzero = T->isBooleanType() || T->isPointerType();
  S.set(P, PartState::Active, [&](History &H) {
    H.By = Cause::Name;
    H.Function = By.Function;
    H.Holder = To;
    H.Result = Result.getAsSymbol();
    H.Success = Nonzero ? Convention::Nonzero : Convention::Zero;
    H.Try = H.Result ? Trial::Pending : Trial::None;
    H.Otherwise = PartState::Unknown;
  });
  S.note(NoteKind::Activated, P, By.Name);
}

void NamedCall::before(unsigned I, const Object &O) {
  if (Inits) {
    auto P = itself(O);
    if (P && initialisesAgain(*P))
      S.report(Event::Init, *P, PartState::Pinned, By);
    return;
  }
  if (Destroys || Uses) {
    auto P = itself(O);
    bool Raw = P && S.stateOf(*P) == PartState::Raw;
    if (P && (TearsDown || (Destroys && Raw)))
      S.check({Event::TearDown}, *P, By);
    else if (P && usesInitialised(*P))
      S.check({Event::Use}, *P, By);
    if (Destroys)
      return;
  }
  QualType T = parameterType(Call, I);
  if (T.isNull() || T->getPointeeType().isNull() ||
      T->getPointeeType().isConstQualified())
    return;
  for (const Part &P : partsOfObject(S, O)) {
    PartState Now = S.stateOf(P);
    if (isInitialised(Now))
      S.analysis().GivenReady.insert({Call.getOriginExpr(), P.At});
    else if (Now == PartState::Raw)
      S.check({Event::Hand}, P, By);
  }
}

/// \p P, a part of \p O, is initialised.
void NamedCall::initialise(const Object &O, const Part &P) {
  S.apply(Event::ReInit, P,
          {Cause::Name, By.Function, By.Name, false, By.Site});
  auto Itself = itself(O);
  bool Local = Itself && Itself->At == P.At && isLocal(P.At.Base, S.State);
  if (const SubRegion *To = Local ? tiedTo(P) : nullptr)
    tie(P, To);
}

/// Whether the call, which belongs to the functions of its type, leaves \p P
/// active.
bool NamedCall::leavesActive(const Part &P) const {
  const History *H = historyOf(S.State, P.At);
  return H && H->S == PartState::Loose && H->Since == By.Site &&
         goesWithType(P);
}

/// Whether nobody knows what \p P is now. An initialiser may take a pointer to
/// const, as those of Open vSwitch's locks do.
bool NamedCall::isUnclear(const Part &P, bool Const) const {
  const History *H = historyOf(S.State, P.At);
  bool Mends = H && H->isCopy() && (Repairs || getsOrigin(*H));
  bool Raw = !holdsValue(S.stateOf(P));
  return Mends || (Inits && (!Const || (Raw && initialisesNothingElse())));
}

bool NamedCall::after(const Object &O, bool Const) {
  bool Keeps = false; // It is what it was.
  auto Own = TearsDown ? itself(O) : std::nullopt;
  if (Own)
    S.apply(Event::TearDown, *Own, By);
  for (const Part &P : partsOfObject(S, O)) {
    if (Destroys) {
      if (!Own || !(P.At == Own->At))
        S.apply(Event::Tear, P, By);
    } else if (Inits && !Const && meansPart(O, P)) {
      initialise(O, P);
    } else if (leavesActive(P)) {
      S.replace({P.At, *historyOf(S.State, P.At)},
                [](History &H) { H.S = PartState::Active; });
      Keeps = true;
    } else if (isUnclear(P, Const)) {
      S.set(P, PartState::Unknown);
    }
  }
  return Destroys || Keeps || (Inits && (!Const || initialisesNothingElse()));
}

/// Whether a name that speaks of initialising speaks of \p P, in \p O. Of a
/// body that is not there, only if the part is all that there is to it, and
/// zeros are no value of it.
bool NamedCall::meansPart(const Object &O, const Part &P) const {
  return !(FD && isLeftOut(FD)) ||
         (!O.Type.isNull() && PinnedTypes::isMarked(O.Type) &&
          !PinnedTypes::isZeroable(P.Type));
}

/// Whether there is nothing that the function could initialise but what it
/// promises not to change.
bool NamedCall::initialisesNothingElse() const {
  for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
    QualType T = parameterType(Call, I);
    T = T.isNull() ? T : T->getPointeeType();
    if (!T.isNull() && !T.isConstQualified())
      return false;
  }
  return true;
}

/// Whether the call gets what the copy was made from, too.
bool NamedCall::getsOrigin(const History &Copy) const {
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (leadsToOrigin(argumentOf(S, Call, I), Copy))
      return true;
  return false;
}

bool NamedCall::leadsToOrigin(const Object &O, const History &Copy) const {
  auto Origin = placeOf(Copy.Origin);
  auto At = O.Region ? placeOf(O.Region) : std::nullopt;
  if (!Origin || !At)
    return false;
  if (*At == *Origin)
    return true;
  return llvm::any_of(partsOfObject(S, O),
                      [&](const Part &P) { return P.At == *Origin; });
}
