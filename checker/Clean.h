//===- Clean.h - What is known to have no findings -*- C++ -* -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A server looks at a file after each edit, and an edit changes one function or
// two. The others had no findings before and have none now.
//
// The engine follows calls, and a function that it met in this way is not
// analysed once more by itself. So it is remembered with each function that had
// no findings which others were met on its paths.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CLEAN_H
#define PINNED_CLEAN_H

#include "Engine.h"
#include "Step.h"
#include "llvm/ADT/Hashing.h"
#include <optional>

namespace pinned {

/// A function that was selected, and all on which depends what is found there:
/// what it consists of, what it calls, and what is asked for.
struct Candidate {
  clang::FunctionDecl *Function;
  llvm::hash_code Content;
};

/// The functions that \p A selected, in the order in which the engine analyses
/// them: who calls comes before who is called.
std::vector<Candidate> candidatesIn(const Analysis &A,
                                    const clang::ASTContext &Ctx,
                                    const clang::Preprocessor &PP,
                                    const Request &What);

/// Functions by their names and types, in numbers.
using NameSet = llvm::DenseSet<size_t>;

size_t nameOf(const clang::FunctionDecl *FD);

/// Which functions were met when \p C was analysed; nothing where it was not,
/// or had findings. Of all files of this process.
std::optional<NameSet> recall(const Candidate &C);

/// \p C was analysed and has no findings, and \p Met were met.
void remember(const Candidate &C, NameSet Met);

} // namespace pinned

#endif
