//===- Telling.h - A finding as diagnostics -*- C++ -* --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_TELLING_H
#define PINNED_TELLING_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace pinned {

/// Begins a diagnostic. Its text is no format.
using Saying = llvm::function_ref<clang::DiagnosticBuilder(
    clang::DiagnosticIDs::Level, clang::SourceLocation, llvm::StringRef Text)>;

/// Tells of \p D with a warning, and with a note for each event of its path.
void tell(const clang::ento::PathDiagnostic &D, Saying Say);

} // namespace pinned

#endif
