//===- Deeds.h - What a function does to what it is given -*- C++ -*-----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A history says what a part is now; a summary has to say how it came there.
// The events of each part are kept on a path, but only while a summary is
// written.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_DEEDS_H
#define PINNED_DEEDS_H

#include "LifeCycle.h"
#include "Places.h"

namespace pinned {

/// The events that one part has seen on a path.
struct Deeds {
  uint64_t Seen = 0;          ///< A bit for each Event.
  std::optional<Event> First; ///< The first that changes or demands something.
  bool ByName = false;        ///< One is known by a function's name alone.

  bool saw(Event E) const { return Seen >> unsigned(E) & 1; }
  bool operator==(const Deeds &O) const {
    return Seen == O.Seen && First == O.First && ByName == O.ByName;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const;
};

/// Whether \p E does no more than to look at the part.
bool onlyLooks(Event E);

/// Notes that \p E happened to the part at \p P.
clang::ento::ProgramStateRef noteDeed(clang::ento::ProgramStateRef State,
                                      const PartKey &P, Event E, bool ByName);

/// What happened to the part at \p P.
Deeds deedsOf(clang::ento::ProgramStateRef State, const PartKey &P);

} // namespace pinned

#endif
