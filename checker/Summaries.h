//===- Summaries.h - What functions do, for other files -*- C++ -*-------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where the initialiser is in another file, that file is analysed first and
// what its functions do is written as a model. Each way through a function
// that is analysed says what it did to the objects that it was given; the row
// says what is true of all of them.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SUMMARIES_H
#define PINNED_SUMMARIES_H

#include "Models.h"
#include "Places.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"

namespace pinned {

class Step;

/// What became of one part on one way through a function.
enum class Fate {
  Untouched,   ///< It is as it was.
  Looked,      ///< Something in it was read.
  Used,        ///< It had to be initialised, and is so still.
  Set,         ///< Initialised, whatever it was.
  Initialised, ///< Initialised; it must not have been so.
  Attempted,   ///< An initialiser has its result, which the function returns.
  Spoilt,      ///< What was initialised was torn down, or the attempt failed.
  Linked,      ///< Activated, whatever it was.
  Activated,   ///< Activated; it had to be initialised.
  Deactivated,
  Destroyed,
  Copied, ///< A bitwise copy of what another parameter leads to.
  Other   ///< Nothing that a row can say.
};

/// One way through a function: how it ends, and the fates of the parts.
struct Way {
  /// For each convention, whether the result means success.
  std::vector<std::optional<bool>> Success;
  /// For each parameter the parts behind it; none where that is null.
  std::vector<std::vector<Fate>> Fates;
  /// How an attempt tells success.
  std::optional<Convention> Tied;
  /// The parameter to which a copy was made, and that from which.
  std::optional<std::pair<unsigned, unsigned>> Copy;
  /// Whether the returned object is initialised; nothing where it is null.
  std::optional<bool> Returned;
};

/// Gathers the summaries of a translation unit.
class Summaries {
public:
  bool Wanted = false;

  /// The function at hand returns \p Result, or returns without one.
  void add(Step &S, const clang::Expr *Result);

  /// The ways through \p FD were walked; \p Complete says that the engine did
  /// not give up before the end.
  void finish(const clang::FunctionDecl *FD, bool Complete);

  /// What was found, by the functions' names.
  Model take();

private:
  std::vector<Way> Ways; ///< Through the function at hand.
  Model Found;
};

/// Keeps alive what the function at hand, of which a summary is wanted, was
/// given.
void keepGiven(Step &S);

} // namespace pinned

#endif
