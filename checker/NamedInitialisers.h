//===- NamedInitialisers.h - Initialisers known by their names -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_NAMEDINITIALISERS_H
#define PINNED_NAMEDINITIALISERS_H

#include "Words.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseMap.h"
#include <optional>

namespace pinned {

class NamedInitialisers {
public:
  /// What the name of \p FD says where it belongs to an initialiser of objects
  /// of type \p T: the name of that, up to a word of \p Init, is how the name
  /// of
  /// \p FD begins, and what follows is returned. Empty where it belongs to
  /// none. Where declarations are precompiled, \p Reached are those that
  /// matter.
  llvm::StringRef wordsOf(const clang::FunctionDecl *FD, clang::QualType T,
                          const Words &Init,
                          llvm::ArrayRef<clang::FunctionDecl *> Reached);

  /// Whether a function that goes with the initialiser \p FD of objects of type
  /// \p T tears such objects down.
  bool tearsDown(clang::QualType T, const NameWords &Words,
                 const clang::FunctionDecl &FD,
                 llvm::ArrayRef<clang::FunctionDecl *> Reached);

private:
  using Beginnings = std::vector<std::string>;
  std::optional<llvm::DenseMap<const clang::Type *, Beginnings>> ByType;

  void add(const clang::FunctionDecl *FD, const Words &Init);
};

} // namespace pinned

#endif
