//===- Warnings.cpp - Findings as warnings of the compiler --------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Warnings.h"
#include "Telling.h"

using namespace clang;

void pinned::warn(DiagnosticsEngine &Diags, const ento::PathDiagnostic &D) {
  if (Diags.getIgnoreAllWarnings())
    return;
  // Not all versions of clang apply -Werror to a plugin's warnings.
  unsigned Warning =
      Diags.getWarningsAsErrors()
          ? Diags.getCustomDiagID(DiagnosticsEngine::Error, "%0 [%1]")
          : Diags.getCustomDiagID(DiagnosticsEngine::Warning, "%0 [%1]");
  unsigned Note = Diags.getCustomDiagID(DiagnosticsEngine::Note, "%0");
  for (const Line &L : linesOf(D)) {
    bool IsNote = L.Level == DiagnosticIDs::Note;
    auto Said = Diags.Report(L.At, IsNote ? Note : Warning);
    Said << L.Text << D.getCheckerName();
    complete(Said, L);
  }
}

void pinned::refuse(DiagnosticsEngine &Diags, llvm::StringRef Wrong) {
  unsigned ID =
      Diags.getCustomDiagID(DiagnosticsEngine::Error, "plugin 'pinned': %0");
  Diags.Report(ID) << Wrong;
}
