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
  static constexpr char Format[] = "%0";
  unsigned ID = Level == DiagnosticsEngine::Note
                    ? Diags.getCustomDiagID(DiagnosticsEngine::Note, Format)
                : Level == DiagnosticsEngine::Error
                    ? Diags.getCustomDiagID(DiagnosticsEngine::Error, Format)
                    : Diags.getCustomDiagID(DiagnosticsEngine::Warning, Format);
  return Diags.Report(At.asLocation(), ID) << Text;
}

static void addRanges(const DiagnosticBuilder &To,
                      const PathDiagnosticPiece &Piece) {
  for (const SourceRange &R : Piece.getRanges())
    To << CharSourceRange::getTokenRange(R);
}

void pinned::warn(DiagnosticsEngine &Diags, const PathDiagnostic &D) {
  if (Diags.getIgnoreAllWarnings())
    return;
  {
    std::string Text =
        (D.getShortDescription() + " [" + D.getCheckerName() + "]").str();
    // Not all versions of clang apply -Werror to a plugin's warnings.
    auto Level = Diags.getWarningsAsErrors() ? DiagnosticsEngine::Error
                                             : DiagnosticsEngine::Warning;
    auto Warning = say(Diags, Level, D.getLocation(), Text);
    addRanges(Warning, *D.path.flatten(/*ShouldFlattenMacros=*/true).back());
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

void pinned::refuse(DiagnosticsEngine &Diags, llvm::StringRef Wrong) {
  unsigned ID =
      Diags.getCustomDiagID(DiagnosticsEngine::Error, "plugin 'pinned': %0");
  Diags.Report(ID) << Wrong;
}
