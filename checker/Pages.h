//===- Pages.h - Reports as pages of a browser -*- C++ -*-----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PAGES_H
#define PINNED_PAGES_H

#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"

namespace pinned {

/// \p Text as a page shows it: with the name of the checker, for which a page
/// has no other place.
std::string onPage(llvm::StringRef Text, const clang::ento::BugType &BT,
                   clang::ento::BugReporter &BR);

/// Adds a note to \p R, whose path begins in the file of \p Start. A page shows
/// the files in the order in which the report speaks of them, notes first: one
/// in another file must not push the path out of sight, and stands at \p Start.
void addNote(clang::ento::BugReport &R, std::string Text,
             clang::ento::PathDiagnosticLocation At,
             const clang::ento::PathDiagnosticLocation &Start,
             clang::ento::BugReporter &BR);

/// A report that has no path.
class PlainReport : public clang::ento::BasicBugReport {
public:
  PlainReport(const clang::ento::BugType &BT, const std::string &Text,
              clang::ento::PathDiagnosticLocation At,
              clang::ento::BugReporter &BR)
      : BasicBugReport(BT, onPage(Text, BT, BR), At) {
    ShortDescription = Text;
  }
};

} // namespace pinned

#endif
