//===- Conventions.h - How a result tells success -*- C++ -*-------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CONVENTIONS_H
#define PINNED_CONVENTIONS_H

#include "Annotations.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <optional>

namespace pinned {

/// Whether the result \p V means success under \p How; nothing where the path
/// does not tell.
std::optional<bool> succeeded(clang::ento::ProgramStateRef State,
                              clang::ento::SVal V, Convention How);

/// The same for a result that is the symbol \p Result.
std::optional<bool> succeeded(clang::ento::ProgramStateRef State,
                              clang::ento::SymbolRef Result, Convention How);

/// \p State, where \p E, which is what a function returns, is not 0 if it is
/// errno: that is returned behind a call that failed.
clang::ento::ProgramStateRef afterFailure(clang::ento::ProgramStateRef State,
                                          const clang::Expr *E,
                                          clang::ento::SVal V);

/// \p State, knowing that \p V, the result of a call, tells success; null where
/// that cannot be, or \p V cannot tell.
clang::ento::ProgramStateRef ifSucceeded(clang::ento::ProgramStateRef State,
                                         clang::ento::SVal V, Convention How);

} // namespace pinned

#endif
