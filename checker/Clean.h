//===- Clean.h - What is known to have no findings -*- C++ -* -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A server looks at a file after each edit, and an edit changes one function or
// two. The others had no findings before and have none now.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CLEAN_H
#define PINNED_CLEAN_H

#include "Engine.h"
#include "Groups.h"
#include "Step.h"

namespace pinned {

/// The functions of one file that are not known to be clean.
class Suspects {
public:
  /// Of those that \p A selected, what is not known to be clean when it is
  /// analysed for \p What.
  Suspects(const Analysis &A, const clang::ASTContext &Ctx,
           const clang::Preprocessor &PP, const Request &What);

  /// In the order of the file.
  std::vector<clang::Decl *> functions() const;

  /// There is a finding in \p D; somewhere, where it is null.
  void found(const clang::Decl *D);

  /// Their analysis is over: those in which nothing was found are clean from
  /// now on, in this process.
  void finish() const;

private:
  std::vector<Group> Groups;
};

} // namespace pinned

#endif
