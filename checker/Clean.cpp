//===- Clean.cpp - What is known to have no findings ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Clean.h"
#include "clang/Basic/FileManager.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include <mutex>

using namespace clang;
using namespace pinned;

namespace {

/// What the groups contain that had no findings, of all files.
class CleanContents {
public:
  static CleanContents &ofProcess() {
    static CleanContents Result;
    return Result;
  }

  bool has(size_t Content) {
    std::lock_guard<std::mutex> Lock(Busy);
    return Known.count(Content);
  }

  void add(size_t Content) {
    std::lock_guard<std::mutex> Lock(Busy);
    if (Known.size() == Most)
      Known.clear();
    Known.insert(Content);
  }

private:
  static constexpr size_t Most = 1 << 20;

  std::mutex Busy;
  llvm::DenseSet<size_t> Known;
};

} // namespace

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

/// A type has to be torn down if there is a function for it, whoever calls it.
static llvm::hash_code destroyersIn(const Analysis &A) {
  llvm::hash_code Result = 0;
  for (const FunctionDecl *FD : A.Marked->reached())
    for (unsigned I = 0; I != FD->getNumParams(); ++I)
      if (FD->getIdentifier() &&
          Effects::ofParameter(FD, I).has(Annotation::Destroy))
        // In any order: it is that in which the bodies name them.
        Result = size_t(Result) ^ size_t(llvm::hash_value(FD->getName()));
  return Result;
}

Suspects::Suspects(const Analysis &A, const ASTContext &Ctx,
                   const Preprocessor &PP, const Request &What) {
  Digest D(Ctx, PP);
  llvm::hash_code Rest = llvm::hash_combine(
      D.rest(), contentOf(What, Ctx.getSourceManager().getFileManager()),
      destroyersIn(A));
  for (Group &G : groupsOf(*A.Selected, D)) {
    G.Content = llvm::hash_combine(G.Content, Rest);
    if (!CleanContents::ofProcess().has(G.Content))
      Groups.push_back(std::move(G));
  }
}

std::vector<Decl *> Suspects::functions() const {
  std::vector<Decl *> Result;
  for (const Group &G : Groups)
    llvm::append_range(Result, G.Roots);
  return Result;
}

void Suspects::found(const Decl *D) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(D);
  const FunctionDecl *Body = nullptr;
  bool Somewhere = !FD || !FD->hasBody(Body);
  llvm::erase_if(Groups, [&](const Group &G) {
    return Somewhere || G.Members.count(Body);
  });
}

void Suspects::finish() const {
  for (const Group &G : Groups)
    CleanContents::ofProcess().add(G.Content);
}
