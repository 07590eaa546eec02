//===- History.cpp - What a path knows of each part ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "History.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace clang;
using namespace ento;
using namespace pinned;

using LoadSite = std::pair<const Stmt *, const StackFrameContext *>;
using ValuePart = std::pair<const void *, PartKey>;
using Parameter = std::pair<const StackFrameContext *, const ParmVarDecl *>;

namespace {
/// A link without its place.
struct LinkTarget {
  PartKey To;
  bool Idle;
  const SubRegion *Cell;
  const MemRegion *Value;

  bool operator==(const LinkTarget &O) const {
    return To == O.To && Idle == O.Idle && Cell == O.Cell && Value == O.Value;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    To.Profile(ID);
    ID.AddBoolean(Idle);
    ID.AddPointer(Cell);
    ID.AddPointer(Value);
  }
};
} // namespace

REGISTER_MAP_WITH_PROGRAMSTATE(PartHistory, PartKey, History)
REGISTER_MAP_WITH_PROGRAMSTATE(LinkedBy, Place, LinkTarget)
REGISTER_MAP_WITH_PROGRAMSTATE(WholeLoads, LoadSite, const SubRegion *)
REGISTER_MAP_WITH_PROGRAMSTATE(ValueOrigins, const void *, const SubRegion *)
REGISTER_MAP_WITH_PROGRAMSTATE(ValueParts, ValuePart, History)
REGISTER_MAP_WITH_PROGRAMSTATE(Untouched, const TypedValueRegion *, SVal)
REGISTER_MAP_WITH_PROGRAMSTATE(NullLink, bool, PartKey)
REGISTER_TRAIT_WITH_PROGRAMSTATE(Binding, const MemRegion *)
REGISTER_MAP_WITH_PROGRAMSTATE(Duties, Parameter, const SubRegion *)

/// All that tells two histories apart.
static auto fieldsOf(const History &H) {
  return std::tie(H.S, H.Region, H.Size, H.By, H.Function, H.Origin,
                  H.OriginState, H.Guess, H.Bytes, H.Followed, H.Kept, H.Served,
                  H.OriginName, H.Rewritten, H.Unlinked, H.Charge, H.Charged,
                  H.ChargedName, H.Holder, H.Blamed, H.Handed, H.Entered, H.Try,
                  H.Result, H.Success, H.Otherwise, H.Since, H.Begun,
                  H.Outdated, H.Alone, H.Walked, H.Frame);
}

bool History::operator==(const History &O) const {
  return fieldsOf(*this) == fieldsOf(O);
}

void History::Profile(llvm::FoldingSetNodeID &ID) const {
  for (const void *P :
       {static_cast<const void *>(Region), static_cast<const void *>(Function),
        static_cast<const void *>(Origin),
        static_cast<const void *>(OriginName),
        static_cast<const void *>(Charged), static_cast<const void *>(Holder),
        static_cast<const void *>(ChargedName),
        static_cast<const void *>(Since), static_cast<const void *>(Frame),
        static_cast<const void *>(Result)})
    ID.AddPointer(P);
  for (uint64_t I :
       {uint64_t(S), Size, uint64_t(By), uint64_t(OriginState), Rewritten,
        uint64_t(Unlinked), Charge ? uint64_t(*Charge) + 1 : 0, uint64_t(Try),
        uint64_t(Success), Otherwise ? uint64_t(*Otherwise) + 1 : 0})
    ID.AddInteger(I);
  for (bool B : {Guess, Bytes, Followed, Kept, Served, Blamed, Handed, Entered,
                 Begun, Outdated, Alone, Walked})
    ID.AddBoolean(B);
}

uint64_t History::wordAt(const Place &P) const {
  uint64_t Word = uint64_t(P.Offset - at().Offset) / sizeof(void *);
  return Word < 64 ? uint64_t(1) << Word : 0;
}

const History *pinned::historyOf(ProgramStateRef State, const PartKey &P) {
  return State->get<PartHistory>(P);
}

ProgramStateRef pinned::remember(ProgramStateRef State, const PartKey &P,
                                 const History &H) {
  return State->set<PartHistory>(P, H);
}

ProgramStateRef pinned::forget(ProgramStateRef State, const PartKey &P) {
  return State->remove<PartHistory>(P);
}

