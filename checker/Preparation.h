//===- Preparation.h - Before any path is followed -*- C++ -*------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PREPARATION_H
#define PINNED_PREPARATION_H

#include "ModelOptions.h"
#include "Settings.h"
#include "Step.h"

namespace pinned {

/// Fills \p A with what \p Chosen says, reads the models, and marks what they
/// are about in \p Ctx. Of mistakes in models it tells with \p Tell.
void prepare(Analysis &A, const Settings &Chosen, clang::ASTContext &Ctx,
             Complain Tell);

/// While it lives, engines that start in this thread find \p A prepared.
class Handover {
public:
  explicit Handover(Analysis &A);
  ~Handover();
  Handover(const Handover &) = delete;
  Handover &operator=(const Handover &) = delete;

  /// What was prepared; null where the engine has to do it.
  static Analysis *current();
};

} // namespace pinned

#endif
