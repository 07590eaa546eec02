//===- Links.cpp - Pointers that keep a part linked ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Links.h"
#include "Compat.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// The last link to the part at \p P is gone.
static ProgramStateRef unlink(ProgramStateRef State, const PartKey &P) {
  const History *Old = historyOf(State, P);
  if (!Old)
    return State;
  if (Old->S == PartState::Dangling)
    return forget(State, P);
  if (Old->S != PartState::Linked)
    return State;
  History H = *Old;
  H.S = H.Unlinked;
  return remember(State, P, H);
}

ProgramStateRef pinned::cutLinks(ProgramStateRef State,
                                 llvm::function_ref<bool(const Link &)> Which) {
  for (const Link &L : allLinks(State)) {
    if (!Which(L))
      continue;
    State = dropLink(State, L.From);
    if (!isLinked(State, L.To))
      State = unlink(State, L.To);
  }
  return State;
}

ProgramStateRef pinned::cutLinksIn(ProgramStateRef State, const Place &P,
                                   uint64_t Size) {
  return cutLinks(State,
                  [&](const Link &L) { return isWithin(L.From, P, Size); });
}

ProgramStateRef pinned::cutLinksInBlock(ProgramStateRef State,
                                        const MemRegion *R) {
  const MemRegion *Block = R->getBaseRegion();
  return cutLinks(State, [Block](const Link &L) {
    return L.From.Base->getBaseRegion() == Block;
  });
}

ProgramStateRef pinned::leaveLinked(ProgramStateRef State, const PartKey &P,
                                    PartState &Next) {
  if (Next == PartState::Pinned && !holdsValue(historyOf(State, P)->Unlinked))
    Next = PartState::Unknown;
  return cutLinks(State, [&](const Link &L) { return L.To == P; });
}

/// Whether a pointer in the part at \p From leads to the one at \p To.
static bool leadsTo(ProgramStateRef State, const PartKey &From,
                    const PartKey &To) {
  return llvm::any_of(allLinks(State), [&](const Link &L) {
    return L.To == To && isWithin(L.From, From, From.Size);
  });
}

/// In a list of nodes of one type, neighbours point to each other.
static bool isFromNeighbour(ProgramStateRef State, const Link &L) {
  const History *To = historyOf(State, L.To);
  for (const Entry &E : historyIn(State, L.From, 1))
    if (To && typeOf(E.second.Region).getCanonicalType() ==
                  typeOf(To->Region).getCanonicalType())
      return leadsTo(State, L.To, E.first);
  return true;
}

/// Whether \p P lies behind a pointer that the engine has forgotten, which may
/// lead anywhere.
static bool isAnywhere(const Place &P) {
  const auto *SR = dyn_cast<SymbolicRegion>(P.Base->getBaseRegion());
  return SR && isa<SymbolDerived>(SR->getSymbol());
}

ProgramStateRef pinned::cutIdleLinks(ProgramStateRef State, const PartKey &P) {
  return cutLinks(State, [&](const Link &L) {
    return L.To == P &&
           (L.Idle || isAnywhere(L.From) || Places::sameBlock(L.From, L.To) ||
            !isFromNeighbour(State, L));
  });
}

bool pinned::isDangling(ProgramStateRef State, const PartKey &P) {
  const History *H = historyOf(State, P);
  return H && H->S == PartState::Dangling;
}

bool pinned::isLocal(const MemRegion *R, ProgramStateRef State) {
  return isa<StackSpaceRegion>(memorySpace(R->getBaseRegion(), State));
}

bool pinned::isLocalTo(const MemRegion *R, ProgramStateRef State,
                       const StackFrameContext *F) {
  const auto *Space =
      dyn_cast<StackSpaceRegion>(memorySpace(R->getBaseRegion(), State));
  return Space && Space->getStackFrame() == F;
}
