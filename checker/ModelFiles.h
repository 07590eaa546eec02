//===- ModelFiles.h - Models that an analysis writes -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MODELFILES_H
#define PINNED_MODELFILES_H

#include "Models.h"
#include "clang/Lex/Preprocessor.h"

namespace pinned {

/// "FILE:LINE" of \p At, for readers of a model; nothing where that is none.
std::string placeInSource(clang::SourceLocation At,
                          const clang::SourceManager &SM);

/// The name of the file that is compiled.
std::string mainFile(const clang::Preprocessor &PP);

/// A name for what an analysis writes. Two compilations of one source, with
/// other macros, are two.
std::string nameFor(const clang::Preprocessor &PP, llvm::StringRef Ending);

/// Writes \p M into a file in \p Directory, which is made where it is missing.
/// No other compilation has a file of that name. Where that fails, it is an
/// error, about the option \p Option.
void saveModel(Model &M, llvm::StringRef Directory, llvm::StringRef Option,
               const clang::Preprocessor &PP);

} // namespace pinned

#endif
