//===- WholeValues.h - Objects that get a value as a whole -*- C++ -*----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_WHOLEVALUES_H
#define PINNED_WHOLEVALUES_H

#include "Step.h"

namespace pinned {

/// The object at \p R, of type \p T, gets the value \p V, which the expression
/// \p Init has if it is known. A compound literal that is in memory already
/// gives its own region and list.
void onWholeValue(Step &S, const clang::ento::SubRegion *R, clang::QualType T,
                  clang::ento::SVal V, const clang::Expr *Init);

/// \p E loads, stores or exchanges objects through pointers.
void onAtomic(Step &S, const clang::AtomicExpr *E);

/// The object whose value \p E is, where \p V is that value; of a value that
/// was loaded, where it was loaded from.
Object sourceOf(const Step &S, const clang::Expr *E, clang::ento::SVal V);

} // namespace pinned

#endif
