//===- Remedy.h - A change that is certainly right -*- C++ -*- ------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_REMEDY_H
#define PINNED_REMEDY_H

#include "Reports.h"

namespace pinned {

/// For a copy, made by the statement of \p Copied, of a part that had just been
/// initialised by a function of one parameter: the call that initialises the
/// copy in the same way. Nothing where the source does not allow to be sure.
std::optional<clang::FixItHint>
remedyFor(const Subject &S, const clang::ento::ExplodedNode *Copied,
          const clang::SourceManager &SM);

} // namespace pinned

#endif
