//===- NamedCalls.h - Calls of which only the name is known -*- C++ -*-----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function that nobody described, and that has no body to follow, may say by
// its name what it does. Options.def has the words.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_NAMEDCALLS_H
#define PINNED_NAMEDCALLS_H

#include "Copies.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace pinned {

/// The object that argument \p I of \p Call leads to.
Object argumentOf(const Step &S, const clang::ento::CallEvent &Call,
                  unsigned I);

/// The parameter to which argument \p I of \p Call goes, or null.
clang::QualType parameterType(const clang::ento::CallEvent &Call, unsigned I);

/// A call, as its name tells of it.
class NamedCall {
public:
  NamedCall(Step &S, const clang::ento::CallEvent &Call);

  /// The object \p O is about to be handed over as argument \p I. The engine
  /// forgets what it holds before the call returns.
  void before(unsigned I, const Object &O);

  /// The call, to which \p O was handed, perhaps as \p Const, has returned.
  /// Returns whether its name says what became of it.
  bool after(const Object &O, bool Const);

private:
  Step &S;
  const clang::ento::CallEvent &Call;
  const clang::FunctionDecl *FD;
  Actor By;
  bool TearsDown, Destroys, Inits, Uses, Repairs;

  bool runsThread() const;
  std::optional<Part> itself(const Object &O) const;
  bool usesInitialised(const Part &P) const;
  bool initialisesAgain(const Part &P) const;
  const clang::ento::SubRegion *tiedTo(const Part &P) const;
  void tie(const Part &P, const clang::ento::SubRegion *To);
  bool goesWithType(const Part &P) const;
  void initialise(const Object &O, const Part &P);
  bool leavesActive(const Part &P) const;
  bool isUnclear(const Part &P, bool Const) const;
  bool meansPart(const Object &O, const Part &P) const;
  bool initialisesNothingElse() const;
  bool getsOrigin(const History &Copy) const;
  bool leadsToOrigin(const Object &O, const History &Copy) const;
};

} // namespace pinned

#endif
