//===- AnnotationChecker.cpp - The checker pinned.Annotation ------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reports what Contradictions finds. The end of the translation unit is the
// first place where every type is complete and every declaration is seen.
//
//===----------------------------------------------------------------------===//

#include "AnnotationChecker.h"
#include "Contradictions.h"
#include "Pages.h"
#include "Reports.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Frontend/CheckerRegistry.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// The declaration that may have `__attribute__((suppress))`, and in which the
/// report stands for those who list reports by function.
static const Decl *ownerOf(const Decl *Subject) {
  if (isa<ParmVarDecl, FieldDecl>(Subject))
    return cast<Decl>(Subject->getDeclContext());
  return Subject;
}

namespace {

class AnnotationChecker : public Checker<check::EndOfTranslationUnit> {
public:
  void checkEndOfTranslationUnit(const TranslationUnitDecl *TU,
                                 AnalysisManager &, BugReporter &BR) const;

private:
  const BugType Type{this, "Contradiction in annotations", Category};

  void report(const Complaint &C, BugReporter &BR) const;
};

} // namespace

void AnnotationChecker::report(const Complaint &C, BugReporter &BR) const {
  const SourceManager &SM = BR.getSourceManager();
  auto At = [&SM](SourceLocation L) {
    return PathDiagnosticLocation(SM.getExpansionLoc(L), SM);
  };
  SourceLocation Where = C.Attr->getLocation();
  if (Where.isInvalid() || SM.isInSystemHeader(SM.getExpansionLoc(Where)))
    return;
  auto R = std::make_unique<PlainReport>(Type, messageOf(C), At(Where), BR);
  R->setDeclWithIssue(ownerOf(C.Subject));
  if (C.Other.isValid())
    addNote(*R, noteOf(C), At(C.Other), At(Where), BR);
  BR.emitReport(std::move(R));
}

void AnnotationChecker::checkEndOfTranslationUnit(const TranslationUnitDecl *TU,
                                                  AnalysisManager &,
                                                  BugReporter &BR) const {
  for (const Complaint &C : contradictionsIn(*TU))
    report(C, BR);
}

void pinned::addAnnotation(CheckerRegistry &Registry, llvm::StringRef Name,
                           llvm::StringRef Help, llvm::StringRef Page) {
  Registry.addChecker<AnnotationChecker>(Name, Help, Page, false);
}
