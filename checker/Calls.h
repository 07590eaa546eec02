//===- Calls.h - Events from calls -*- C++ -*----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a call does to the objects it is given: by its annotations; by its
// body, which the engine walks through itself; else by its name.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CALLS_H
#define PINNED_CALLS_H

#include "Step.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace pinned {

/// Before the call: what the arguments must not be.
void beforeCall(Step &S, const clang::ento::CallEvent &Call);

/// After the call: what became of the arguments. \p Inlined says that the
/// engine walked through the body.
void afterCall(Step &S, const clang::ento::CallEvent &Call, bool Inlined);

/// The program looks at \p V: at the results of initialisers that are in it.
void onLookAt(Step &S, clang::ento::SVal V);

/// The program compares \p L with \p R. Where that is not known, it asks
/// whether something is linked: what was inferred of that is over.
void onComparison(Step &S, clang::BinaryOperatorKind Op, clang::ento::SVal L,
                  clang::ento::SVal R);

/// The program branches on \p V. Where it asks an object for its state, what
/// was done to the object before says nothing of the branch that is taken.
void onCondition(Step &S, clang::ento::SVal V);

} // namespace pinned

#endif
