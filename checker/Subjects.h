//===- Subjects.h - What an annotation may stand on -*- C++ -*-----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SUBJECTS_H
#define PINNED_SUBJECTS_H

#include "Contradictions.h"

namespace pinned {

/// The function of which \p P is a parameter; null where it belongs to a type.
const clang::FunctionDecl *functionOf(const clang::ParmVarDecl *P);

/// Whether \p W stands on something that is not in its row of Annotations.def.
std::optional<Complaint> misplaced(const Written &W, const clang::Decl *D);

/// Whether \p W, on a subject of the right kind, is about something that is not
/// there: an object, a pinned part of it, a result that tells.
std::optional<Complaint> meaningless(const Written &W, const clang::Decl *D);

} // namespace pinned

#endif
