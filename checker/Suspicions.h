//===- Suspicions.h - Findings that need evidence -*- C++ -*--------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is found in a Doubtful or Loose part waits until all paths of the
// function are known. Evidence.def says what makes a report of it.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SUSPICIONS_H
#define PINNED_SUSPICIONS_H

#include "Step.h"

namespace pinned {

/// Reports the suspicions of the function of \p G for which there is evidence.
void judgeSuspicions(Analysis &A, clang::ento::ExplodedGraph &G,
                     clang::ento::BugReporter &BR);

} // namespace pinned

#endif
