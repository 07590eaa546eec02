//===- Clean.cpp - What is known to have no findings ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Clean.h"
#include "Digest.h"
#include "clang/Analysis/CallGraph.h"
#include "clang/Basic/FileManager.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include <mutex>

using namespace clang;
using namespace pinned;

namespace {

class Memory {
public:
  static Memory &ofProcess() {
    static Memory Result;
    return Result;
  }

  std::optional<NameSet> find(size_t Content) {
    std::lock_guard<std::mutex> Lock(Busy);
    auto At = Met.find(Content);
    return At == Met.end() ? std::nullopt : std::optional(At->second);
  }

  void add(size_t Content, NameSet Names) {
    std::lock_guard<std::mutex> Lock(Busy);
    if (Met.size() == Most)
      Met.clear();
    Met[Content] = std::move(Names);
  }

private:
  /// An edit outside functions adds all functions of a file once more. Where
  /// there are too many it begins anew.
  static constexpr size_t Most = 20000;

  std::mutex Busy;
  llvm::DenseMap<size_t, NameSet> Met;
};

} // namespace

size_t pinned::nameOf(const FunctionDecl *FD) {
  return llvm::hash_combine(FD->getQualifiedNameAsString(),
                            FD->getType().getCanonicalType().getAsString());
}

std::optional<NameSet> pinned::recall(const Candidate &C) {
  return Memory::ofProcess().find(C.Content);
}

void pinned::remember(const Candidate &C, NameSet Met) {
  Memory::ofProcess().add(C.Content, std::move(Met));
}

/// What \p What says, and the files that it names.
static llvm::hash_code contentOf(const Request &What, FileManager &Files) {
  llvm::hash_code Result = 0;
  for (llvm::StringRef Option : What.Config) {
    Result = llvm::hash_combine(Result, Option);
    if (!Option.consume_front("pinned:ModelFiles="))
      continue;
    for (llvm::StringRef File : llvm::split(Option, ':'))
      if (auto Text = Files.getBufferForFile(File))
        Result = llvm::hash_combine(Result, (*Text)->getBuffer());
  }
  for (const auto &[Checker, On] : What.Checkers)
    Result = llvm::hash_combine(Result, Checker, On);
  return Result;
}

/// What functions that are analysed elsewhere add to what is known behind a
/// preamble, in any order: a row about a typedef counts where the typedef is
/// named, and a type has to be torn down if there is a function for it.
static llvm::hash_code knownIn(const Analysis &A) {
  llvm::hash_code Result = 0;
  for (const NamedDecl *Type : A.Marked->markedTypes())
    Result = size_t(Result) ^ size_t(llvm::hash_value(Type->getName()));
  for (const FunctionDecl *FD : A.Marked->reached())
    if (FD->getIdentifier() && doesToAny(FD, Annotation::Destroy))
      Result = size_t(Result) ^ size_t(llvm::hash_value(FD->getName()));
  return Result;
}

/// Of \p Root, and of all that is called from it.
static llvm::hash_code contentOf(const FunctionDecl *Root, const Selection &S,
                                 const Digest &D) {
  llvm::SetVector<const FunctionDecl *> Called;
  Called.insert(Root);
  llvm::hash_code Result = nameOf(Root);
  for (size_t I = 0; I != Called.size(); ++I) {
    Result = llvm::hash_combine(Result, D.of(Called[I]));
    for (const FunctionDecl *FD : S.calledBy(Called[I]))
      Called.insert(FD);
  }
  return Result;
}

std::vector<Candidate> pinned::candidatesIn(const Analysis &A,
                                            const ASTContext &Ctx,
                                            const Preprocessor &PP,
                                            const Request &What) {
  Digest D(Ctx, PP);
  FileManager &Files = Ctx.getSourceManager().getFileManager();
  llvm::hash_code Rest =
      llvm::hash_combine(D.rest(), contentOf(What, Files), knownIn(A));
  // The engine takes its order from the same graph.
  CallGraph Calls;
  for (Decl *Each : A.Selected->functions())
    Calls.addToCallGraph(Each);
  std::vector<Candidate> Result;
  for (CallGraphNode *N :
       llvm::ReversePostOrderTraversal<CallGraph *>(&Calls)) {
    auto *FD = dyn_cast_or_null<FunctionDecl>(N->getDecl());
    const FunctionDecl *Body = nullptr;
    if (FD && FD->hasBody(Body) && A.Selected->has(Body))
      Result.push_back(
          {const_cast<FunctionDecl *>(Body),
           llvm::hash_combine(Rest, contentOf(Body, *A.Selected, D))});
  }
  return Result;
}
