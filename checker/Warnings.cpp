//===- Warnings.cpp - Findings as warnings of the compiler --------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Warnings.h"

using namespace clang;
using namespace ento;

static DiagnosticBuilder say(DiagnosticsEngine &Diags,
                             DiagnosticsEngine::Level Level,
                             const PathDiagnosticLocation &At,
                             llvm::StringRef Text) {
  unsigned ID = Level == DiagnosticsEngine::Warning
                    ? Diags.getCustomDiagID(DiagnosticsEngine::Warning, "%0")
                    : Diags.getCustomDiagID(DiagnosticsEngine::Note, "%0");
  return Diags.Report(At.asLocation(), ID) << Text;
}

static void addRanges(const DiagnosticBuilder &To,
                      const PathDiagnosticPiece &Piece) {
  for (const SourceRange &R : Piece.getRanges())
    To << CharSourceRange::getTokenRange(R);
}

void pinned::warn(DiagnosticsEngine &Diags, const PathDiagnostic &D) {
  {
    std::string Text =
        (D.getShortDescription() + " [" + D.getCheckerName() + "]").str();
    auto Warning =
        say(Diags, DiagnosticsEngine::Warning, D.getLocation(), Text);
    addRanges(Warning, *D.path.back());
    for (const FixItHint &Fix : D.path.back()->getFixits())
      Warning << Fix;
  }
  // What does not happen on the path, such as why a type is pinned, is first.
  for (bool OnPath : {false, true})
    for (const auto &Piece : D.path.flatten(/*ShouldFlattenMacros=*/true))
      if (isa<PathDiagnosticNotePiece>(*Piece) != OnPath)
        addRanges(say(Diags, DiagnosticsEngine::Note, Piece->getLocation(),
                      Piece->getString()),
                  *Piece);
}
