//===- MemoryCalls.h - Calls that move or overwrite bytes -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MEMORYCALLS_H
#define PINNED_MEMORYCALLS_H

#include "Step.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace pinned {

/// Whether \p Call is one of the functions that this file knows.
bool isMemoryCall(const clang::ento::CallEvent &Call, const Models &Known);

/// What \p Call, if it is a memory call, is about to release.
void beforeMemoryCall(Step &S, const clang::ento::CallEvent &Call);

/// What \p Call, if it is a memory call, has done to the parts in its
/// arguments. Returns whether it is one.
bool onMemoryCall(Step &S, const clang::ento::CallEvent &Call);

} // namespace pinned

#endif
