//===- RegionNames.h - What the source calls an object -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_REGIONNAMES_H
#define PINNED_REGIONNAMES_H

#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <string>

namespace pinned {

/// The name of an object.
struct RegionName {
  std::string Text; ///< A C expression like `d->queue`.
  bool Whole;       ///< The source has one for all of it in the given state.
};

/// The name of what lies at \p R, as it is in \p State or was not long before
/// \p N. Where the source has no name for the object, the path inside it.
RegionName nameOf(const clang::ento::MemRegion *R,
                  clang::ento::ProgramStateRef State,
                  const clang::ento::ExplodedNode *N);

} // namespace pinned

#endif
