//===- Inspection.cpp - A parsed file is looked at ------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inspection.h"
#include "Contradictions.h"
#include "Preparation.h"

using namespace clang;
using namespace pinned;

static std::vector<Decl *> rootsIn(const ASTContext &Ctx, const Analysis &A) {
  if (A.Selected)
    return A.Selected->functions();
  auto Decls = Ctx.getTranslationUnitDecl()->noload_decls();
  return {Decls.begin(), Decls.end()};
}

void pinned::inspect(ASTContext &Ctx, Preprocessor &PP, const Choice &Asked,
                     std::function<void(const ento::PathDiagnostic &)> Out) {
  Analysis A;
  prepare(A, Asked.settings(), Ctx);
  std::vector<Decl *> Roots = rootsIn(Ctx, A);
  if (!Roots.empty() ||
      !contradictionsIn(*Ctx.getTranslationUnitDecl()).empty())
    analyze(Ctx, PP, Asked.request(), Roots, std::move(Out));
  A.Marked->undo();
}
