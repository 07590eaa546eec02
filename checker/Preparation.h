//===- Preparation.h - Before any path is followed -*- C++ -*------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PREPARATION_H
#define PINNED_PREPARATION_H

#include "Settings.h"
#include "Step.h"

namespace pinned {

/// Fills \p A with what \p Chosen says, reads the models, and marks what they
/// are about in \p Ctx. A mistake in a model is an error of the compilation.
void prepare(Analysis &A, const Settings &Chosen, clang::ASTContext &Ctx);

} // namespace pinned

#endif
