//===- Escapes.cpp - What changes where nobody sees it ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Escapes.h"
#include "Compat.h"
#include "Links.h"
#include "MemoryCalls.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;
using Regions = llvm::ArrayRef<const MemRegion *>;

/// The bytes of an object of which the type is known; its whole block else.
static bool covers(const MemRegion *R, const Place &P) {
  auto Start = placeOf(R);
  QualType T = typeOf(R);
  if (R == R->getBaseRegion() || !Start || T.isNull() || T->isIncompleteType())
    return P.Base->getBaseRegion() == R->getBaseRegion();
  return isWithin(P, *Start,
                  R->getContext().getTypeSizeInChars(T).getQuantity());
}

/// The parts whose bytes are among those of \p R.
static std::vector<Entry> historyWithin(ProgramStateRef State,
                                        const MemRegion *R) {
  auto Start = placeOf(R);
  QualType T = typeOf(R);
  if (R == R->getBaseRegion() || !Start || T.isNull() || T->isIncompleteType())
    return historyInBlock(State, R);
  return historyIn(State, *Start,
                   R->getContext().getTypeSizeInChars(T).getQuantity());
}

/// \p E, which nobody sees, happens to \p Parts.
static ProgramStateRef lose(ProgramStateRef State, Event E,
                            const std::vector<Entry> &Parts) {
  for (const auto &[At, Old] : Parts) {
    History H = Old;
    H.S = transition(Old.S, E).Next;
    bool Unlinked = Old.S == PartState::Linked && H.S != Old.S;
    if (Unlinked && !holdsValue(Old.Unlinked))
      H.S = PartState::Unknown;
    State = remember(State, At, H);
    if (Unlinked)
      State = cutLinks(State, [&P = At](const Link &L) { return L.To == P; });
  }
  return State;
}

ProgramStateRef pinned::loseAll(ProgramStateRef State) {
  return lose(State, Event::Escape, allHistory(State));
}

ProgramStateRef pinned::loosen(ProgramStateRef State, const MemRegion *R) {
  for (const Entry &E : allHistory(State)) {
    if (E.second.S != PartState::Active ||
        E.second.Holder != R->getBaseRegion())
      continue;
    History H = E.second;
    H.S = transition(H.S, Event::Escape).Next;
    State = remember(State, E.first, H);
  }
  return State;
}

static bool isDangling(ProgramStateRef State, const PartKey &P) {
  const History *H = historyOf(State, P);
  return H && H->S == PartState::Dangling;
}

/// Whether \p R is the block of \p P, or the memory in which that lies.
static bool holds(ProgramStateRef State, const MemRegion *R, const Place &P) {
  const MemRegion *Block = P.Base->getBaseRegion();
  return R == Block || R->getBaseRegion() == Block ||
         R == memorySpace(Block, State);
}

/// A function that is described touches what it is given and nothing besides.
/// But it may wait for somebody else: a local object, or one of which a part is
/// given, may be linked no longer.
static ProgramStateRef cutByDescribed(ProgramStateRef State, Regions Given,
                                      Regions Changed) {
  return cutLinks(State, [&](const Link &L) {
    if (isDangling(State, L.To))
      return false; // Judged after the call.
    const MemRegion *Block = L.To.Base->getBaseRegion();
    bool Local = isa<StackSpaceRegion>(memorySpace(Block, State));
    auto Passed = [&](const MemRegion *R) {
      return covers(R, L.From) || R->getBaseRegion() == Block;
    };
    auto Reached = [&](const MemRegion *R) { return holds(State, R, L.From); };
    return llvm::any_of(Given, Passed) ||
           (Local && llvm::any_of(Changed, Reached));
  });
}

/// Any other may do anything with all that it reaches.
static ProgramStateRef cutUnseen(ProgramStateRef State, Regions Given,
                                 Regions Changed) {
  return cutLinks(State, [&](const Link &L) {
    auto Reached = [&](const MemRegion *R) { return holds(State, R, L.From); };
    bool Judged = isDangling(State, L.To) && llvm::any_of(Given, Reached);
    return !Judged && llvm::any_of(Changed, Reached);
  });
}

ProgramStateRef pinned::onInvalidation(ProgramStateRef State, Regions Given,
                                       Regions Changed, const CallEvent *Call) {
  if (!hasHistory(State) || (Call && isMemoryCall(*Call)))
    return State;
  const auto *FD =
      Call ? dyn_cast_or_null<FunctionDecl>(Call->getDecl()) : nullptr;
  if (FD && isDescribed(FD))
    return cutByDescribed(State, Given, Changed);
  // The engine itself forgets what is in memory that is freed.
  Event E = Call ? Event::Escape : Event::Write;
  for (const MemRegion *R : Changed)
    State = lose(State, E, historyWithin(State, R));
  if (!Call)
    return State;
  return cutUnseen(State, Given, Changed);
}
