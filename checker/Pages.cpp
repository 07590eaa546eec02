//===- Pages.cpp - Reports as pages of a browser -------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Pages.h"
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace ento;

static bool isPage(BugReporter &BR) {
  AnalysisDiagClients How = BR.getAnalyzerOptions().AnalysisDiagOpt;
  return How == PD_HTML || How == PD_HTML_SINGLE_FILE || How == PD_PLIST_HTML;
}

std::string pinned::onPage(llvm::StringRef Text, const BugType &BT,
                           BugReporter &BR) {
  if (!isPage(BR))
    return Text.str();
  return (Text + " [" + BT.getCheckerName() + "]").str();
}

static FileID fileOf(const PathDiagnosticLocation &L) {
  return L.asLocation().getExpansionLoc().getFileID();
}

static std::string placeOf(const PathDiagnosticLocation &L) {
  PresumedLoc There =
      L.getManager().getPresumedLoc(L.asLocation().getExpansionLoc());
  llvm::StringRef File = llvm::sys::path::filename(There.getFilename());
  return File.str() + ":" + std::to_string(There.getLine());
}

void pinned::addNote(BugReport &R, std::string Text, PathDiagnosticLocation At,
                     const PathDiagnosticLocation &Start, BugReporter &BR) {
  if (!isPage(BR) || fileOf(At) == fileOf(Start))
    return R.addNote(Text, At);
  llvm::StringRef Words = Text;
  bool IsHere = Words.consume_back(" here");
  std::string Elsewhere =
      IsHere ? " at " + placeOf(At) : " (" + placeOf(At) + ")";
  R.addNote(Words.str() + Elsewhere, Start);
}
