//===- Stash.h - Annotations that code generation must not see -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang generates other code for annotated functions, parameters, variables
// and fields. In a compile, what is annotated only because the plugin is there
// is put away as soon as it is parsed, and back for the analysis.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_STASH_H
#define PINNED_STASH_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include <vector>

namespace pinned {

/// How the macros of pinned.h spell an annotation in a compile, but for the
/// underscores around it.
inline constexpr char HeaderSpelling[] = "pinned_annotate";

class Stash {
public:
  explicit Stash(clang::ASTContext &Ctx) : Ctx(Ctx) {}

  /// Puts away what the macros of pinned.h say of \p D and of what is declared
  /// in it.
  void put(clang::Decl *D);

  /// All that was put away is there again, also on what was declared later.
  void restore();

  /// It is away again, and with it what models say.
  void clear();

private:
  clang::ASTContext &Ctx;
  std::vector<std::pair<clang::Decl *, clang::AnnotateAttr *>> Away;

  void putOne(clang::Decl *D);
  void inherit(clang::Decl *D, clang::AnnotateAttr *A);
};

} // namespace pinned

#endif
