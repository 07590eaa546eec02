//===- StackSpace.h - Walks of deep syntax -*- C++ -*----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_STACKSPACE_H
#define PINNED_STACKSPACE_H

#include "clang/Basic/Stack.h"

namespace pinned {

/// Does one step of a walk down the syntax, on another stack where this one is
/// nearly used up: a sum of 50,000 operands is 50,000 expressions deep.
inline void stepDown(llvm::function_ref<void()> Do) {
  clang::runWithSufficientStackSpace([] {}, Do);
}

} // namespace pinned

#endif
