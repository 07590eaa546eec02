//===- ScopeEnds.h - Where the scope of a variable ends -*- C++ -*- -------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SCOPEENDS_H
#define PINNED_SCOPEENDS_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"

namespace pinned {

/// Where the storage of the local variable in which \p R lies ended when the
/// path was at \p N: at a return, \p Leaves or that of \p N, or at the brace of
/// the block that declares it. Not valid where \p R lies in no such variable.
clang::ento::PathDiagnosticLocation
scopeEndOf(const clang::ento::MemRegion *R, const clang::ento::ExplodedNode *N,
           const clang::ReturnStmt *Leaves, const clang::SourceManager &SM);

} // namespace pinned

#endif
