//===- Arguments.h - What a compile tells the plugin -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ARGUMENTS_H
#define PINNED_ARGUMENTS_H

#include "Baseline.h"
#include "Engine.h"
#include "Settings.h"
#include <optional>

namespace pinned {

struct Arguments {
  Baseline OldFindings;             ///< What is not to be reported.
  std::optional<std::string> Sarif; ///< Where to write documents, if anywhere.

  Arguments();

  /// Reads one argument, as it stands behind -fplugin-arg-pinned-. What is
  /// wrong with it, and what was expected, if anything is.
  std::optional<std::string> read(llvm::StringRef Argument);

  /// What is to be analysed for.
  Request request() const;

  /// What holds for the analysis.
  Settings settings() const;

private:
  Settings Chosen;
  Request What;

  /// Whether all functions have to be looked at.
  bool wantsAll() const;

  std::optional<std::string> readOption(llvm::StringRef Name,
                                        llvm::StringRef Value);
  std::optional<std::string> readCheckers(llvm::StringRef List, bool On);
  std::optional<std::string> readConfig(llvm::StringRef Argument);
};

} // namespace pinned

#endif
