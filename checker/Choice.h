//===- Choice.h - What whoever starts an analysis asks for -*- C++ -* -----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `clang --analyze` reads checkers and options itself. Whoever starts the
// engine over an AST of somebody else's says them here, by the same names.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CHOICE_H
#define PINNED_CHOICE_H

#include "Engine.h"
#include "Settings.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace pinned {

/// How many steps the engine takes in one function at most, unless it is asked
/// for more. Clang's own limit is 225,000, which is two seconds;
/// docs/performance.md has what each costs.
inline constexpr unsigned NodesAFunction = 1000;

class Choice {
public:
  /// What is wrong with what was asked for, and what was expected.
  using Wrong = std::optional<std::string>;

  Choice();

  /// The names that Options.def has.
  static llvm::ArrayRef<llvm::StringLiteral> options();

  /// Whether it has \p Name.
  static bool isOption(llvm::StringRef Name);

  /// All of them, separated by commas.
  static std::string namesOfOptions();

  /// Sets an option of Options.def, \p Name.
  Wrong set(llvm::StringRef Name, llvm::StringRef Value);

  /// Turns the checkers in \p List, separated by commas, on or off. Where none
  /// is on, all are that are not optin.
  Wrong turn(llvm::StringRef List, bool On);

  /// Sets KEY=VALUE, an option of the analyser, or pinned:NAME=VALUE.
  Wrong configure(llvm::StringRef KeyAndValue);

  /// What is to be analysed for, with \p Steps in a function at most where the
  /// user does not say how many.
  Request request(size_t Steps = NodesAFunction) const;

  /// What holds for the analysis.
  Settings settings() const;

private:
  Settings Chosen;
  Request What;

  /// Whether all functions have to be looked at.
  bool wantsAll() const;
};

} // namespace pinned

#endif
