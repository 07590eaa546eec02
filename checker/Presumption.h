//===- Presumption.h - What a part without history is taken for -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PRESUMPTION_H
#define PINNED_PRESUMPTION_H

#include "LifeCycle.h"
#include "Models.h"
#include "Places.h"

namespace pinned {

/// The state of \p P, which has no history on the path of \p State: what its
/// storage holds says it for locals and the heap, its initialiser for globals;
/// what the caller hands over is presumed to be initialised. \p Known says
/// which functions return new storage.
pinned::State presume(clang::ento::ProgramStateRef State, const Places &Where,
                      const Models &Known, const Part &P);

/// Whether no scalar that \p P is made of was written on the path.
bool isUntouched(clang::ento::ProgramStateRef State, const Places &Where,
                 const Part &P);

/// Whether all scalars that \p P is made of are zero.
bool isNull(clang::ento::ProgramStateRef State, const Places &Where,
            const Part &P);

/// Whether a scalar that \p P is made of holds an address in the object of
/// which \p P is a part. \p Except is left out.
bool holdsOwnAddress(clang::ento::ProgramStateRef State, const Places &Where,
                     const Part &P,
                     const clang::ento::MemRegion *Except = nullptr);

} // namespace pinned

#endif
