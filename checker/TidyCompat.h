//===- TidyCompat.h - What differs between clang-tidys -*- C++ -* ---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What Compat.h is for Clang. Only what is a module of clang-tidy includes it.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_TIDYCOMPAT_H
#define PINNED_TIDYCOMPAT_H

#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "clang/Basic/Version.h"

// The registry of modules moved into ClangTidyModule.h in 22.
#if CLANG_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

// Debian's clang-tidy 22 does not export what is const to its modules. Where it
// is linked in, as in a clangd, the original counts.
namespace clang::tidy {
__attribute__((weak)) const ClangTidyOptions &
ClangTidyContext::getOptions() const {
  return CurrentOptions;
}
} // namespace clang::tidy

#endif
