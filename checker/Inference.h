//===- Inference.h - Types that are pinned in fact -*- C++ -*------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function stores an address inside an object into that object: objects of
// the type must not move, whether anybody says so or not.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_INFERENCE_H
#define PINNED_INFERENCE_H

#include "Models.h"
#include "Places.h"

namespace pinned {

/// What a store shows of a type.
struct Evidence {
  const clang::Stmt *Store;
  clang::QualType Type;
  const clang::FieldDecl *Field; ///< Into which it was stored, or null.
  const clang::FunctionDecl *By; ///< The function that stores.
};

/// What the store of \p V to \p L, by \p S in \p By, shows; nothing where \p V
/// leads elsewhere, or the type is known to be pinned.
std::optional<Evidence> evidenceOf(clang::ento::SVal L, clang::ento::SVal V,
                                   const clang::Stmt *S,
                                   const clang::FunctionDecl *By,
                                   const Places &Where);

/// Whether \p V is the address of another object than that in which \p L lies.
bool leadsElsewhere(clang::ento::SVal L, clang::ento::SVal V);

/// What \p E says, as a sentence.
std::string messageOf(const Evidence &E);

/// \p E as a row of a model; nothing where the type has no name.
std::optional<TypeRow> rowOf(const Evidence &E);

} // namespace pinned

#endif
