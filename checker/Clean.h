//===- Clean.h - What is known to have no findings -*- C++ -* -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A server looks at a file after each edit, and an edit changes one function or
// two. Another one that had no findings before has none now, unless its paths
// led to those that were changed.
//
// The engine follows calls, and a function that it followed in this way is not
// analysed once more by itself. So that is remembered as well.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CLEAN_H
#define PINNED_CLEAN_H

#include "Digest.h"
#include "Engine.h"
#include "Step.h"
#include <optional>

namespace pinned {

/// Functions by their names and types, in numbers.
using NameSet = llvm::DenseSet<size_t>;

size_t nameOf(const clang::FunctionDecl *FD);

/// The functions of a text that this process has analysed without findings, in
/// this text or in an earlier one, of this file or another.
class Clean {
public:
  /// \p A has selected the functions; \p What they are analysed for.
  Clean(const Analysis &A, const Parsed &File, const Request &What);

  /// Which others are followed with \p FD; nothing where \p FD has to be
  /// analysed.
  std::optional<NameSet> recall(const clang::FunctionDecl *FD);

  /// The function of \p Done was analysed, and has no findings.
  void remember(const Analysis::Sole &Done);

private:
  const Selection &Selected;
  Digest Text;
  llvm::hash_code Rest; ///< Of all that no function contains.
  llvm::DenseMap<size_t, const clang::FunctionDecl *> ByName;
  NameSet Alike; ///< The names that several have, such as those of lambdas.
  llvm::DenseMap<size_t, size_t> Contents; ///< As far as somebody asked.

  size_t keyOf(const clang::FunctionDecl *FD) const;
  size_t contentOf(size_t Name);
};

} // namespace pinned

#endif
