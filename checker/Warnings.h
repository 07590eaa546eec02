//===- Warnings.h - Findings as warnings of the compiler -*- C++ -*------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_WARNINGS_H
#define PINNED_WARNINGS_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/Diagnostic.h"

namespace pinned {

/// Reports \p D as a warning that ends in the name of its checker, and the
/// events of its path as notes.
void warn(clang::DiagnosticsEngine &Diags,
          const clang::ento::PathDiagnostic &D);

/// Says as an error what is \p Wrong with an argument of the plugin.
void refuse(clang::DiagnosticsEngine &Diags, llvm::StringRef Wrong);

} // namespace pinned

#endif
