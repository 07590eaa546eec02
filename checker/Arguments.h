//===- Arguments.h - What a compile tells the plugin -*- C++ -* -----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ARGUMENTS_H
#define PINNED_ARGUMENTS_H

#include "Baseline.h"
#include "Choice.h"

namespace pinned {

struct Arguments {
  Choice Asked;
  Baseline OldFindings;             ///< What is not to be reported.
  std::optional<std::string> Sarif; ///< Where to write documents, if anywhere.

  /// Reads one argument, as it stands behind -fplugin-arg-pinned-. What is
  /// wrong with it, and what was expected, if anything is.
  Choice::Wrong read(llvm::StringRef Argument);
};

} // namespace pinned

#endif
