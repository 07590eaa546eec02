//===- MemoryFunctions.h - Functions about memory -*- C++ -* -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MEMORYFUNCTIONS_H
#define PINNED_MEMORYFUNCTIONS_H

#include "Models.h"

namespace pinned {

/// What \p FD, called with so many \p Arguments, does to memory: by
/// __attribute__((ownership_takes)), by a model, or as a function of the C
/// library.
std::optional<MemoryRow> memoryRowOf(const clang::FunctionDecl *FD,
                                     unsigned Arguments, const Models &Known);

/// Whether the engine may take \p FD for an allocator, which it does by names
/// of its own.
bool mayAllocate(const clang::FunctionDecl *FD);

} // namespace pinned

#endif
