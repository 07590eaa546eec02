//===- Words.h - What the name of a function says -*- C++ -*-------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_WORDS_H
#define PINNED_WORDS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include <string>
#include <vector>

namespace pinned {

/// A list of words that a function's name may be made of.
/// Words that may stand in the names of functions.
class Words {
public:
  Words() = default;
  /// Reads words separated by spaces or semicolons; `fix*` stands for all words
  /// with that beginning.
  explicit Words(llvm::StringRef List);

  /// Whether one of the words is in \p Name, taken apart at underscores and
  /// where a capital begins a word, without regard to case.
  bool in(llvm::StringRef Name) const;

private:
  llvm::StringSet<> Whole;
  std::vector<std::string> Beginnings;

  bool has(llvm::StringRef Word) const;
};

/// What names say of functions that nobody described.
struct NameWords {
  Words Init;     ///< It initialises.
  Words Destroy;  ///< It ends what is known.
  Words TearDown; ///< Of these: it tears down, and bears nothing else.
  Words Use;      ///< It needs what is initialised.
  Words Repair;   ///< It repairs copies.
  Words Thread;   ///< It runs another function in a thread.
};

} // namespace pinned

#endif
