//===- Step.cpp - One event after another on a path ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Step.h"
#include "Conventions.h"
#include "Deeds.h"
#include "Links.h"
#include "Path.h"
#include "Presumption.h"
#include "RegionNames.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

Actor Actor::of(const CallEvent &Call) {
  const auto *ND = dyn_cast_or_null<NamedDecl>(Call.getDecl());
  std::string Name = ND ? ND->getNameAsString() : "";
  return {Cause::Call, ND, Name.empty() ? "a function pointer" : Name, false,
          Call.getOriginExpr()};
}

std::string pinned::consequenceOf(Cause By, const std::string &Original) {
  switch (By) {
  case Cause::OwnAddress:
  case Cause::Neighbour:
    return "it still points to '" + Original + "'";
  case Cause::Linked:
    return "others still point to '" + Original + "'";
  default:
    return "only '" + Original + "' is initialised";
  }
}

/// The same for a copy that has no name, as that which is passed by value.
static std::string consequenceOfMove(Cause By, const std::string &Original) {
  switch (By) {
  case Cause::OwnAddress:
  case Cause::Neighbour:
    return "the copy still points to '" + Original + "'";
  case Cause::Linked:
    return "others still point to '" + Original + "'";
  default:
    return "the copy is not initialised";
  }
}

void pinned::addOrigin(Subject &S, const History &Copy) {
  S.Origin = PartKey(*placeOf(Copy.Origin), Copy.Size);
  S.OriginName = *Copy.OriginName;
  if (Copy.OriginState == PartState::Pinned)
    S.Initialiser = dyn_cast_or_null<FunctionDecl>(Copy.Function);
}

/// Whether \p E needs an initialised part.
static bool demandsInit(Event E) {
  return transition(PartState::Raw, E).Report == Finding::UsedRaw;
}

/// Whether \p E makes a part of raw storage an initialised one.
static bool initialises(Event E) {
  return transition(PartState::Raw, E).Next == PartState::Pinned;
}

/// Whether \p E moves a part that is pinned.
static bool moves(Event E) {
  auto Report = transition(PartState::Presumed, E).Report;
  return E == Event::Copy || (Report && familyOf(*Report) == Family::Move);
}

Step::View Step::view(const Part &P) const {
  const History *H = historyOf(State, P.At);
  if (!H)
    return {presume(State, places(), A.Known, P), Trial::None, nullptr};
  if (H->Try == Trial::None || !H->Result)
    return {H->S, H->Try, H};
  auto Yes = succeeded(State, H->Result, H->Success);
  if (!Yes)
    return {H->S, H->isTrusted() ? Trial::None : Trial::Ignored, H};
  return {*Yes ? H->S : H->ifFailed(), *Yes ? Trial::None : H->failure(), H};
}

static bool isRead(Event E) {
  return transition(PartState::Raw, E).Report == Finding::ReadRaw;
}

/// What is no ground to say that an initialiser comes second: a name alone, or
/// a buffer in the same object that was set beforehand.
static bool isWeak(Cause By) {
  return By == Cause::Name || By == Cause::Neighbour;
}

/// That its address was stored makes no part initialised: whether \p E finds a
/// Linked part as \p Unlinked, what it is without the links.
static bool looksBelowLinks(Event E, PartState Unlinked) {
  if (initialises(E))
    return !isInitialised(Unlinked);
  return (demandsInit(E) || isRead(E)) && !holdsValue(Unlinked);
}

/// Where nobody looked whether an initialiser succeeded, what needs an
/// initialised part finds a raw one.
Step::View Step::viewFor(Event E, const Part &P) const {
  View V = view(P);
  if (V.Try == Trial::Ignored && demandsInit(E))
    V.S = PartState::Raw;
  if (E == Event::Init && V.Known && isWeak(V.Known->By))
    V.S = PartState::Unknown;
  if (V.S == PartState::Linked && looksBelowLinks(E, V.Known->Unlinked)) {
    V.S = V.Known->Unlinked;
    V.BelowLinks = true;
  }
  if (!A.PresumeMoves && moves(E) &&
      (V.S == PartState::Presumed || V.S == PartState::Unset ||
       V.S == PartState::Used))
    V.S = PartState::Unknown;
  return V;
}

std::string Step::nameOf(const MemRegion *R) const {
  return pinned::nameOf(R, State, C.getPredecessor()).Text;
}

PartState Step::stateOf(const Part &P) const { return view(P).S; }

