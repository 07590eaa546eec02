//===- Inspection.cpp - A parsed file is looked at ------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inspection.h"
#include "Clean.h"
#include "Contradictions.h"
#include "FieldUses.h"
#include "Preparation.h"
#include "clang/Analysis/CallGraph.h"
#include "clang/Analysis/PathDiagnostic.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/Support/MathExtras.h"
#include <atomic>
#include <set>

using namespace clang;
using namespace pinned;

using Findings = std::function<void(const ento::PathDiagnostic &)>;

static std::atomic<bool> Serving = false;

void pinned::serve() { Serving = true; }

static bool hasContradictions(const ASTContext &Ctx) {
  return !contradictionsIn(*Ctx.getTranslationUnitDecl()).empty();
}

/// Whether something is found that is in no function of its own.
static bool hasMore(ASTContext &Ctx, const Analysis &A) {
  return hasContradictions(Ctx) || !forgottenFields(Ctx, A.Names).empty();
}

/// The functions of the whole file, or those of them that are worth it.
static std::vector<Decl *> functionsIn(const ASTContext &Ctx,
                                       const Analysis &A) {
  if (A.Selected)
    return A.Selected->functions();
  auto Decls = Ctx.getTranslationUnitDecl()->noload_decls();
  return {Decls.begin(), Decls.end()};
}

static void follow(const Parsed &File, const Request &What, const Analysis &A,
                   const Findings &Out) {
  auto Functions = functionsIn(File.Ctx, A);
  if (!Functions.empty() || hasMore(File.Ctx, A))
    analyze(File.Ctx, File.PP, What, Functions, Out);
}

//===-- The same for a server ---------------------------------------------===//

/// Somebody waits: one function gets half of what it gets in a compile, and all
/// of one file not more than takes half a second. One function more or less
/// changes nothing for the others, but where it begins another score.
static size_t stepsFor(size_t Functions) {
  static constexpr size_t StepsAFunction = NodesAFunction / 2;
  static constexpr size_t StepsAFile = 50000;
  return std::min(StepsAFunction,
                  StepsAFile / llvm::alignTo(Functions + 1, 20));
}

namespace {

/// What is found in the same words from several functions is told once. The
/// engine, where it analyses all of them, does that too.
class Once {
public:
  explicit Once(const Findings &Out) : Out(Out) {}

  void tell(const ento::PathDiagnostic &D) {
    FullSourceLoc At = D.getLocation().asLocation();
    if (Told.insert({At.getRawEncoding(), D.getShortDescription().str()})
            .second)
      Out(D);
  }

private:
  const Findings &Out;
  std::set<std::pair<unsigned, std::string>> Told;
};

} // namespace

/// What \p S selected, in the order in which the engine analyses it: who calls
/// comes before who is called.
static std::vector<FunctionDecl *> inOrder(const Selection &S) {
  CallGraph Calls;
  for (Decl *Each : S.functions())
    Calls.addToCallGraph(Each);
  std::vector<FunctionDecl *> Result;
  for (CallGraphNode *N :
       llvm::ReversePostOrderTraversal<CallGraph *>(&Calls)) {
    auto *FD = dyn_cast_or_null<FunctionDecl>(N->getDecl());
    const FunctionDecl *Body = nullptr;
    if (FD && FD->hasBody(Body) && S.has(Body))
      Result.push_back(const_cast<FunctionDecl *>(Body));
  }
  return Result;
}

/// Each function by itself, so that what is found there depends on nothing
/// else.
static void followAgain(const Parsed &File, const Choice &Asked, Analysis &A,
                        const Findings &Out) {
  Request What = Asked.request(stepsFor(A.Selected->functions().size()));
  Once All(Out);
  bool IsClean = true;
  Findings Hear = [&](const ento::PathDiagnostic &D) {
    IsClean = false;
    All.tell(D);
  };
  Request Paths = What;
  Paths.Checkers.push_back({"pinned.Annotation", false});
  Clean Before(A, File, What);
  NameSet Followed;
  for (FunctionDecl *FD : inOrder(*A.Selected)) {
    if (Followed.contains(nameOf(FD)))
      continue;
    auto Known = Before.recall(FD);
    if (!Known) {
      IsClean = true;
      A.Alone.emplace(FD);
      analyze(File.Ctx, File.PP, Paths, FD, Hear);
      Known.emplace();
      for (const FunctionDecl *Other : A.Alone->Followed)
        Known->insert(nameOf(Other));
      if (IsClean && !A.Report.hasWithheld())
        Before.remember(*A.Alone);
    }
    Followed.insert(Known->begin(), Known->end());
  }
  A.Alone.reset();
  if (hasMore(File.Ctx, A))
    analyze(File.Ctx, File.PP, What, {}, Out);
}

void pinned::inspect(const Parsed &File, const Choice &Asked, Complain Tell,
                     Findings Out) {
  if (File.Ctx.getDiagnostics().hasUncompilableErrorOccurred())
    return;
  Analysis A;
  prepare(A, Asked.settings(), File.Ctx, Tell);
  Handover Prepared(A);
  if (Serving && A.Selected)
    followAgain(File, Asked, A, Out);
  else
    follow(File, Asked.request(), A, Out);
  A.Marked->undo();
}
