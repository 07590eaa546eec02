//===- Links.h - Pointers that keep a part linked -*- C++ -*-------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A store, outside an object, of the address of one of its pinned parts makes
// that part Linked for as long as the store lasts. These functions end it.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_LINKS_H
#define PINNED_LINKS_H

#include "History.h"

namespace pinned {

/// Cuts the links of which \p Which holds. A part that loses its last one is
/// what it was without; a Dangling one is forgiven.
clang::ento::ProgramStateRef
cutLinks(clang::ento::ProgramStateRef State,
         llvm::function_ref<bool(const Link &)> Which);

/// Cuts the links that lie in the \p Size bytes from \p P.
clang::ento::ProgramStateRef cutLinksIn(clang::ento::ProgramStateRef State,
                                        const Place &P, uint64_t Size);

/// Cuts the links that lie in the memory block of \p R.
clang::ento::ProgramStateRef cutLinksInBlock(clang::ento::ProgramStateRef State,
                                             const clang::ento::MemRegion *R);

/// Cuts all links to the Linked part at \p P, which goes on as \p Next: as
/// Unknown instead of Pinned where it had no value before it was linked.
clang::ento::ProgramStateRef leaveLinked(clang::ento::ProgramStateRef State,
                                         const PartKey &P, pinned::State &Next);

/// Cuts the links to the part at \p P that say nothing of its life: idle ones,
/// those from its own block of memory, and from a node that was taken out of
/// its list and keeps its old pointers.
clang::ento::ProgramStateRef cutIdleLinks(clang::ento::ProgramStateRef State,
                                          const PartKey &P);

/// Whether the part at \p P is Dangling.
bool isDangling(clang::ento::ProgramStateRef State, const PartKey &P);

/// Whether \p R lies on the stack.
bool isLocal(const clang::ento::MemRegion *R,
             clang::ento::ProgramStateRef State);

/// Whether what lies at \p R goes with the function in frame \p F.
bool isLocalTo(const clang::ento::MemRegion *R,
               clang::ento::ProgramStateRef State,
               const clang::StackFrameContext *F);

} // namespace pinned

#endif