PartState Step::stateFor(Event E, const Part &P) const {
  return viewFor(E, P).S;
}

Outcome Step::outcomeOf(Event E, const Part &P) const {
  return transition(stateFor(E, P), E);
}

static Finding refine(Finding F, Trial T) {
  if (F != Finding::UsedRaw && F != Finding::ReadRaw)
    return F;
  if (T == Trial::Failed)
    return Finding::UsedFailed;
  return T == Trial::Ignored ? Finding::UsedUnchecked : F;
}

Subject Step::subjectOf(Finding F, const Part &P, const View &V,
                        const Actor &By) const {
  Subject S{F, P.At, std::nullopt, P.Region, nameOf(P.Region), "", By.Name, ""};
  const History *H = V.Known;
  if (H && H->isCopy())
    addOrigin(S, *H);
  if (F == Finding::UsedFailed || F == Finding::UsedUnchecked)
    S.Function = H->Function ? H->Function->getNameAsString() : "";
  if (F == Finding::UsedFailed) {
    S.AtTurn = Note{NoteKind::Failed, P.At, std::nullopt, S.Name, S.Function};
    S.Turned = [At = P.At](ProgramStateRef St) { return knowsFailure(St, At); };
  }
  Cause Why = H ? H->By : Cause::Presumed;
  if (V.S == PartState::Active || V.S == PartState::Linked)
    Why = Cause::Linked; // By whatever means.
  else if (!H && V.S == PartState::Pinned)
    Why = Cause::OwnAddress; // A global, by its initialiser.
  S.Consequence = S.OriginName.empty() ? consequenceOfMove(Why, S.Name)
                                       : consequenceOf(Why, S.OriginName);
  return S;
}

void Step::report(Finding F, const Part &P, const View &V, const Actor &By) {
  F = refine(F, V.Try);
  if (!Found && A.Report.isEnabled(F))
    Found = subjectOf(F, P, V, By);
}

void Step::report(Event E, const Part &P, PartState Was, const Actor &By) {
  View V = view(P);
  V.S = Was;
  if (auto F = transition(Was, E).Report)
    report(*F, P, V, By);
}

/// The same, where there is evidence in the end.
void Step::suspect(Finding F, Event E, const Part &P, const View &V,
                   const Actor &By) {
  if (!A.Report.isEnabled(F))
    return;
  History Was = V.Known ? *V.Known : History();
  Was.S = V.S;
  if (E == Event::Hand || E == Event::HandCopy)
    Was.Since = By.Site;
  Suspected.push_back({subjectOf(F, P, V, By), nullptr, E, Was});
}

void Step::set(const Part &P, PartState S,
               llvm::function_ref<void(History &)> Change) {
  if (S == PartState::Zeroed && PinnedTypes::isZeroable(P.Type))
    S = PartState::Blank;
  History H;
  H.S = S;
  H.Region = P.Region;
  H.Size = P.Size;
  if (Change)
    Change(H);
  State = remember(State, P.At, H);
}

Part Step::partOf(const Entry &E) {
  const SubRegion *R = E.second.Region;
  return Part{E.first, E.second.Size, R, typeOf(R), isInUnion(R)};
}

void Step::replace(const Entry &E, llvm::function_ref<void(History &)> Change) {
  History H = E.second;
  Change(H);
  State = remember(State, E.first, H);
}

void Step::noteValue(SVal V, const Object &From) {
  std::vector<Entry> Parts;
  for (const Part &P : places().partsOf(From.Region, From.Type)) {
    View Now = viewFor(Event::Copy, P);
    History H = Now.Known ? *Now.Known : History();
    if (!Now.Known)
      H.By = Now.S == PartState::Pinned ? Cause::OwnAddress : Cause::Presumed;
    H.S = Now.S;
    H.Region = P.Region;
    H.Size = P.Size;
    Parts.push_back({P.At, H});
  }
  State = pinned::noteValue(State, V, From.Region, Parts);
}

void Step::markServed(const MemRegion *R) {
  for (const Entry &E : historyInBlock(State, R))
    if (E.second.isCopy() && !E.second.Served)
      replace(E, [](History &H) { H.Served = true; });
}

void Step::outdateCopiesOf(const Part &P) {
  auto IsOld = [&P](const PartKey &, const History &H) {
    auto From = H.isCopy() ? placeOf(H.Origin) : std::nullopt;
    return From && *From == P.At && !H.Outdated;
  };
  for (const Entry &E : historyWhere(State, IsOld))
    replace(E, [](History &H) { H.Outdated = true; });
}

