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
#include "llvm/ADT/STLFunctionalExtras.h"

namespace pinned {

/// Tells the user of a mistake. Where it names no file, it is none in a file.
using Complain = llvm::function_ref<void(const Mistake &)>;

/// Fills \p Known with the shipped sets that \p Sets names, as the option
/// Models has them, and with \p Files, separated by colons. A file with a
/// mistake does not count, and the analysis goes on. Of the shipped sets only
/// those are read of which \p Names, the program's, has something; all of them,
/// where it is null.
void loadModels(Models &Known, llvm::StringRef Sets, llvm::StringRef Files,
                const clang::IdentifierTable *Names,
                clang::FileManager &Manager, Complain Tell);

/// Tells the user of \p M as an error of the compilation, at its line.
void complain(const Mistake &M, clang::SourceManager &SM);

/// \p M with its place.
std::string textOf(const Mistake &M);

} // namespace pinned

#endif
