//===- Questions.h - What a path asks, and the answers -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_QUESTIONS_H
#define PINNED_QUESTIONS_H

#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"

#include <map>
#include <tuple>

namespace pinned {

/// Whether the path to \p N asks the same memory the same question twice, and
/// gets two answers. A call of which nothing is known may have changed the
/// memory; far more often it has not, and there is no such path.
bool contradictsItself(const clang::ento::ExplodedNode *N);

/// Whether what decides at \p N about an initialiser is asked a second time,
/// and answers the same although calls of which nothing is known have had it in
/// between: the first time they may well have changed it.
bool asksInVain(const clang::ento::ExplodedNode *N);

/// Memory, a comparison and a number; and what was answered.
using QuestionKey = std::tuple<const clang::ento::MemRegion *, int, int64_t>;
using Answers = std::map<QuestionKey, bool>;

/// What the path to \p N has been told since \p Call about memory in the block
/// of
/// \p R: from each question to its answer.
Answers answersSince(const clang::ento::ExplodedNode *N,
                     const clang::Expr *Call, const clang::ento::MemRegion *R);

} // namespace pinned

#endif
