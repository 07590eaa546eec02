//===- Loads.h - Events from reading -*- C++ -*--------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_LOADS_H
#define PINNED_LOADS_H

#include "Step.h"

namespace pinned {

/// What lies at \p L is loaded by \p S.
void onLoad(Step &At, clang::ento::SVal L, const clang::Stmt *S);

/// The program is about to go where the pointer \p E leads.
void onDereference(Step &At, const clang::Expr *E);

/// The pointer \p E is compared with \p Other.
void onLinkCompared(Step &At, const clang::Expr *E, const clang::Expr *Other);

} // namespace pinned

#endif
