//===- Verdicts.cpp - What becomes of a copy at the end -----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verdicts.h"
#include "Compat.h"
#include "Escapes.h"
#include "Links.h"
#include "Path.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ParentMap.h"
#include "clang/AST/Stmt.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// A copy that is judged.
class Verdict {
public:
  Verdict(Step &S, const Entry &Copy, bool ThrownAway)
      : S(S), At(Copy.first), H(Copy.second), ThrownAway(ThrownAway),
        N(S.context().getPredecessor()) {}

  /// What can be held against the copy.
  std::optional<Event> charge() const {
    if (H.Bytes || !exists() || leadsNowhere() ||
        (H.S == State::Suspect && isCopyingInCXX()))
      return std::nullopt;
    if (H.Followed && !isCursor())
      return Event::EndUsed;
    if (H.Kept)
      return Event::EndKept;
    if (!isLocal(At.Base, S.State))
      return isMended() ? std::nullopt : std::optional(Event::EndLeft);
    // What is held has no copy of any use.
    bool Serves = (H.Served || H.Followed) && H.OriginState != State::Held;
    return Serves ? std::nullopt : std::optional(Event::EndUnused);
  }

  /// Reports \p F.
  void pronounce(Finding F) {
    CheckerContext &C = S.context();
    Subject Text{F, At, std::nullopt, H.Region, S.nameOf(H.Region), "", "", ""};
    addOrigin(Text, H);
    Text.Consequence = consequenceOf(H.By, Text.OriginName);
    const ExplodedNode *Copied = copiedAt(N, At);
    const ExplodedNode *Where = Copied;
    if (F == Finding::MovedUsed && !ThrownAway)
      Where = setAt(N, At, &History::Followed);
    else if (F == Finding::MovedKept)
      Where = setAt(N, At, &History::Kept);
    Where = Where ? Where : Copied;
    bool Presumed = H.S == State::Suspect && F != Finding::MovedUsed &&
                    F != Finding::MovedKept;
    if (F == Finding::MovedUnused || H.Guess || Presumed)
      S.analysis().Doubts.push_back({Text, Where, Copied, Presumed});
    else
      S.analysis().Report.emit(C.getBugReporter(), Text, Where, Copied);
  }

private:
  Step &S;
  PartKey At;
  const History &H;
  bool ThrownAway; ///< Its storage goes; the report stands where it was made.
  const ExplodedNode *N;

  /// Whether a list is only read through the copy of its head, and by no means
  /// up to the head itself.
  bool isCursor() const {
    return H.S == State::Suspect && H.Alone && !H.Walked &&
           isLocal(At.Base, S.State);
  }

  /// Whether what is presumed to be a copy may have been repaired: a link of it
  /// was written anew, or the object was handed on as a whole, and nobody else
  /// cares for its parts.
  bool isMended() const {
    return H.S == State::Suspect &&
           (H.Rewritten || (H.Handed && !othersTreated(N, At)));
  }

  /// Whether the function is how C++ copies objects of its type.
  bool isCopyingInCXX() const {
    const LocationContext *Top = N->getLocationContext();
    while (Top->getParent())
      Top = Top->getParent();
    const auto *MD = dyn_cast<CXXMethodDecl>(Top->getDecl());
    const auto *Ctor = dyn_cast_or_null<CXXConstructorDecl>(MD);
    return (Ctor && Ctor->isCopyOrMoveConstructor()) ||
           (MD &&
            (MD->isCopyAssignmentOperator() || MD->isMoveAssignmentOperator()));
  }

  /// Nobody has said that the original was initialised, and its links are null.
  bool leadsNowhere() const {
    if (H.S != State::Suspect)
      return false;
    unsigned Links = 0;
    for (const TypedValueRegion *R :
         S.places().scalarsOf(H.Region, typeOf(H.Region))) {
      if (!R->getValueType()->isPointerType())
        continue;
      ++Links;
      auto V = S.State->getSVal(R).getAs<DefinedSVal>();
      if (!V || !S.State->isNull(*V).isConstrainedTrue())
        return false;
    }
    return Links;
  }

  /// Not where `realloc` failed and gave no memory.
  bool exists() const {
    const auto *SR = dyn_cast<SymbolicRegion>(At.Base->getBaseRegion());
    return !SR || !S.State->isNull(loc::MemRegionVal(SR)).isConstrainedTrue();
  }
};

} // namespace

/// The copies in the order of the lines in which they were made.
static void sortByCopy(Step &S, std::vector<Entry> &Copies) {
  const SourceManager &SM = S.context().getSourceManager();
  auto Where = [&](const Entry &E) {
    const ExplodedNode *N = copiedAt(S.context().getPredecessor(), E.first);
    const Stmt *St = N ? N->getStmtForDiagnostics() : nullptr;
    auto At = St ? SM.getExpansionLoc(St->getBeginLoc()) : SourceLocation();
    return std::tuple(At.getRawEncoding(), E.first.Offset, E.first.Size);
  };
  llvm::sort(Copies, [&](const Entry &A, const Entry &B) {
    return Where(A) < Where(B);
  });
}

/// Two objects that change places are one bug: what was saved of \p R before
/// it was overwritten is not reported again.
static void excuseCopiesOf(Step &S, const MemRegion *R) {
  S.State = forgetValuesOf(S.State, R);
  for (const Entry &E : allHistory(S.State))
    if (E.second.isCopy() && E.second.Origin->getBaseRegion() == R)
      S.set(Step::partOf(E), State::Unknown);
}

