//===- Preparation.cpp - Before any path is followed --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Preparation.h"
#include "ModelOptions.h"

using namespace clang;
using namespace pinned;

/// A function has fewer parameters than \p R says.
static void refuse(const FunctionRow &R, Models &Known, SourceManager &SM) {
  complain(Mistake{R.File->Name, R.Line, 1,
                   "'" + R.Name +
                       "' is declared with fewer parameters: expected an "
                       "index from 0 to the last of them"},
           SM);
  Known.drop(*R.File);
}

void pinned::prepare(Analysis &A, const Settings &Chosen, ASTContext &Ctx) {
  SourceManager &SM = Ctx.getSourceManager();
  A.InitWords = Words(Chosen.InitWords);
  A.DestroyWords = Words(Chosen.DestroyWords);
  A.RepairWords = Words(Chosen.RepairWords);
  A.PresumeMoves = Chosen.PresumeMoves;
  A.CleanupOnFailure = Chosen.CleanupOnFailure;
  A.Told.Wanted = !Chosen.Summaries.empty();
  // Of what is in files of ASTs, only names that were looked up are known.
  bool All = Chosen.CrossesFiles || Ctx.getExternalSource();
  loadModels(A.Known, Chosen.Models, Chosen.ModelFiles,
             All ? nullptr : &Ctx.Idents, SM);
  A.Marked.emplace(Ctx, A.Known, A.Types);
  while (const FunctionRow *R = A.Marked->mistaken())
    refuse(*R, A.Known, SM);
  A.Marked->run();
  if (!Chosen.SelectedOnly || Chosen.wantsAll())
    return;
  A.Selected.emplace(Ctx, A.Known, A.Types);
  A.Outlook.emplace(*A.Selected);
}
