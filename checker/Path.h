//===- Path.h - Where on the path something came to be -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Program states hold no nodes; these functions walk back from a node instead.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PATH_H
#define PINNED_PATH_H

#include "History.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"

namespace pinned {

/// The node in which the part at \p P became the copy that it is in \p N, or
/// just before \p N; null where it is none.
const clang::ento::ExplodedNode *copiedAt(const clang::ento::ExplodedNode *N,
                                          const PartKey &P);

/// The node, before \p N, from which on \p Flag is set for the copy at \p P.
/// Where that is in a function that the one that copies has called, the node
/// at which that function returned.
const clang::ento::ExplodedNode *setAt(const clang::ento::ExplodedNode *N,
                                       const PartKey &P, bool History::*Flag);

/// The node, not after \p N, from which on the part at \p P is in state \p S
/// until \p N.
const clang::ento::ExplodedNode *enteredAt(const clang::ento::ExplodedNode *N,
                                           const PartKey &P, State S);

/// Whether \p State knows that the initialiser of the part at \p P failed.
bool knowsFailure(clang::ento::ProgramStateRef State, const PartKey &P);

/// Whether \p H is a copy of \p Origin.
bool isCopyOf(const History *H, const clang::ento::SubRegion *Origin);

/// Whether \p N gives the copy of \p Origin at \p At a new value.
bool renews(const clang::ento::ExplodedNode &N, const PartKey &At,
            const clang::ento::SubRegion *Origin);

/// Whether another part that was copied together with the one at \p P is, at
/// \p N, a copy no more.
bool othersTreated(const clang::ento::ExplodedNode *N, const PartKey &P);

} // namespace pinned

#endif
