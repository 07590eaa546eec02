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

/// The Active parts of which \p Which holds may be so no longer.
clang::ento::ProgramStateRef
loosen(clang::ento::ProgramStateRef State,
       llvm::function_ref<bool(const Entry &)> Which);

/// The same for those that are presumably pointed to from the block of \p R.
clang::ento::ProgramStateRef loosenHeldBy(clang::ento::ProgramStateRef State,
                                          const clang::ento::MemRegion *R);

/// Puts the pointers that are known to link parts back, which the engine forgot
/// when a described function was called that does not touch them.
clang::ento::ProgramStateRef restoreLinks(clang::ento::ProgramStateRef State,
                                          const clang::LocationContext *L);

/// The program asks whether \p R is linked, and nobody knows.
clang::ento::ProgramStateRef onQuestion(clang::ento::ProgramStateRef State,
                                        const clang::ento::MemRegion *R);

/// Whether \p S accesses memory as what others work on at the same time.
bool isSharedAccess(const clang::Stmt *S);

/// Memory at \p R is shared with others, who may have unlinked what lies there
/// and what it links, unless what is accessed is a pinned part itself.
clang::ento::ProgramStateRef onSharedAccess(clang::ento::ProgramStateRef State,
                                            const clang::ento::MemRegion *R);

/// Whether a function that is given \p Given, among them something in the block
/// of \p P, gets no more of that than plain members beside \p P: who gets the
/// address of such a member cannot know what it is a member of.
bool isOnlyBeside(llvm::ArrayRef<const clang::ento::MemRegion *> Given,
                  const PartKey &P);

} // namespace pinned

#endif
