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

static void addRanges(const DiagnosticBuilder &To,
                      const PathDiagnosticPiece &Piece) {
  for (const SourceRange &R : Piece.getRanges())
    To << CharSourceRange::getTokenRange(R);
}

void pinned::tell(const PathDiagnostic &D, Saying Say) {
  const PathPieces Pieces = D.path.flatten(/*ShouldFlattenMacros=*/true);
  {
    auto Warning = Say(DiagnosticIDs::Warning, D.getLocation().asLocation(),
                       D.getShortDescription());
    addRanges(Warning, *Pieces.back());
    for (const FixItHint &Fix : D.path.back()->getFixits())
      Warning << Fix;
  }
  // What does not happen on the path, such as why a type is pinned, is first.
  for (bool OnPath : {false, true})
    for (const auto &Piece : Pieces)
      if (isa<PathDiagnosticNotePiece>(*Piece) != OnPath)
        addRanges(Say(DiagnosticIDs::Note, Piece->getLocation().asLocation(),
                      Piece->getString()),
                  *Piece);
}
