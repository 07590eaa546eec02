//===- Path.cpp - Where on the path something came to be ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Path.h"
#include "Conventions.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// The copy that \p P is in the state of \p N, or null.
static const History *copyIn(const ExplodedNode *N, const PartKey &P) {
  const History *H = historyOf(N->getState(), P);
  return H && H->isCopy() ? H : nullptr;
}

/// The last node, from \p N back, in which \p P is a copy.
static const ExplodedNode *lastAsCopy(const ExplodedNode *N, const PartKey &P) {
  while (N && !copyIn(N, P))
    N = N->getFirstPred();
  return N;
}

/// The first node of the last run, from \p N back, of nodes in which \p Test
/// holds; null where there is none.
template <typename Predicate>
static const ExplodedNode *startOfRun(const ExplodedNode *N, Predicate Test) {
  const ExplodedNode *Start = nullptr;
  for (; N; N = N->getFirstPred()) {
    if (Test(N))
      Start = N;
    else if (Start)
      break;
  }
  return Start;
}

const ExplodedNode *pinned::copiedAt(const ExplodedNode *N, const PartKey &P) {
  N = lastAsCopy(N, P);
  if (!N)
    return nullptr;
  return startOfRun(N, [&, Last = copyIn(N, P)](const ExplodedNode *Node) {
    const History *H = copyIn(Node, P);
    return H && H->Origin == Last->Origin;
  });
}

const ExplodedNode *pinned::setAt(const ExplodedNode *N, const PartKey &P,
                                  bool History::*Flag) {
  const ExplodedNode *Copied = copiedAt(N, P);
  if (!Copied)
    return nullptr;
  const StackFrameContext *Home = Copied->getStackFrame();
  const ExplodedNode *AtHome = nullptr, *Set = nullptr;
  for (N = lastAsCopy(N, P); N; N = N->getFirstPred()) {
    const History *H = copyIn(N, P);
    if (!H || !(H->*Flag))
      break;
    Set = N;
    if (N->getStackFrame() == Home && N->getStmtForDiagnostics())
      AtHome = N;
  }
  bool Inside = Set && Set->getStackFrame() != Home &&
                Home->isParentOf(Set->getStackFrame());
  return Inside && AtHome ? AtHome : Set;
}

const ExplodedNode *pinned::enteredAt(const ExplodedNode *N, const PartKey &P,
                                      pinned::State S) {
  return startOfRun(N, [&](const ExplodedNode *Node) {
    const History *H = historyOf(Node->getState(), P);
    return H && H->S == S;
  });
}

bool pinned::knowsFailure(ProgramStateRef State, const PartKey &P) {
  const History *H = historyOf(State, P);
  if (!H || H->Try == Trial::None || H->Otherwise)
    return false;
  return H->Try == Trial::Failed ||
         (H->Result && succeeded(State, H->Result, H->Success) == false);
}

bool pinned::othersTreated(const ExplodedNode *N, const PartKey &P) {
  const ExplodedNode *Copied = copiedAt(N, P);
  if (!Copied)
    return false;
  for (const Entry &E : historyInBlock(Copied->getState(), P.Base)) {
    const History *Now = historyOf(N->getState(), E.first);
    if (E.second.isCopy() && !(E.first == P) && Now && !Now->isCopy())
      return true;
  }
  return false;
}

bool pinned::isCopyOf(const History *H, const SubRegion *Origin) {
  return H && H->isCopy() && H->Origin == Origin;
}

bool pinned::renews(const ExplodedNode &N, const PartKey &At,
                    const SubRegion *Origin) {
  const ExplodedNode *Before = N.getFirstPred();
  const History *H = historyOf(N.getState(), At);
  return Before && H && isCopyOf(historyOf(Before->getState(), At), Origin) &&
         !H->isCopy() && H->S != pinned::State::Dangling;
}
