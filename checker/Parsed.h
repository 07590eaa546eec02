//===- Parsed.h - A translation unit that was parsed -*- C++ -* -----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PARSED_H
#define PINNED_PARSED_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"

namespace clang {
class ASTContext;
class Preprocessor;
} // namespace clang

namespace pinned {

/// As whoever parsed it hands it on.
struct Parsed {
  clang::ASTContext &Ctx;
  clang::Preprocessor &PP;
  /// What conditions left out, in its order; not everybody knows it.
  llvm::ArrayRef<clang::SourceRange> Skipped;
};

} // namespace pinned

#endif
