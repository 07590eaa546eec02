//===- LifeCycle.cpp - States, events and what follows from them --------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LifeCycle.h"

using namespace pinned;

namespace {

/// A cell of the table: a state, a finding, or nothing.
struct Cell {
  std::optional<State> Next;
  std::optional<Finding> Report;
  bool NeedsEvidence = false;
  constexpr Cell() = default;
  constexpr explicit Cell(State S) : Next(S) {}
  constexpr explicit Cell(Finding F) : Report(F) {}
};

constexpr Cell Maybe(const Cell &C) {
  Cell Result = C;
  Result.NeedsEvidence = true;
  return Result;
}

constexpr Cell MaybeReady(const Cell &C) {
  Cell Result = Maybe(C);
  Result.Next = State::Ready;
  return Result;
}

constexpr Cell MaybeYet(const Cell &C) {
  Cell Result = Maybe(C);
  Result.Next = State::Doubtful;
  return Result;
}

namespace cell {
constexpr Cell Same;
#define STATE(Name, Meaning) constexpr Cell Name(State::Name);
#include "LifeCycle.def"
#define FINDING(Name, Checker, Message) constexpr Cell Name(Finding::Name);
#include "Findings.def"
} // namespace cell

constexpr size_t NumStates = 0
#define STATE(Name, Meaning) +1
#include "LifeCycle.def"
    ;

using Row = Cell[NumStates];

const Row &rowOf(Event E) {
  using namespace cell;
  static const Row Table[] = {
#define EVENT(Name, Meaning, ...) {__VA_ARGS__},
#include "LifeCycle.def"
  };
  return Table[static_cast<size_t>(E)];
}

} // namespace

Outcome pinned::transition(State S, Event E) {
  const Cell &C = rowOf(E)[static_cast<size_t>(S)];
  if (C.Report)
    return {C.Next.value_or(State::Unknown), C.Report, C.NeedsEvidence};
  return {C.Next.value_or(S), std::nullopt};
}

bool pinned::isInitialised(State S) {
  return transition(S, Event::Init).Report == Finding::InitTwice;
}

bool pinned::holdsValue(State S) {
  Outcome O = transition(S, Event::Use);
  return !O.Report || O.Next == State::Ready;
}

llvm::StringRef pinned::nameOf(State S) {
  static const char *const Names[] = {
#define STATE(Name, Meaning) #Name,
#include "LifeCycle.def"
  };
  return Names[static_cast<size_t>(S)];
}

Family pinned::familyOf(Finding F) {
  static const Family Families[] = {
#define FINDING(Name, Checker, Message) Family::Checker,
#include "Findings.def"
  };
  return Families[static_cast<size_t>(F)];
}

const char *pinned::messageOf(Finding F) {
  static const char *const Messages[] = {
#define FINDING(Name, Checker, Message) Message,
#include "Findings.def"
  };
  return Messages[static_cast<size_t>(F)];
}
