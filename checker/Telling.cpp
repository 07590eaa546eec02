//===- Telling.cpp - A finding as diagnostics -----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Telling.h"

using namespace clang;
using namespace ento;
using namespace pinned;

static Line lineOf(DiagnosticIDs::Level Level, const PathDiagnosticLocation &At,
                   llvm::StringRef Text, const PathDiagnosticPiece &Piece) {
  return {Level, At.asLocation(), Text.str(), Piece.getRanges().vec(), {}};
}

std::vector<Line> pinned::linesOf(const PathDiagnostic &D) {
  const PathPieces Pieces = D.path.flatten(/*ShouldFlattenMacros=*/true);
  std::vector<Line> Result = {lineOf(DiagnosticIDs::Warning, D.getLocation(),
                                     D.getShortDescription(), *Pieces.back())};
  Result.back().Fixes = D.path.back()->getFixits().vec();
  // What does not happen on the path, such as why a type is pinned, is first.
  for (bool OnPath : {false, true})
    for (const auto &Piece : Pieces)
      if (isa<PathDiagnosticNotePiece>(*Piece) != OnPath)
        Result.push_back(lineOf(DiagnosticIDs::Note, Piece->getLocation(),
                                Piece->getString(), *Piece));
  return Result;
}

void pinned::complete(const DiagnosticBuilder &To, const Line &L) {
  for (const SourceRange &R : L.Ranges)
    To << CharSourceRange::getTokenRange(R);
  for (const FixItHint &Fix : L.Fixes)
    To << Fix;
}