void Step::note(NoteKind K, const Part &P, std::string Other,
                std::optional<PartKey> Origin) {
  RegionName Name = pinned::nameOf(P.Region, State, C.getPredecessor());
  Notes.push_back({K, P.At, Origin, Name.Text, std::move(Other), !Name.Whole});
}

void Step::noteChange(Event E, const Part &P, PartState Next, const Actor &By) {
  if (E == Event::OwnAddress)
    note(NoteKind::OwnAddress, P);
  else if (E == Event::Zero)
    note(NoteKind::Zeroed, P);
  else if (Next == PartState::Destroyed)
    note(NoteKind::Destroyed, P, By.Name);
  else if (E == Event::MoveAway)
    note(NoteKind::MovedAway, P, By.Name);
  else if (Next == PartState::Held)
    note(NoteKind::Taken, P, By.Name);
  else if (Next == PartState::Active)
    note(NoteKind::Activated, P, By.Name);
  else if (Next == PartState::Used)
    note(NoteKind::Used, P);
  else if (By.Why == Cause::Linked)
    note(NoteKind::Linked, P);
  else if (Next == PartState::Pinned && By.MayFail)
    note(NoteKind::Tried, P, By.Name);
  else if (Next == PartState::Pinned && By.Why == Cause::Name)
    note(NoteKind::InitialisedByName, P, By.Name);
  else if (Next == PartState::Pinned && initialises(E))
    note(NoteKind::Initialised, P, By.Name);
}

/// A value that arrives inside a larger part, or somewhere in an array, makes
/// what was known of the whole less certain.
void Step::blurSurroundings(const Part &P) {
  bool Somewhere = P.At.Base != P.At.Base->getBaseRegion();
  for (const Entry &Other : historyInBlock(State, P.Region)) {
    PartState S = Other.second.S;
    bool Around = Other.first.Base == P.At.Base && Other.second.Size > P.Size &&
                  Other.second.covers(P.At);
    bool Maybe = Somewhere && Other.first.Base != P.At.Base;
    if ((Maybe || Around) && transition(S, Event::Write).Next != S)
      replace(Other, [](History &H) { H.S = PartState::Unknown; });
  }
}

void Step::enter(const Part &P, const View &V, PartState Next, const Actor &By,
                 bool Blamed) {
  History Before = V.Known ? *V.Known : History();
  PartState To = V.BelowLinks ? PartState::Linked : Next;
  if (V.S == PartState::Linked)
    State = leaveLinked(State, P.At, To);
  set(P, To, [&](History &H) {
    H.By = By.Why;
    H.Function = By.Function;
    if (By.Why == Cause::Name) {
      H.Since = By.Site;
      H.Frame = C.getLocationContext();
    }
    H.Blamed = Blamed;
    if (H.S == PartState::Linked)
      H.Unlinked = V.BelowLinks ? Next : V.S;
    if (Next != PartState::Pinned && By.Why == Cause::None) {
      H.By = Before.By;
      H.Function = Before.Function;
    }
  });
}

/// What is inferred from stores is judged when the function ends.
bool Step::isDeferred(const View &V, const Outcome &O) {
  return V.S == PartState::Linked && O.Report &&
         familyOf(*O.Report) == Family::Lifetime;
}

/// Holds \p F against the function that ends the life of a Linked part, where
/// more than its owner points to it.
void Step::charge(Finding F, const Part &P, const View &V, const Actor &By) {
  // A head that points to itself, or nowhere, is empty: what still points to
  // it has left.
  bool Done = V.Known->Unlinked == PartState::Destroyed ||
              holdsOwnAddress(State, places(), P) || isNull(State, places(), P);
  State = cutIdleLinks(State, P.At);
  if (Done || !isLinked(State, P.At))
    return set(P, PartState::Unknown);
  set(P, PartState::Dangling, [&](History &H) {
    H.Charge = F;
    H.Charged = By.Function;
    H.ChargedName = A.intern(nameOf(P.Region));
  });
}

/// What a described call does is noted when it is checked: afterwards its
/// initialisers are taken for such as may come again.
void Step::noteDeed(Event E, const Part &P, const Actor &By) {
  if (A.Told.Wanted)
    State = pinned::noteDeed(State, P.At, E, By.Why == Cause::Name);
}

/// Whether \p E takes the value of a part away.
static bool overwrites(Event E) {
  return transition(PartState::Active, E).Report == Finding::OverwrittenActive;
}

