//===- Deeds.cpp - What a function does to what it is given -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Deeds.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

using namespace clang;
using namespace ento;
using namespace pinned;

REGISTER_MAP_WITH_PROGRAMSTATE(DeedsOfParts, PartKey, Deeds)

void Deeds::Profile(llvm::FoldingSetNodeID &ID) const {
  ID.AddInteger(Seen);
  ID.AddInteger(First ? int(*First) : -1);
  ID.AddBoolean(ByName);
}

bool pinned::onlyLooks(Event E) {
  return E == Event::Read || E == Event::Follow || E == Event::HandConst ||
         E == Event::Copy;
}

ProgramStateRef pinned::noteDeed(ProgramStateRef State, const PartKey &P,
                                 Event E, bool ByName) {
  Deeds D = deedsOf(State, P);
  D.Seen |= uint64_t(1) << unsigned(E);
  D.ByName |= ByName;
  if (!D.First && !onlyLooks(E))
    D.First = E;
  return State->set<DeedsOfParts>(P, D);
}

Deeds pinned::deedsOf(ProgramStateRef State, const PartKey &P) {
  const Deeds *D = State->get<DeedsOfParts>(P);
  return D ? *D : Deeds();
}
