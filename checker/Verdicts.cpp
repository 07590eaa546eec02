//===- Verdicts.cpp - What becomes of a copy at the end -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details. SPDX-License-Identifier: Apache-2.0 WITH
// LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verdicts.h"
#include "Compat.h"
#include "Path.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// A copy that is judged.
class Verdict {
public:
  Verdict(Step &S, const Entry &Copy)
      : S(S), At(Copy.first), H(Copy.second), N(S.context().getPredecessor()) {}

  /// What can be held against the copy.
  std::optional<Event> charge() const {
    if (H.Bytes || !exists())
      return std::nullopt;
    if (H.Followed)
      return Event::EndUsed;
    if (H.Kept)
      return Event::EndKept;
    if (!isLocal())
      return Event::EndLeft;
    return H.Served ? std::nullopt : std::optional(Event::EndUnused);
  }

  /// Reports \p F.
  void pronounce(Finding F) {
    CheckerContext &C = S.context();
    Subject Text{F,
                 At,
                 PartKey(*placeOf(H.Origin), H.Size),
                 H.Region,
                 S.nameOf(H.Region),
                 *H.OriginName,
                 "",
                 ""};
    Text.Consequence = consequenceOf(H.By, Text.OriginName);
    const ExplodedNode *Copied = copiedAt(N, At);
    const ExplodedNode *Where = Copied;
    if (F == Finding::MovedUsed)
      Where = setAt(N, At, &History::Followed);
    else if (F == Finding::MovedKept)
      Where = setAt(N, At, &History::Kept);
    if (F == Finding::MovedUnused)
      S.analysis().Unused.push_back({Text, Copied});
    else
      S.analysis().Report.emit(C.getBugReporter(), Text, Where ? Where : Copied,
                               Copied);
  }

private:
  Step &S;
  PartKey At;
  const History &H;
  const ExplodedNode *N;

  bool isLocal() const {
    return isa<StackSpaceRegion>(
        memorySpace(At.Base->getBaseRegion(), S.State));
  }

  /// Not where `realloc` failed and gave no memory.
  bool exists() const {
    const auto *SR = dyn_cast<SymbolicRegion>(At.Base->getBaseRegion());
    return !SR || !S.State->isNull(loc::MemRegionVal(SR)).isConstrainedTrue();
  }
};

} // namespace

/// The copies in the order in which they were made, first by line.
static void sortByCopy(Step &S, std::vector<Entry> &Copies) {
  const SourceManager &SM = S.context().getSourceManager();
  auto Where = [&](const Entry &E) {
    const ExplodedNode *N = copiedAt(S.context().getPredecessor(), E.first);
    const Stmt *St = N ? N->getStmtForDiagnostics() : nullptr;
    return St ? SM.getExpansionLoc(St->getBeginLoc()) : SourceLocation();
  };
  llvm::stable_sort(Copies, [&](const Entry &A, const Entry &B) {
    return Where(A) < Where(B);
  });
}

/// Two objects that change places are one bug: what was saved of \p R before
/// it was overwritten is not reported again.
static void excuseCopiesOf(Step &S, const MemRegion *R) {
  for (const Entry &E : allHistory(S.State))
    if (E.second.isCopy() && E.second.Origin->getBaseRegion() == R)
      S.set(Step::partOf(E), State::Unknown);
}

void pinned::judge(Step &S, std::vector<Entry> Copies) {
  if (Copies.size() > 1)
    sortByCopy(S, Copies);
  llvm::SmallVector<const MemRegion *, 4> Involved;
  for (const Entry &E : Copies) {
    const MemRegion *To = E.first.Base->getBaseRegion();
    const MemRegion *From = E.second.Origin->getBaseRegion();
    Verdict V(S, E);
    auto Charge = V.charge();
    auto Report =
        Charge ? transition(E.second.S, *Charge).Report : std::nullopt;
    if (!Report || llvm::is_contained(Involved, To) ||
        llvm::is_contained(Involved, From))
      continue;
    Involved.push_back(To);
    V.pronounce(*Report);
    excuseCopiesOf(S, To);
  }
}

/// Whether the copy at \p At, which was made of \p Origin, served on some path.
static bool servedSomewhere(ExplodedGraph &G, const PartKey &At,
                            const SubRegion *Origin) {
  for (const ExplodedNode &N : nodesOf(G)) {
    const History *H = historyOf(N.getState(), At);
    if (H && H->isCopy() && H->Origin == Origin && (H->Served || H->Followed))
      return true;
  }
  return false;
}

void pinned::judgeUnused(Analysis &A, ExplodedGraph &G, BugReporter &BR) {
  for (const Analysis::UnusedCopy &U : A.Unused) {
    const History *H =
        U.Copied ? historyOf(U.Copied->getState(), U.Text.At) : nullptr;
    if (H && !servedSomewhere(G, U.Text.At, H->Origin))
      A.Report.emit(BR, U.Text, U.Copied, U.Copied);
  }
  A.Unused.clear();
}
