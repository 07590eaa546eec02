//===- Threads.h - Functions that run beside their caller -*- C++ -*-------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who starts a thread with an object uses what the thread's function uses: it
// may run before the call returns.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_THREADS_H
#define PINNED_THREADS_H

#include "NamedCalls.h"

namespace pinned {

/// \p Call is about to be made: where it starts a thread, by its name, the
/// parts of what that gets are used which its function uses.
void beforeThread(Step &S, const clang::ento::CallEvent &Call);

} // namespace pinned

#endif
