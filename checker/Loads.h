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

} // namespace pinned

#endif
