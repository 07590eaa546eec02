//===- Engine.h - The analyser over somebody else's AST -*- C++ -*-------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `clang --analyze` parses and analyses. Where another program has parsed, a
// compiler or an editor's server, the same analysis runs over its AST.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ENGINE_H
#define PINNED_ENGINE_H

#include "clang/AST/ASTContext.h"
#include "llvm/ADT/ArrayRef.h"
#include <functional>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
namespace ento {
class PathDiagnostic;
} // namespace ento
} // namespace clang

namespace pinned {

struct Request {
  /// Names of checkers, and whether they are on. The last one that names a
  /// checker counts.
  std::vector<std::pair<std::string, bool>> Checkers;
  /// KEY=VALUE, as behind -analyzer-config.
  std::vector<std::string> Config;
};

/// Analyses \p Functions, which were parsed, and gives each finding of our own
/// checkers to \p Out. The translation unit has no errors.
/// Mistakes in \p What are clang's errors.
void analyze(clang::ASTContext &Ctx, clang::Preprocessor &PP,
             const Request &What, llvm::ArrayRef<clang::Decl *> Functions,
             std::function<void(const clang::ento::PathDiagnostic &)> Out);

} // namespace pinned

#endif
