//===- Cleanups.h - Variables with a cleanup function -*- C++ -*-----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// __attribute__((cleanup(f))) calls f with the address of the variable when it
// leaves its scope. Clang 22 ends the path there, if its control flow graph has
// the call at all; so that is turned off, and the call is an event where the
// function returns, or where the declaration is reached again.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CLEANUPS_H
#define PINNED_CLEANUPS_H

#include "Step.h"

namespace pinned {

/// \p VD, which may have a cleanup function, is declared.
void noteCleanup(Step &S, const clang::VarDecl *VD);

/// Keeps alive what is to be cleaned up.
void keepToCleanUp(clang::ento::ProgramStateRef State,
                   clang::ento::SymbolReaper &Reaper);

/// The function of the current frame is left: its variables are cleaned up, the
/// last one first.
void cleanUp(Step &S);

} // namespace pinned

#endif
