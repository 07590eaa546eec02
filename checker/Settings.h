//===- Settings.h - The values of all options -*- C++ -*-----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What Options.def lists, with the values that hold for a run. Whoever starts
// an analysis fills it in; nobody else asks where a value came from.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SETTINGS_H
#define PINNED_SETTINGS_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace pinned {

struct Settings {
  // The default of some is empty.
  // NOLINTBEGIN(readability-redundant-string-init)
#define WORDS(Name, Default, Help) std::string Name = Default;
#define TEXT(Name, Kind, Default, Help) std::string Name = Default;
#define SWITCH(Name, Default, Help)                                            \
  bool Name = llvm::StringRef(Default) == "true";
#include "Options.def"
  // NOLINTEND(readability-redundant-string-init)

  /// Declarations of other translation units may come in later.
  bool CrossesFiles = false;

  /// Whether all functions have to be looked at, since more than reports is
  /// asked for.
  bool wantsAll() const { return !Summaries.empty() || !Inferred.empty(); }
};

} // namespace pinned

#endif
