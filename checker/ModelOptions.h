//===- ModelOptions.h - Which models count -*- C++ -*--------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MODELOPTIONS_H
#define PINNED_MODELOPTIONS_H

#include "Models.h"
#include "clang/Basic/IdentifierTable.h"
#include "clang/Basic/SourceManager.h"

namespace pinned {

/// Fills \p Known with the shipped sets that \p Sets names, as the option
/// Models has them, and with \p Files, separated by colons. A mistake is an
/// error of the compilation; its file does not count, and the analysis goes on.
/// Of the shipped sets only those are read of which \p Names, the program's,
/// has something; all of them, where it is null.
void loadModels(Models &Known, llvm::StringRef Sets, llvm::StringRef Files,
                const clang::IdentifierTable *Names, clang::SourceManager &SM);

/// Tells the user, as an error.
void complain(const llvm::Twine &Message, clang::SourceManager &SM);

/// Tells the user of \p M, as an error at its line.
void complain(const Mistake &M, clang::SourceManager &SM);

} // namespace pinned

#endif
