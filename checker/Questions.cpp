//===- Questions.cpp - What a path asks, and the answers ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Questions.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "llvm/ADT/APSInt.h"
#include <map>
#include <optional>
#include <tuple>

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {
/// How what is in memory at \p Region compares with a number.
struct Question {
  SymbolRef Value;
  const MemRegion *Region;
  BinaryOperatorKind Op;
  int64_t Number;
  bool Answer;

  QuestionKey key() const { return {Region, int(Op), Number}; }
};
} // namespace

/// "Not equal" is the other answer to "equal".
static Question normal(Question Q) {
  if (Q.Op == BO_NE) {
    Q.Op = BO_EQ;
    Q.Answer = !Q.Answer;
  }
  return Q;
}

/// The question that \p V, the value of a condition, answers with \p Answer.
static std::optional<Question> questionIn(SVal V, bool Answer) {
  SymbolRef Sym = V.getAsSymbol();
  if (!Sym)
    return std::nullopt;
  if (const auto *Data = dyn_cast<SymbolData>(Sym)) {
    const MemRegion *R = Data->getOriginRegion();
    return R ? std::optional<Question>(normal({Sym, R, BO_NE, 0, Answer}))
             : std::nullopt;
  }
  const auto *Compared = dyn_cast<SymIntExpr>(Sym);
  const MemRegion *R =
      Compared && isa<SymbolData>(Compared->getLHS())
          ? cast<SymbolData>(Compared->getLHS())->getOriginRegion()
          : nullptr;
  if (!R || !BinaryOperator::isComparisonOp(Compared->getOpcode()))
    return std::nullopt;
  const llvm::APSInt &Number = Compared->getRHS();
  if (!Number.isRepresentableByInt64())
    return std::nullopt;
  return normal({Compared->getLHS(), R, Compared->getOpcode(),
                 Number.getExtValue(), Answer});
}

/// The engine decides a comparison before the branch on it: the question that
/// the step to \p N answers so.
static std::optional<Question> decidedAt(const ExplodedNode *N) {
  auto After = N->getLocationAs<PostStmt>();
  const ExplodedNode *Before = N->getFirstPred();
  const auto *E = After ? dyn_cast<Expr>(After->getStmt()) : nullptr;
  if (!E || !Before || !isa<BinaryOperator, UnaryOperator, CastExpr>(E))
    return std::nullopt;
  SVal Now = N->getSVal(E);
  if (!Now.isConstant())
    return std::nullopt;
  return questionIn(Before->getSVal(E), !Now.isZeroConstant());
}

/// The question that the step to \p N answers.
static std::optional<Question> askedAt(const ExplodedNode *N) {
  if (auto Decided = decidedAt(N))
    return Decided;
  auto Edge = N->getLocationAs<BlockEdge>();
  const ExplodedNode *Before = N->getFirstPred();
  if (!Edge || !Before || Edge->getSrc()->succ_size() != 2)
    return std::nullopt;
  const auto *Condition =
      dyn_cast_or_null<Expr>(Edge->getSrc()->getTerminatorCondition());
  if (!Condition)
    return std::nullopt;
  bool Answer = *Edge->getSrc()->succ_begin() == Edge->getDst();
  return questionIn(Before->getSVal(Condition), Answer);
}

/// Whether \p A lies in the block of \p B, or both are global.
static bool belongTogether(const MemRegion *A, const MemRegion *B) {
  A = A->getBaseRegion();
  B = B->getBaseRegion();
  auto IsGlobal = [](const MemRegion *R) {
    const auto *VR = dyn_cast<VarRegion>(R);
    return VR && VR->getDecl()->hasGlobalStorage();
  };
  return A == B || (IsGlobal(A) && IsGlobal(B));
}

Answers pinned::answersSince(const ExplodedNode *N, const Expr *Call,
                             const MemRegion *R) {
  Answers Result;
  for (; N; N = N->getFirstPred()) {
    auto After = N->getLocationAs<PostStmt>();
    if (After && After->getStmt() == Call)
      break;
    auto Q = askedAt(N);
    if (Q && belongTogether(Q->Region, R))
      Result.try_emplace(Q->key(), Q->Answer);
  }
  return Result;
}

bool pinned::contradictsItself(const ExplodedNode *N) {
  Answers Told;
  for (; N; N = N->getFirstPred())
    if (auto Q = askedAt(N))
      if (Told.try_emplace(Q->key(), Q->Answer).first->second != Q->Answer)
        return true;
  return false;
}

bool pinned::asksInVain(const ExplodedNode *N) {
  std::map<QuestionKey, std::pair<SymbolRef, bool>> Told;
  for (; N; N = N->getFirstPred()) {
    auto Q = askedAt(N);
    if (!Q)
      continue;
    auto [At, New] = Told.try_emplace(Q->key(), Q->Value, Q->Answer);
    if (!New && At->second.first != Q->Value && At->second.second == Q->Answer)
      return true;
  }
  return false;
}
