//===- FieldUses.h - What all functions of a file do to a field -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No single path shows that nobody initialises a field: the constructor forgets
// it, and another function uses it. Where a record is defined in the main file,
// only functions of that file know its fields, so that all of them are there to
// be compared. What is not understood silences.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_FIELDUSES_H
#define PINNED_FIELDUSES_H

#include "PinnedTypes.h"
#include "Words.h"
#include <vector>

namespace pinned {

/// A field of a pinned type that is used and that no function initialises.
struct ForgottenField {
  const clang::FieldDecl *Field;
  const clang::Expr *Use;          ///< The first in the file.
  const clang::FunctionDecl *User; ///< In which it stands.
};

/// All of them in the main file of \p Ctx, in the order of their uses.
std::vector<ForgottenField> forgottenFields(clang::ASTContext &Ctx,
                                            const NameWords &Names);

} // namespace pinned

#endif