/// An object that was moved is no second bug where its storage goes.
static void excuseLifeOf(Step &S, const MemRegion *R) {
  S.State = cutLinks(
      S.State, [R](const Link &L) { return L.To.Base->getBaseRegion() == R; });
  S.State = loosen(S.State, [R](const Entry &E) {
    return E.first.Base->getBaseRegion() == R;
  });
}

static bool isPresumed(const Entry &E) { return E.second.S == State::Suspect; }

void pinned::judge(Step &S, std::vector<Entry> Copies, bool ThrownAway) {
  if (Copies.size() > 1)
    sortByCopy(S, Copies);
  // What is certain comes first.
  std::vector<Entry> Presumed;
  llvm::copy_if(Copies, std::back_inserter(Presumed), isPresumed);
  llvm::erase_if(Copies, isPresumed);
  Copies.insert(Copies.end(), Presumed.begin(), Presumed.end());
  llvm::SmallVector<const MemRegion *, 4> Involved;
  for (const Entry &E : Copies) {
    const MemRegion *To = E.first.Base->getBaseRegion();
    const MemRegion *From = E.second.Origin->getBaseRegion();
    Verdict V(S, E, ThrownAway);
    auto Charge = V.charge();
    auto Report =
        Charge ? transition(E.second.S, *Charge).Report : std::nullopt;
    if (!Report || llvm::is_contained(Involved, To) ||
        llvm::is_contained(Involved, From))
      continue;
    Involved.push_back(To);
    V.pronounce(*Report);
    excuseCopiesOf(S, To);
    excuseLifeOf(S, From);
  }
}

void pinned::judgeDangling(Step &S, const Entry &Lost,
                           const ReturnStmt *Leaves) {
  const History &H = Lost.second;
  const ExplodedNode *N =
      enteredAt(S.context().getPredecessor(), Lost.first, State::Dangling);
  std::string By = H.Charged ? H.Charged->getNameAsString() : "";
  Subject Text{*H.Charge,      Lost.first, std::nullopt, H.Region,
               *H.ChargedName, "",         By,           ""};
  Text.Leaves = N ? nullptr : Leaves;
  S.analysis().Report.emit(S.context().getBugReporter(), Text,
                           N ? N : S.context().getPredecessor());
  S.State = forget(S.State, Lost.first);
}

/// Whether \p S, or what it is part of up to its function, is a loop.
static bool isWithinLoop(const Stmt *S, const ParentMap &Parents) {
  for (; S; S = Parents.getParent(S))
    if (isa<ForStmt, WhileStmt, DoStmt>(S))
      return true;
  return false;
}

bool pinned::isInLoop(const ExplodedNode &N) {
  const Stmt *S = N.getStmtForDiagnostics();
  for (const StackFrameContext *F = N.getStackFrame(); F;
       F = F->getParent() ? F->getParent()->getStackFrame() : nullptr) {
    if (isWithinLoop(S, F->getParentMap()))
      return true;
    S = F->getCallSite();
  }
  return false;
}

/// Whether \p N has initialised the part at \p At, or an element of the array
/// in which that lies of which the number is not known.
static bool initialises(const ExplodedNode &N, const PartKey &At) {
  const ExplodedNode *Before = N.getFirstPred();
  if (!Before)
    return false;
  auto Holds = [](const ExplodedNode &Where, const PartKey &P) {
    const History *H = historyOf(Where.getState(), P);
    return H && isInitialised(H->S);
  };
  auto IsElement = [&At](const PartKey &P, const History &) {
    return P == At ||
           (P.Base != P.Base->getBaseRegion() && Places::sameBlock(P, At));
  };
  return llvm::any_of(historyWhere(N.getState(), IsElement),
                      [&](const Entry &E) {
                        return Holds(N, E.first) && !Holds(*Before, E.first);
                      });
}

/// Whether a path refutes a doubt in the copy of \p Origin at \p At, by what is
/// known in \p N: the copy served there; or, where it is a guess that there is
/// a copy at all, it was initialised again in a loop, which runs zero times on
/// some paths. One element alone that is initialised is a new one.
static bool refutes(const ExplodedNode &N, const PartKey &At,
                    const SubRegion *Origin, Finding F, bool Presumed) {
  const History *H = historyOf(N.getState(), At);
  if (F == Finding::MovedUnused)
    return isCopyOf(H, Origin) && H->OriginState != State::Held &&
           (H->Served || H->Followed);
  if (Presumed)
    return renews(N, At, Origin);
  return (initialises(N, At) || renews(N, At, Origin)) && isInLoop(N);
}

static bool isRefuted(ExplodedGraph &G, const Analysis::Doubt &D) {
  const History *H =
      D.Copied ? historyOf(D.Copied->getState(), D.Text.At) : nullptr;
  if (!H)
    return true;
  for (const ExplodedNode &N : nodesOf(G))
    if (refutes(N, D.Text.At, H->Origin, D.Text.What, D.Weak))
      return true;
  return false;
}

void pinned::judgeDoubts(Analysis &A, ExplodedGraph &G, BugReporter &BR) {
  for (const Analysis::Doubt &D : A.Doubts)
    if (!isRefuted(G, D) && !(D.Weak && A.Report.hasReported(D.Copied, BR)))
      A.Report.emit(BR, D.Text, D.Where, D.Copied);
  A.Doubts.clear();
}
