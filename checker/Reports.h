//===- Reports.h - Reports and the notes on their paths -*- C++ -*-------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_REPORTS_H
#define PINNED_REPORTS_H

#include "LifeCycle.h"
#include "Places.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <functional>
#include <map>
#include <memory>

namespace pinned {

/// Under which those who list reports find all of ours.
inline constexpr llvm::StringLiteral Category = "Pinned objects";

/// The notes of Notes.def.
enum class NoteKind {
#define NOTE(Name, Text) Name,
#include "Notes.def"
};

/// A note where something happens to a part.
struct Note {
  NoteKind Kind;
  PartKey At;                    ///< The part that it is about.
  std::optional<PartKey> Origin; ///< Where it was copied from.
  std::string Name, Other;       ///< {0} and {1} of the text.
  bool Nameless = false; ///< There is no whole name yet: the report has one.
};

/// What a report says, before it has a place on the path.
struct Subject {
  Finding What;
  PartKey At;                           ///< The part.
  std::optional<PartKey> Origin;        ///< The part that it was copied from.
  const clang::ento::SubRegion *Region; ///< Of the part.
  std::string Name, OriginName, Function, Consequence; ///< {0} to {3}.
  /// What turned on the path and was no event, and the note that says so.
  std::function<bool(clang::ento::ProgramStateRef)> Turned = nullptr;
  std::optional<Note> AtTurn = std::nullopt;
  /// The return by which the function is left just then.
  const clang::ReturnStmt *Leaves = nullptr;
  /// The function that initialised what was copied.
  const clang::FunctionDecl *Initialiser = nullptr;
};

class PinnedReport;

/// Says what was found. One for a translation unit, even where its functions
/// are analysed one by one.
class Reporter {
public:
  /// There are other checkers from now on, and none of them is enabled yet.
  void restart();

  /// Reports findings of \p F under the name \p Checker from now on.
  void enable(Family F, clang::ento::CheckerNameRef Checker);

  bool isEnabled(Finding F) const;

  /// Reports \p S at \p Where. Reports with the same bug, which is \p Bug or
  /// else \p Where itself, are one report.
  void emit(clang::ento::BugReporter &BR, const Subject &S,
            const clang::ento::ExplodedNode *Where,
            const clang::ento::ExplodedNode *Bug = nullptr);

  /// Reports \p F, which no path shows, of \p Field at \p Use in \p User.
  void emit(clang::ento::BugReporter &BR, Finding F,
            const clang::FieldDecl *Field, const clang::Expr *Use,
            const clang::FunctionDecl *User);

  /// Whether a bug was reported that is what \p Bug did.
  bool hasReported(const clang::ento::ExplodedNode *Bug,
                   clang::ento::BugReporter &BR) const;

  /// Whether one was not reported since the restart because it had been
  /// reported from another function.
  bool hasWithheld() const { return Withheld; }

  /// A tag that shows \p Notes in the reports that concern their parts.
  static const clang::ento::NoteTag *tag(clang::ento::CheckerContext &C,
                                         std::vector<Note> Notes);

private:
  std::unique_ptr<clang::ento::BugType> Types[3];
  /// From which function a bug was reported, by where it is in the source.
  llvm::DenseMap<clang::SourceLocation, const clang::Decl *> Said;
  /// Where the one stands that was chosen of equal reports.
  std::map<llvm::FoldingSetNodeID,
           std::shared_ptr<clang::ento::PathDiagnosticLocation>>
      Chosen;
  bool Withheld = false;
  llvm::DenseSet<clang::SourceLocation> Reported;
  /// The fields of which a path has shown that they are not initialised.
  llvm::DenseSet<const clang::FieldDecl *> ShownFields;

  void agree(PinnedReport &R);
  bool withholds(clang::SourceLocation At, const clang::Decl *Top);
};

} // namespace pinned

#endif
