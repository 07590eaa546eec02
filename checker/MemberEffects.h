//===- MemberEffects.h - What a body does to what it is given -*- C++ -*---===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Some functions are called where no path leads into them: in another thread,
// or when a variable leaves its scope. What they hand to functions that are
// described is read off their bodies.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MEMBEREFFECTS_H
#define PINNED_MEMBEREFFECTS_H

#include "Step.h"

namespace pinned {

/// What happens to a member of an object.
struct MemberEffect {
  /// From the outermost field in; empty for the object itself.
  llvm::SmallVector<const clang::FieldDecl *, 2> Path;
  Effects Does;
};

/// What a function does to the object to which its first parameter leads.
struct MemberEffects {
  clang::QualType Type; ///< The object, as the function takes it, or null.
  std::vector<MemberEffect> All;
};

/// What the body of \p FD, which has one parameter, does.
MemberEffects effectsOfBody(const clang::FunctionDecl *FD);

/// What is pinned in the member of \p O of which \p E speaks.
std::vector<Part> partsAt(Step &S, const Object &O, const MemberEffect &E);

} // namespace pinned

#endif
