//===- Inspection.cpp - A parsed file is looked at ------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inspection.h"
#include "Clean.h"
#include "Contradictions.h"
#include "Preparation.h"
#include "clang/Analysis/PathDiagnostic.h"
#include <atomic>

using namespace clang;
using namespace pinned;

using Findings = std::function<void(const ento::PathDiagnostic &)>;

static std::atomic<bool> Serving = false;

void pinned::serve() { Serving = true; }

static bool hasContradictions(const ASTContext &Ctx) {
  return !contradictionsIn(*Ctx.getTranslationUnitDecl()).empty();
}

/// The functions of the whole file, or those of them that are worth it.
static std::vector<Decl *> functionsIn(const ASTContext &Ctx,
                                       const Analysis &A) {
  if (A.Selected)
    return A.Selected->functions();
  auto Decls = Ctx.getTranslationUnitDecl()->noload_decls();
  return {Decls.begin(), Decls.end()};
}

static void follow(ASTContext &Ctx, Preprocessor &PP, const Request &What,
                   llvm::ArrayRef<Decl *> Functions, Findings Out) {
  if (!Functions.empty() || hasContradictions(Ctx))
    analyze(Ctx, PP, What, Functions, std::move(Out));
}

/// The same for a server: what the file has too many functions for is divided
/// among them.
static void followAgain(ASTContext &Ctx, Preprocessor &PP, Request What,
                        const Analysis &A, const Findings &Out) {
  static constexpr size_t StepsAFile = 100000;
  if (size_t Functions = A.Selected->functions().size();
      Functions > StepsAFile / NodesAFunction)
    // Behind the default, and before what the user says.
    What.Config.insert(What.Config.begin() + 1,
                       "max-nodes=" + std::to_string(StepsAFile / Functions));
  Suspects Left(A, Ctx, PP, What);
  follow(Ctx, PP, What, Left.functions(), [&](const ento::PathDiagnostic &D) {
    Left.found(D.getDeclWithIssue());
    Out(D);
  });
  if (!Ctx.getDiagnostics().hasUncompilableErrorOccurred())
    Left.finish();
}

void pinned::inspect(ASTContext &Ctx, Preprocessor &PP, const Choice &Asked,
                     Findings Out) {
  if (Ctx.getDiagnostics().hasUncompilableErrorOccurred())
    return;
  Analysis A;
  prepare(A, Asked.settings(), Ctx);
  if (Serving && A.Selected)
    followAgain(Ctx, PP, Asked.request(), A, Out);
  else
    follow(Ctx, PP, Asked.request(), functionsIn(Ctx, A), std::move(Out));
  A.Marked->undo();
}
