//===- Suspicions.cpp - Findings that need evidence ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Suspicions.h"
#include "Compat.h"
#include "Conventions.h"
#include "Path.h"
#include "Questions.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

namespace {

/// What the path to a node knows of the result of a call.
struct Answer {
  std::optional<bool> Nonzero, Negative;

  bool complete() const { return Nonzero && Negative; }
};

} // namespace

static void ask(Answer &To, ProgramStateRef State, SymbolRef Result) {
  if (!To.Nonzero)
    To.Nonzero = succeeded(State, Result, Convention::Nonzero);
  if (To.Negative || !Result->getType()->isSignedIntegerOrEnumerationType())
    return;
  if (auto Not = succeeded(State, Result, Convention::Nonnegative))
    To.Negative = !*Not;
}

/// What the path to \p N knows of the result of \p Call. It is asked at each
/// node, since the symbol dies soon.
static Answer answerOf(const ExplodedNode *N, const Expr *Call) {
  Answer Result;
  std::vector<const ExplodedNode *> Path;
  for (; N; N = N->getFirstPred()) {
    auto After = N->getLocationAs<PostStmt>();
    Path.push_back(N);
    if (After && After->getStmt() == Call)
      break;
  }
  SymbolRef Sym = N ? N->getSVal(Call).getAsSymbol() : nullptr;
  if (!Sym || !Sym->getType()->isScalarType())
    return Result;
  for (const ExplodedNode *Each : llvm::reverse(Path)) {
    ask(Result, Each->getState(), Sym);
    if (Result.complete())
      break;
  }
  return Result;
}

static bool differ(std::optional<bool> A, std::optional<bool> B) {
  return A && B && *A != *B;
}

/// Whether what was done on the path with the answer \p Done says something of
/// the one with the answer \p Here. Where the call had succeeded here and
/// failed there, it may have done there's work itself.
static bool isComparable(const Answer &Here, const Answer &Done, QualType T) {
  if (differ(Here.Negative, Done.Negative))
    return *Here.Negative;
  if (!differ(Here.Nonzero, Done.Nonzero))
    return true;
  bool Nonzero = T->isPointerType() || T->isBooleanType();
  return *Done.Nonzero == Nonzero;
}

namespace {

/// Looks for evidence in all paths of a function.
class Inquiry {
public:
  Inquiry(const Analysis &A, ExplodedGraph &G, const Analysis::Suspicion &S)
      : A(A), G(G), S(S), At(S.Text.At) {}

  bool hasEvidence() {
#define EVIDENCE(Name, Meaning)                                                \
  if (is##Name())                                                              \
    return true;
#include "Evidence.def"
    return false;
  }

private:
  const Analysis &A;
  ExplodedGraph &G;
  const Analysis::Suspicion &S;
  PartKey At;

  const History *in(const ExplodedNode *N) const {
    return N ? historyOf(N->getState(), At) : nullptr;
  }

  /// The history before what \p N has done. Of a call, the engine has told
  /// before that it may do anything.
  const History *before(const ExplodedNode &N) const {
    const ExplodedNode *Before = N.getFirstPred();
    auto Done = N.getLocationAs<PostStmt>();
    for (; Before; Before = Before->getFirstPred()) {
      const History *H = in(Before);
      bool InCall = H && Done && H->Since == Done->getStmt();
      if (!InCall)
        return H;
    }
    return nullptr;
  }

  /// Whether \p N has done to the part what the suspicion says that nobody did.
  bool doesIt(const ExplodedNode &N) const {
    const History *Before = before(N), *After = in(&N);
    if (S.Was.S == PartState::Unset)
      return !Before && After && isInitialised(After->S);
    if (!Before || !After || Before->S != S.Was.S ||
        Before->Since != S.Was.Since || After->S == Before->S)
      return false;
    return After->S == PartState::Pinned;
  }

  /// Whether the object looks the same to the paths to \p N and to the
  /// suspicion.
  bool looksTheSame(const ExplodedNode &N) const {
    auto There = answersSince(&N, S.Was.Since, At.Base);
    return llvm::none_of(told(), [&](const auto &Told) {
      auto Other = There.find(Told.first);
      return Other != There.end() && Other->second != Told.second &&
             !isUntouched(Told);
    });
  }

  /// Whether the answer is that the memory is zero: then the call has not
  /// changed it, if it was new.
  static bool isUntouched(const std::pair<const QuestionKey, bool> &Told) {
    return std::get<1>(Told.first) == BO_EQ && std::get<2>(Told.first) == 0 &&
           Told.second;
  }

  Answers told() const { return answersSince(S.Where, S.Was.Since, At.Base); }

  bool isDoneLater() const {
    bool Certain = S.Was.S == PartState::Zeroed ||
                   S.Was.S == PartState::Blank || S.Was.S == PartState::Unset;
    if (!Certain && !S.Was.Since)
      return false;
    if (S.Was.S == PartState::Unset && isDoneAfterwards())
      return false;
    for (const ExplodedNode &N : nodesOf(G))
      if (doesIt(N) && answersTheSame(N) && looksTheSame(N))
        return true;
    return false;
  }

  /// Whether a path that goes on from here initialises the part after all: then
  /// it is only begun anew.
  bool isDoneAfterwards() const {
    llvm::DenseSet<const ExplodedNode *> Seen;
    std::vector<const ExplodedNode *> Next = {S.Where};
    while (!Next.empty()) {
      const ExplodedNode *N = Next.back();
      Next.pop_back();
      const History *H = in(N);
      if (H && isInitialised(H->S))
        return true;
      for (const ExplodedNode *Succ : N->succs())
        if (Seen.insert(Succ).second)
          Next.push_back(Succ);
    }
    return false;
  }

  /// Whether the result of the call does not tell the paths apart.
  bool answersTheSame(const ExplodedNode &N) const {
    const Expr *Call = S.Was.Since;
    return !Call || isComparable(answerOf(S.Where, Call), answerOf(&N, Call),
                                 Call->getType());
  }

  bool isPartsDone() const {
    return S.Was.Since && S.Was.Begun && llvm::all_of(told(), isUntouched);
  }

  bool isFresh() const {
    return S.Was.S == PartState::Doubtful && !S.Was.Since &&
           isa<SymbolicRegion>(At.Base->getBaseRegion()) &&
           llvm::all_of(told(), isUntouched);
  }

  /// Whether \p N is where the suspicion came up, on whatever path.
  bool isAtSite(const ExplodedNode &N) const {
    auto After = N.getLocationAs<PostStmt>();
    return After && After->getStmt() == S.Was.Since;
  }

  bool isNeverRenewed() const {
    if (!S.Was.isCopy())
      return false;
    for (const ExplodedNode &N : nodesOf(G))
      if (renews(N, At, S.Was.Origin) && !isAtSite(N))
        return false;
    return true;
  }

  bool isSameCall() const {
    return S.Does == Event::Hand && A.GivenReady.count({S.Was.Since, At});
  }
};

} // namespace

void pinned::judgeSuspicions(Analysis &A, ExplodedGraph &G, BugReporter &BR) {
  for (const Analysis::Suspicion &S : A.Suspicions)
    if (Inquiry(A, G, S).hasEvidence())
      A.Report.emit(BR, S.Text, S.Where);
  A.Suspicions.clear();
  A.GivenReady.clear();
}
