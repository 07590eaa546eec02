//===- Scopes.h - Events from the begin and the end of things -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SCOPES_H
#define PINNED_SCOPES_H

#include "Step.h"

namespace pinned {

/// A variable comes to life.
void onDeclaration(Step &S, const clang::DeclStmt *DS);

/// The function of the current frame begins.
void onBegin(Step &S);

/// \p RS is about to return.
void onReturn(Step &S, const clang::ReturnStmt *RS);

/// The function of the current frame ends, by \p RS or, where that is null, at
/// its closing brace.
void onEnd(Step &S, const clang::ReturnStmt *RS);

/// The variable of \p VR begins, once more in a loop: what it was is over.
void renew(Step &S, const clang::ento::VarRegion *VR);

/// Objects of which \p Reaper knows that they are dead are dead.
void onDead(Step &S, clang::ento::SymbolReaper &Reaper);

/// The object to which the parameter \p PD of the current function leads, or
/// null. It is known until the function ends, whatever becomes of \p PD.
const clang::ento::SubRegion *noteObject(Step &S, const clang::ParmVarDecl *PD);

} // namespace pinned

#endif
