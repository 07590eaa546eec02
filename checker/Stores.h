//===- Stores.h - Events from assignments and initialisers -*- C++ -*----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_STORES_H
#define PINNED_STORES_H

#include "Step.h"

namespace pinned {

/// \p V is stored at \p L by \p S.
void onStore(Step &At, clang::ento::SVal L, clang::ento::SVal V,
             const clang::Stmt *S);

} // namespace pinned

#endif
