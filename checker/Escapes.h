//===- Escapes.h - What changes where nobody sees it -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ESCAPES_H
#define PINNED_ESCAPES_H

#include "History.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace pinned {

/// Something changes \p Regions unseen, of which it was given \p Given;
/// \p Call is what does it, or null.
clang::ento::ProgramStateRef
onInvalidation(clang::ento::ProgramStateRef State,
               llvm::ArrayRef<const clang::ento::MemRegion *> Given,
               llvm::ArrayRef<const clang::ento::MemRegion *> Regions,
               const clang::ento::CallEvent *Call);

/// Everything may have changed.
clang::ento::ProgramStateRef loseAll(clang::ento::ProgramStateRef State);

/// What is presumably pointed to from the block of \p R may be so no longer.
clang::ento::ProgramStateRef loosen(clang::ento::ProgramStateRef State,
                                    const clang::ento::MemRegion *R);

} // namespace pinned

#endif
