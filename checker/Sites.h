//===- Sites.h - What a function does to parts, by its syntax -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The syntax of a function says less than the paths through it, but all that
// may happen on a path stands in it.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SITES_H
#define PINNED_SITES_H

#include "Models.h"
#include "PinnedTypes.h"
#include "Prospects.h"
#include "Words.h"

namespace pinned {

/// What is known of the functions and types of a translation unit.
struct Knowledge {
  const Models &Known;
  PinnedTypes &Types;
  const NameWords &Names;
};

struct Sites {
  /// A call, or several.
  struct Call {
    const clang::FunctionDecl *To; ///< A definition.
    bool InLoop;
    /// What the result is taken for, where it is a pointer to any memory: null
    /// if it stays one.
    clang::QualType ResultAs;
    bool Typed; ///< Whether ResultAs counts.
  };

  Prospects Own; ///< Without what is called.
  std::vector<Call> Calls;
  /// Calls through pointers.
  std::vector<const clang::CallExpr *> CallsByPointer;
  /// The functions whose address is taken.
  std::vector<const clang::FunctionDecl *> Named;
  bool ReturnsBytes = false; ///< It returns a pointer to any memory.
  bool ReturnsNew = false;   ///< And allocates what it leads to.
};

/// What stands in \p FD, which has a body.
Sites sitesOf(const clang::FunctionDecl *FD, const Knowledge &K);

/// What stands in \p S, a statement or an expression.
Sites sitesOf(const clang::Stmt *S, clang::ASTContext &Ctx, const Knowledge &K);

/// What stands in the initialiser of \p VD.
Sites sitesOf(const clang::VarDecl *VD, const Knowledge &K);

/// What \p Call, which is through a pointer, does where that leads to \p FD,
/// which has no body.
Sites sitesOf(const clang::CallExpr *Call, const clang::FunctionDecl *FD,
              const Knowledge &K);

} // namespace pinned

#endif
