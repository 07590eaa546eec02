//===- Ahead.h - What may still happen on a path -*- C++ -*--------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where nobody else asks for paths, one on which no rule can fire any more need
// not be followed to its end.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_AHEAD_H
#define PINNED_AHEAD_H

#include "Selection.h"
#include "clang/Analysis/AnalysisDeclContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace pinned {

class Ahead {
public:
  explicit Ahead(const Selection &Selected) : Selected(Selected) {}

  /// Another function is analysed.
  void begin() { BehindAll.clear(); }

  /// Whether nothing can be found on the path of \p C, which branches at
  /// \p Condition.
  bool isHopeless(clang::ento::CheckerContext &C, const clang::Stmt *Condition);

private:
  using Blocks = std::vector<Prospects>; ///< By their number.

  const Selection &Selected;
  /// What stands in each block of a function, and behind it.
  llvm::DenseMap<const clang::Decl *, Blocks> Behind;
  /// The same behind a block, in its function and in all that called it.
  llvm::DenseMap<std::pair<const clang::StackFrameContext *, unsigned>,
                 Prospects>
      BehindAll;

  const Blocks &behind(clang::AnalysisDeclContext *ADC);
  Prospects behindAll(const clang::StackFrameContext *F,
                      const clang::CFGBlock *B);
};

} // namespace pinned

#endif
