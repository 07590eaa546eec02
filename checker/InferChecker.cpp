//===- InferChecker.cpp - The checker pinned.optin.Infer ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InferChecker.h"
#include "Compat.h"
#include "Inference.h"
#include "ModelFiles.h"
#include "Pages.h"
#include "Reports.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// Gathers evidence, and tells at the end of the translation unit.
class InferChecker : public Checker<check::Bind, check::EndOfTranslationUnit> {
public:
  PinnedTypes *Types = nullptr;
  std::string Output;

  void checkBind(SVal L, SVal V, const Stmt *S,
                 PINNED_BIND_EXTRA CheckerContext &C) const;
  void checkEndOfTranslationUnit(const TranslationUnitDecl *,
                                 AnalysisManager &Mgr, BugReporter &BR) const;

private:
  const BugType Type{this, "Type is pinned in fact", Category};
  mutable llvm::DenseMap<std::pair<const Stmt *, const RecordDecl *>, Evidence>
      Found;
  /// Stores that put the address of another object there on some path. That
  /// they put an address of the same object there on another is chance: a tree
  /// is turned about, on a path that no tree has.
  mutable llvm::DenseSet<const Stmt *> Elsewhere;

  std::vector<Evidence> gathered(const SourceManager &SM) const;
};

} // namespace

void InferChecker::checkBind(SVal L, SVal V, const Stmt *S,
                             PINNED_BIND_EXTRA CheckerContext &C) const {
  const auto *FD = dyn_cast<FunctionDecl>(C.getStackFrame()->getDecl());
  if (leadsElsewhere(L, V))
    Elsewhere.insert(S);
  else if (auto E = evidenceOf(L, V, S, FD, Places(C.getState(), *Types)))
    Found.try_emplace({S, E->Type->getAsRecordDecl()->getDefinition()}, *E);
}

/// One piece of evidence for each type: the first in the file.
std::vector<Evidence> InferChecker::gathered(const SourceManager &SM) const {
  std::vector<Evidence> All;
  for (const auto &Entry : Found)
    if (!Elsewhere.count(Entry.first.first))
      All.push_back(Entry.second);
  llvm::sort(All, [&SM](const Evidence &A, const Evidence &B) {
    SourceLocation First = A.Store->getBeginLoc(),
                   Then = B.Store->getBeginLoc();
    return First != Then ? SM.isBeforeInTranslationUnit(First, Then)
                         : A.Type.getAsString() < B.Type.getAsString();
  });
  llvm::SmallPtrSet<const RecordDecl *, 8> Seen;
  llvm::erase_if(All, [&Seen](const Evidence &E) {
    return !Seen.insert(E.Type->getAsRecordDecl()->getDefinition()).second;
  });
  return All;
}

void InferChecker::checkEndOfTranslationUnit(const TranslationUnitDecl *,
                                             AnalysisManager &Mgr,
                                             BugReporter &BR) const {
  const SourceManager &SM = BR.getSourceManager();
  Model Proposed;
  Proposed.Name = "inferred";
  for (const Evidence &E : gathered(SM)) {
    PathDiagnosticLocation At(SM.getExpansionLoc(E.Store->getBeginLoc()), SM);
    auto R = std::make_unique<PlainReport>(Type, messageOf(E), At, BR);
    R->setDeclWithIssue(E.By);
    BR.emitReport(std::move(R));
    if (auto Row = rowOf(E))
      Proposed.Types.push_back(*Row);
  }
  if (!Output.empty())
    saveModel(Proposed, Output, "Inferred", Mgr.getPreprocessor());
}

void pinned::registerInfer(CheckerManager &Mgr, PinnedTypes &Types,
                           const std::string &Output) {
  auto *Checker = Mgr.registerChecker<InferChecker>();
  Checker->Types = &Types;
  Checker->Output = Output;
}

bool pinned::asksForInfer(
    const std::vector<std::pair<std::string, bool>> &Checkers) {
  bool Wanted = false;
  for (const auto &[Name, On] : Checkers)
    if (llvm::StringRef(Name).starts_with("pinned.optin"))
      Wanted = On;
  return Wanted;
}

bool pinned::shouldRegisterInfer(const CheckerManager &Mgr) {
  return asksForInfer(Mgr.getAnalyzerOptions().CheckersAndPackages);
}
