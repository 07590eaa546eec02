//===- Copies.h - Bytes that move or are overwritten -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_COPIES_H
#define PINNED_COPIES_H

#include "Step.h"

namespace pinned {

/// The number of bytes that a copy moves; nothing where it is symbolic: then
/// at least one object is taken to be moved.
using ByteCount = std::optional<uint64_t>;

/// How a copy is made.
struct Transport {
  /// Whether the engine itself copies the values, or only forgets the old ones.
  enum class Values { Arrive, Lost };

  Values How = Values::Lost;
  /// The value that arrives, where the engine has one.
  clang::ento::SVal Whole = clang::ento::UnknownVal();
  /// What goes behind the name of the source in messages.
  std::string NameSuffix;
  /// How many bytes are copied is not known.
  bool Guess = false;
};

/// \p Size bytes are copied from \p Src to \p Dst.
void copyBytes(Step &S, const Object &Dst, const Object &Src, ByteCount Size,
               Transport How = {});

/// \p E, which is Zero, Set or Smear, happens to \p Size bytes of \p Dst.
void overwriteBytes(Step &S, const Object &Dst, ByteCount Size, Event E);

/// The parts in the first \p Size bytes of \p O: those with a history and
/// those that its type has.
std::vector<Part> partsIn(const Step &S, const Object &O, ByteCount Size);

/// The parts of \p O, or the ones with a history behind its start where its
/// type is not known.
std::vector<Part> partsOfObject(const Step &S, const Object &O);

/// The record in which \p R lies as a member, or an element of one; else \p R.
const clang::ento::SubRegion *outermost(const clang::ento::SubRegion *R);

/// Writes down which parts of the memory around \p O are known to have no
/// value: the engine may be about to forget what it holds.
void writeDown(Step &S, const Object &O);

/// Whether the function that runs in \p C says that it moves deliberately.
bool movesAreDeliberate(const clang::ento::CheckerContext &C);

} // namespace pinned

#endif