bool pinned::hasHistory(ProgramStateRef State) {
  return !State->get<PartHistory>().isEmpty();
}

/// Places in different blocks come in the order in which the blocks came to be
/// known: by the declaration, or the symbol.
static uint64_t orderOf(const Entry &E) {
  const MemRegion *Block = E.first.Base->getBaseRegion();
  if (const auto *VR = dyn_cast<VarRegion>(Block))
    return VR->getDecl()->getLocation().getRawEncoding();
  const auto *SR = dyn_cast<SymbolicRegion>(Block);
  const auto *Sym = SR ? dyn_cast<SymbolData>(SR->getSymbol()) : nullptr;
  return Sym ? Sym->getSymbolID() : 0;
}

template <typename Pred>
static std::vector<Entry> select(ProgramStateRef State, Pred Wanted) {
  std::vector<Entry> Result;
  for (const auto &[At, H] : State->get<PartHistory>())
    if (Wanted(At, H))
      Result.push_back({At, H});
  llvm::sort(Result, [](const Entry &A, const Entry &B) {
    return std::make_tuple(A.first.Offset, B.first.Size, orderOf(A)) <
           std::make_tuple(B.first.Offset, A.first.Size, orderOf(B));
  });
  return Result;
}

std::vector<Entry> pinned::allHistory(ProgramStateRef State) {
  return select(State, [](const PartKey &, const History &) { return true; });
}

std::vector<Entry> pinned::historyWhere(
    ProgramStateRef State,
    llvm::function_ref<bool(const PartKey &, const History &)> Wanted) {
  return select(State, Wanted);
}

std::vector<Entry> pinned::historyIn(ProgramStateRef State, const Place &P,
                                     uint64_t Size) {
  return select(State, [&](const PartKey &At, const History &H) {
    return isWithin(At, P, Size) || (Size && isWithin(P, At, H.Size));
  });
}

std::vector<Entry> pinned::historyInBlock(ProgramStateRef State,
                                          const MemRegion *R) {
  const MemRegion *Block = R->getBaseRegion();
  return select(State, [Block](const PartKey &At, const History &) {
    return At.Base->getBaseRegion() == Block;
  });
}

ProgramStateRef pinned::addLink(ProgramStateRef State, const Link &L) {
  return State->set<LinkedBy>(L.From,
                              LinkTarget{L.To, L.Idle, L.Cell, L.Value});
}

ProgramStateRef pinned::dropLink(ProgramStateRef State, const Place &From) {
  return State->remove<LinkedBy>(From);
}

std::vector<Link> pinned::allLinks(ProgramStateRef State) {
  std::vector<Link> Result;
  for (const auto &[From, To] : State->get<LinkedBy>())
    Result.push_back({From, To.To, To.Idle, To.Cell, To.Value});
  return Result;
}

bool pinned::isLinked(ProgramStateRef State, const PartKey &To) {
  for (const auto &[From, There] : State->get<LinkedBy>())
    if (There.To == To)
      return true;
  return false;
}

ProgramStateRef pinned::noteUntouched(ProgramStateRef State,
                                      const TypedValueRegion *R, SVal V) {
  return State->set<Untouched>(R, V);
}

ProgramStateRef pinned::restoreUntouched(ProgramStateRef State,
                                         const LocationContext *C) {
  for (const auto &[R, V] : State->get<Untouched>()) {
    State = State->remove<Untouched>(R);
    if (State->getSVal(R) != V)
      State = State->bindLoc(loc::MemRegionVal(R), V, C, false);
  }
  return State;
}

ProgramStateRef pinned::noteNullLink(ProgramStateRef State, const PartKey &P) {
  return State->set<NullLink>(true, P);
}

std::optional<PartKey> pinned::nullLinkOf(ProgramStateRef State) {
  const PartKey *P = State->get<NullLink>(true);
  return P ? std::optional<PartKey>(*P) : std::nullopt;
}

ProgramStateRef pinned::noteDuty(ProgramStateRef State,
                                 const StackFrameContext *F,
                                 const ParmVarDecl *PD, const SubRegion *R) {
  return State->set<Duties>({F, PD}, R);
}

