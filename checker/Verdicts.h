//===- Verdicts.h - What becomes of a copy at the end -*- C++ -*---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_VERDICTS_H
#define PINNED_VERDICTS_H

#include "Step.h"

namespace pinned {

/// Judges the copies \p Copies, which nobody can repair any more on this path.
/// Copies of one another are one bug and give one report.
void judge(Step &S, std::vector<Entry> Copies, bool ThrownAway = false);

/// Judges \p Lost, a Dangling part to which others still point where nobody can
/// change that any more, or where somebody goes on with it.
/// \p Leaves is the return by which the function is left, or null.
void judgeDangling(Step &S, const Entry &Lost,
                   const clang::ReturnStmt *Leaves = nullptr);

/// Reports what no path of the function, whose graph is \p G, refutes: local
/// copies that serve nothing, and copies of an unknown number of bytes.
void judgeDoubts(Analysis &A, clang::ento::ExplodedGraph &G,
                 clang::ento::BugReporter &BR);

/// Whether \p N is reached in a loop, of its function or of one that called it.
bool isInLoop(const clang::ento::ExplodedNode &N);

} // namespace pinned

#endif
