//===- CheckerNames.h - What checkers are called elsewhere -*- C++ -* -----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CHECKERNAMES_H
#define PINNED_CHECKERNAMES_H

#include "llvm/ADT/StringRef.h"
#include <algorithm>
#include <string>

/// The address of the page about a checker, \p String as Checkers.def has it.
#define PINNED_PAGE(String) PINNED_DOCS_URL "/pinned-" String ".md"

namespace pinned {

/// The check by which clang-tidy knows \p Checker.
inline std::string checkFor(llvm::StringRef Checker) {
  std::string Result = Checker.lower();
  std::replace(Result.begin(), Result.end(), '.', '-');
  return Result;
}

} // namespace pinned

#endif
