//===- AnnotationChecker.h - The checker pinned.Annotation -*- C++ -*----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ANNOTATIONCHECKER_H
#define PINNED_ANNOTATIONCHECKER_H

#include "llvm/ADT/StringRef.h"

namespace clang::ento {
class CheckerRegistry;
} // namespace clang::ento

namespace pinned {

/// Adds the checker of annotations. It follows no path and needs no other.
void addAnnotation(clang::ento::CheckerRegistry &Registry, llvm::StringRef Name,
                   llvm::StringRef Help, llvm::StringRef Page);

} // namespace pinned

#endif