/// The program has found \p P by a link: that link is in a list, and \p P with
/// it.
void Step::linkFound(const Part &P) {
  const auto *Block = dyn_cast<SymbolicRegion>(P.At.Base);
  const auto *From = dyn_cast_or_null<SubRegion>(
      Block && P.At.Offset == 0 ? Block->getSymbol()->getOriginRegion()
                                : nullptr);
  auto At = From ? placeOf(From) : std::nullopt;
  if (!At || Places::sameBlock(*At, P.At) || places().partsAround(From).empty())
    return;
  const MemRegion *To = State->getSVal(From).getAsRegion();
  if (!To || To->getBaseRegion() != Block)
    return;
  set(P, PartState::Linked, [](History &H) {
    H.By = Cause::Linked;
    H.Unlinked = PartState::Presumed;
  });
  State = addLink(State, {*At, P.At, false, From, To});
  note(NoteKind::Found, P);
}

void Step::apply(Event E, const Part &P, const Actor &By) {
  noteDeed(E, P, By);
  View V = viewFor(E, P);
  if (overwrites(E) && V.S == PartState::Presumed) {
    linkFound(P);
    V = viewFor(E, P);
  }
  if (isRead(E) && V.Known && V.Known->Entered)
    return; // What the caller put there is for the initialiser to read.
  Outcome O = transition(V.S, E);
  if (isDeferred(V, O))
    return charge(*O.Report, P, V, By);
  if (V.Known && V.Known->Blamed && transition(O.Next, Event::Release).Report)
    return;
  if (O.NeedsEvidence)
    suspect(*O.Report, E, P, V, By);
  else if (O.Report)
    report(*O.Report, P, V, By);
  bool Initialises = initialises(E) && !O.Report;
  if (O.Next != V.S ||
      (Initialises && (By.Why == Cause::Call || By.Why == Cause::Name))) {
    noteChange(E, P, O.Next, By);
    enter(P, V, O.Next, By, O.Report.has_value());
  } else if (V.S == PartState::Linked) {
    replace({P.At, *V.Known},
            [E](History &H) { H.Unlinked = transition(H.Unlinked, E).Next; });
  }
  bool Handed = E == Event::Hand || E == Event::HandItself;
  if (Handed)
    markHanded(P);
  if (Initialises || Handed || E == Event::Write)
    blurSurroundings(P);
}

void Step::markHanded(const Part &P) {
  if (const History *H = historyOf(State, P.At); H && !H->Handed)
    replace({P.At, *H}, [](History &New) { New.Handed = true; });
}

/// One call that comes too early for several parts of an object is one bug.
void Step::forgetUses(const Part &P) {
  for (const Entry &E : historyInBlock(State, P.Region))
    if (E.second.S == PartState::Used)
      State = forget(State, E.first);
}

bool Step::check(llvm::ArrayRef<Event> Es, const Part &P, const Actor &By) {
  if (Es.empty())
    return false;
  View V = viewFor(Es.front(), P);
  for (Event E : Es) {
    noteDeed(E, P, By);
    Outcome O = transition(V.S, E);
    if (isDeferred(V, O))
      return false;
    if (O.Report) {
      if (O.NeedsEvidence)
        suspect(*O.Report, E, P, V, By);
      else
        report(*O.Report, P, V, By);
      if (*O.Report == Finding::WrongOrder)
        forgetUses(P);
      set(P, O.Next, [&](History &H) {
        H.Blamed = !O.NeedsEvidence;
        H.Since = By.Site;
      });
      return true;
    }
    V.S = O.Next;
  }
  return false;
}

void Step::commit() {
  const NoteTag *Tag =
      Notes.empty() ? nullptr : Reporter::tag(C, std::move(Notes));
  // What is read raw is garbage, and a null link leads nowhere: what follows
  // says nothing.
  bool Ends = Found && (Found->What == Finding::ReadRaw ||
                        Found->What == Finding::FollowedNull);
  ExplodedNode *N =
      Ends ? C.generateErrorNode(State, Tag) : C.addTransition(State, Tag);
  for (Analysis::Suspicion &S : Suspected) {
    S.Where = N;
    if (N)
      A.Suspicions.push_back(std::move(S));
  }
  if (!Found || !N)
    return;
  A.Report.emit(C.getBugReporter(), *Found, N,
                Found->Origin ? copiedAt(N, Found->At) : nullptr);
}
