//===- Destroyers.h - Which types have to be torn down -*- C++ -*- --------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_DESTROYERS_H
#define PINNED_DESTROYERS_H

#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace pinned {

/// The types for which the translation unit declares a function that destroys.
class Destroyers {
public:
  /// Whether an object of type \p T has to be torn down. Where declarations are
  /// precompiled, \p Reached are those that matter.
  bool has(clang::QualType T, clang::ASTContext &Ctx,
           llvm::ArrayRef<clang::FunctionDecl *> Reached);

private:
  std::optional<llvm::DenseSet<const clang::Type *>> Types;
};

} // namespace pinned

#endif
