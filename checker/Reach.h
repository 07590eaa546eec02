//===- Reach.h - What the main file leads to -*- C++ -* -------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What was precompiled, as the includes of a file in an editor are, is read
// declaration by declaration where somebody asks for it. To ask for all costs
// more than the analysis, so only what the main file leads to is asked for.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_REACH_H
#define PINNED_REACH_H

#include "clang/AST/ASTContext.h"
#include <vector>

namespace pinned {

/// Whether declarations of \p Ctx may be in a precompiled file.
inline bool isPrecompiled(const clang::ASTContext &Ctx) {
  return Ctx.getExternalSource();
}

/// Whether \p FD has a body that was left out when it was precompiled. It may
/// do anything that a body can be seen to do.
bool isLeftOut(const clang::FunctionDecl *FD);

/// What the code that was parsed in this process leads to, wherever it is
/// declared, in the order in which it is found.
struct Reach {
  explicit Reach(clang::ASTContext &Ctx);

  /// Structs, unions and typedefs: of the objects that the code works with,
  /// and of what these hold by value.
  std::vector<clang::TypeDecl *> Types;
  /// Functions that the code names.
  std::vector<clang::FunctionDecl *> Functions;
};

} // namespace pinned

#endif
