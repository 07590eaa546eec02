//===- Telling.h - A finding as diagnostics -*- C++ -* --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_TELLING_H
#define PINNED_TELLING_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/Diagnostic.h"
#include <string>
#include <vector>

namespace pinned {

/// One diagnostic of those that tell of a finding. It does not depend on the
/// finding, and lives as long as the source.
struct Line {
  clang::DiagnosticIDs::Level Level;
  clang::SourceLocation At;
  std::string Text; ///< Not a format.
  std::vector<clang::SourceRange> Ranges;
  std::vector<clang::FixItHint> Fixes;
};

/// A warning, and a note for each event of the path of \p D.
std::vector<Line> linesOf(const clang::ento::PathDiagnostic &D);

/// \p To with the ranges and changes of \p L.
void complete(const clang::DiagnosticBuilder &To, const Line &L);

} // namespace pinned

#endif
