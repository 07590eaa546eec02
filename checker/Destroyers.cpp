//===- Destroyers.cpp - Which types have to be torn down ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Destroyers.h"
#include "Annotations.h"

using namespace clang;
using namespace pinned;

static const Type *canonical(QualType T) {
  return T.getCanonicalType().getTypePtr();
}

static void addTypesOf(const FunctionDecl *FD,
                       llvm::DenseSet<const Type *> &Types) {
  for (unsigned I = 0; I != FD->getNumParams(); ++I) {
    QualType T = FD->getParamDecl(I)->getType()->getPointeeType();
    if (!T.isNull() && Effects::ofParameter(FD, I).has(Annotation::Destroy))
      Types.insert(canonical(T));
  }
}

bool Destroyers::has(QualType T, ASTContext &Ctx,
                     llvm::ArrayRef<FunctionDecl *> Reached) {
  if (!Types) {
    Types.emplace();
    for (const FunctionDecl *FD : Reached)
      addTypesOf(FD, *Types);
    for (const Decl *D : Ctx.getTranslationUnitDecl()->noload_decls())
      if (const auto *FD = dyn_cast<FunctionDecl>(D))
        addTypesOf(FD, *Types);
  }
  return Types->contains(canonical(T));
}
