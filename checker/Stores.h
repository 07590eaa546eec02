//===- Stores.h - Events from assignments, initialisers and loads -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_STORES_H
#define PINNED_STORES_H

#include "Step.h"

namespace pinned {

/// \p V is stored at \p L by \p S.
void onStore(Step &At, clang::ento::SVal L, clang::ento::SVal V,
             const clang::Stmt *S);

/// What lies at \p L is loaded by \p S.
void onLoad(Step &At, clang::ento::SVal L, const clang::Stmt *S);

/// The object whose value \p E is, where \p V is that value; of a value that
/// was loaded, where it was loaded from.
Object sourceOf(const Step &At, const clang::Expr *E, clang::ento::SVal V);

} // namespace pinned

#endif
