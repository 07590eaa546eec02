//===- InferChecker.h - The checker pinned.optin.Infer -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_INFERCHECKER_H
#define PINNED_INFERCHECKER_H

#include "PinnedTypes.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include <string>
#include <vector>

namespace pinned {

/// Registers the checker. It goes by \p Types and, where that is not empty,
/// writes a model into the directory \p Output.
void registerInfer(clang::ento::CheckerManager &Mgr, PinnedTypes &Types,
                   const std::string &Output);

/// Whether \p Checkers, names and whether they are on, ask for the checker.
bool asksForInfer(const std::vector<std::pair<std::string, bool>> &Checkers);

/// Whether the user asks for the checker by its name: to switch all of "pinned"
/// on does not.
bool shouldRegisterInfer(const clang::ento::CheckerManager &Mgr);

} // namespace pinned

#endif
