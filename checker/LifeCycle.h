//===- LifeCycle.h - States, events and what follows from them -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pure data: nothing here knows Clang. LifeCycle.def is the table.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_LIFECYCLE_H
#define PINNED_LIFECYCLE_H

#include "llvm/ADT/StringRef.h"
#include <optional>

namespace pinned {

/// The states of a pinned part, in the order of LifeCycle.def.
enum class State {
#define STATE(Name, Meaning) Name,
#include "LifeCycle.def"
};

/// What can happen to a pinned part.
enum class Event {
#define EVENT(Name, ...) Name,
#include "LifeCycle.def"
};

/// What can be reported of a pinned part.
enum class Finding {
#define FINDING(Name, Checker, Message) Name,
#include "Findings.def"
};

/// The checkers under which findings are reported.
enum class Family { Move, Init, Lifetime };

/// What an event does to a part in some state.
struct Outcome {
  State Next;                    ///< The state afterwards.
  std::optional<Finding> Report; ///< The error, where it is one.
  bool NeedsEvidence = false;    ///< It is one only with evidence.
};

/// Looks \p E up for a part in state \p S.
Outcome transition(State S, Event E);

/// Whether a part in state \p S has been initialised on the path.
bool isInitialised(State S);

/// Whether a part in state \p S may be used.
bool holdsValue(State S);

/// The name of \p S as the documentation has it.
llvm::StringRef nameOf(State S);

/// The checker that reports \p F.
Family familyOf(Finding F);

/// The message of \p F with the placeholders that Findings.def explains.
const char *messageOf(Finding F);

} // namespace pinned

#endif
