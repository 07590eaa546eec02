//===- Groups.h - Functions that are analysed together -*- C++ -* ---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The engine follows a call into the function that is called, and remembers for
// others what it met there. Functions that have no callee in common have
// nothing to do with each other: whether they are analysed in one run or in two
// makes no difference.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_GROUPS_H
#define PINNED_GROUPS_H

#include "Digest.h"
#include "Selection.h"

namespace pinned {

struct Group {
  std::vector<clang::Decl *> Roots; ///< Those that were selected.
  /// And all that they call.
  llvm::DenseSet<const clang::FunctionDecl *> Members;
  llvm::hash_code Content = 0; ///< Of all its members.
};

/// The functions that \p S selected, in groups, in the order of the file.
std::vector<Group> groupsOf(const Selection &S, const Digest &D);

} // namespace pinned

#endif
