//===- Preparation.cpp - Before any path is followed --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Preparation.h"

using namespace clang;
using namespace pinned;

/// The engine makes its checkers itself, so that nothing can be given to them.
static thread_local Analysis *Prepared = nullptr;

Handover::Handover(Analysis &A) { Prepared = &A; }
Handover::~Handover() { Prepared = nullptr; }
Analysis *Handover::current() { return Prepared; }

/// A function has fewer parameters than \p R says.
static void refuse(const FunctionRow &R, Models &Known, Complain Tell) {
  Tell({R.File->Name, R.Line, 1,
        "'" + R.Name +
            "' is declared with fewer parameters: expected an "
            "index from 0 to the last of them"});
  Known.drop(*R.File);
}

void pinned::prepare(Analysis &A, const Settings &Chosen, ASTContext &Ctx,
                     Complain Tell) {
  A.Names = {Words(Chosen.InitWords),     Words(Chosen.DestroyWords),
             Words(Chosen.TeardownWords), Words(Chosen.UseWords),
             Words(Chosen.RepairWords),   Words(Chosen.ThreadWords)};
  A.PresumeMoves = Chosen.PresumeMoves;
  A.CleanupOnFailure = Chosen.CleanupOnFailure;
  A.Told.Wanted = !Chosen.Summaries.empty();
  // Of what is in files of ASTs, only names that were looked up are known.
  bool All = Chosen.CrossesFiles || isPrecompiled(Ctx);
  loadModels(A.Known, Chosen.Models, Chosen.ModelFiles,
             All ? nullptr : &Ctx.Idents,
             Ctx.getSourceManager().getFileManager(), Tell);
  A.Marked.emplace(Ctx, A.Known, A.Types);
  while (const FunctionRow *R = A.Marked->mistaken())
    refuse(*R, A.Known, Tell);
  A.Marked->run();
  if (!Chosen.SelectedOnly || Chosen.wantsAll())
    return;
  A.Selected.emplace(Ctx, Knowledge{A.Known, A.Types, A.Names});
  A.Outlook.emplace(*A.Selected);
}
