//===- Inspection.h - A parsed file is looked at -*- C++ -* ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_INSPECTION_H
#define PINNED_INSPECTION_H

#include "Choice.h"
#include "ModelOptions.h"
#include "Parsed.h"

namespace pinned {

/// Analyses the functions of \p File in which what is \p Asked for can be
/// found, and gives each finding to \p Out. The AST is as it was afterwards,
/// but for what is known of types. Does nothing where the translation unit has
/// errors that are not warnings by themselves. Of mistakes in models it tells
/// with \p Tell, and goes on.
void inspect(const Parsed &File, const Choice &Asked, Complain Tell,
             std::function<void(const clang::ento::PathDiagnostic &)> Out);

/// This process is a server, which looks at the same files again and again:
/// from now on functions that had no findings are analysed again only when they
/// change, and what one file takes is bounded.
void serve();

} // namespace pinned

#endif