const SubRegion *pinned::dutyOf(ProgramStateRef State,
                                const StackFrameContext *F,
                                const ParmVarDecl *PD) {
  const SubRegion *const *R = State->get<Duties>({F, PD});
  return R ? *R : nullptr;
}

void pinned::keepDuties(ProgramStateRef State, SymbolReaper &Reaper) {
  for (const auto &[P, Object] : State->get<Duties>())
    if (const auto *SR = dyn_cast<SymbolicRegion>(Object->getBaseRegion()))
      Reaper.markLive(SR->getSymbol());
}

ProgramStateRef pinned::dropDuties(ProgramStateRef State,
                                   const StackFrameContext *F) {
  for (const auto &[P, Object] : State->get<Duties>())
    if (P.first == F)
      State = State->remove<Duties>(P);
  return State;
}

ProgramStateRef pinned::noteBinding(ProgramStateRef State, const MemRegion *R) {
  return State->set<Binding>(R);
}

const MemRegion *pinned::bindingOf(ProgramStateRef State) {
  return State->get<Binding>();
}

ProgramStateRef pinned::noteLoad(ProgramStateRef State, const Stmt *E,
                                 const StackFrameContext *F,
                                 const SubRegion *R) {
  return State->set<WholeLoads>({E, F}, R);
}

const SubRegion *pinned::loadedFrom(ProgramStateRef State, const Stmt *E,
                                    const StackFrameContext *F) {
  const SubRegion *const *R = State->get<WholeLoads>({E, F});
  return R ? *R : nullptr;
}

ProgramStateRef pinned::forgetLoad(ProgramStateRef State, const Stmt *E,
                                   const StackFrameContext *F) {
  return State->remove<WholeLoads>({E, F});
}

/// What tells \p V from other values of objects; null where it is none.
static const void *identityOf(SVal V) {
  auto LCV = V.getAs<nonloc::LazyCompoundVal>();
  return LCV ? LCV->getCVData() : nullptr;
}

ProgramStateRef pinned::noteValue(ProgramStateRef State, SVal V,
                                  const SubRegion *R,
                                  llvm::ArrayRef<Entry> Parts) {
  const void *ID = identityOf(V);
  if (!ID)
    return State;
  State = State->set<ValueOrigins>(ID, R);
  for (const auto &[At, H] : Parts)
    State = State->set<ValueParts>({ID, At}, H);
  return State;
}

ProgramStateRef pinned::forgetValuesOf(ProgramStateRef State,
                                       const MemRegion *Origin) {
  for (const auto &[Key, Old] : State->get<ValueParts>()) {
    if (!Old.isCopy() || Old.Origin->getBaseRegion() != Origin)
      continue;
    History H = Old;
    H.S = pinned::State::Unknown;
    State = State->set<ValueParts>(Key, H);
  }
  return State;
}

const SubRegion *pinned::originOf(ProgramStateRef State, SVal V) {
  const SubRegion *const *R = State->get<ValueOrigins>(identityOf(V));
  return R ? *R : nullptr;
}

const History *pinned::historyIn(ProgramStateRef State, SVal V,
                                 const PartKey &P) {
  return State->get<ValueParts>({identityOf(V), P});
}

bool pinned::isUnderWay(ProgramStateRef State, const MemRegion *R) {
  for (const auto &[Site, From] : State->get<WholeLoads>())
    if (From->getBaseRegion() == R->getBaseRegion())
      return true;
  return false;
}

ProgramStateRef pinned::forgetLoads(ProgramStateRef State,
                                    const StackFrameContext *F) {
  for (const auto &[Site, R] : State->get<WholeLoads>())
    if (Site.second == F)
      State = State->remove<WholeLoads>(Site);
  return State;
}

void pinned::printHistory(llvm::raw_ostream &Out, ProgramStateRef State,
                          const char *NL, const char *Sep) {
  std::vector<std::string> Lines;
  for (const Entry &E : allHistory(State)) {
    std::string Line;
    llvm::raw_string_ostream(Line)
        << E.second.Region << ": " << nameOf(E.second.S);
    Lines.push_back(Line);
  }
  if (Lines.empty())
    return;
  llvm::sort(Lines);
  Out << Sep << "Pinned parts:" << NL;
  for (const std::string &Line : Lines)
    Out << Line << NL;
}
