//===- Groups.cpp - Functions that are analysed together ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Groups.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;
using namespace pinned;

using Members = llvm::SetVector<const FunctionDecl *>;

/// \p Root, and all that is called from it.
static Members calledFrom(const FunctionDecl *Root, const Selection &S) {
  Members Result;
  Result.insert(Root);
  for (size_t I = 0; I != Result.size(); ++I)
    for (const FunctionDecl *FD : S.calledBy(Result[I]))
      Result.insert(FD);
  return Result;
}

std::vector<Group> pinned::groupsOf(const Selection &S, const Digest &D) {
  llvm::EquivalenceClasses<const FunctionDecl *> Together;
  llvm::MapVector<Decl *, Members> ByRoot;
  for (Decl *Root : S.functions()) {
    const auto *First = cast<FunctionDecl>(Root);
    for (const FunctionDecl *FD : ByRoot[Root] = calledFrom(First, S))
      Together.unionSets(First, FD);
  }
  llvm::MapVector<const FunctionDecl *, Group> Groups;
  for (const auto &[Root, Called] : ByRoot) {
    Group &G = Groups[Together.getLeaderValue(cast<FunctionDecl>(Root))];
    G.Roots.push_back(Root);
    G.Members.insert(Called.begin(), Called.end());
    for (const FunctionDecl *FD : Called)
      G.Content = llvm::hash_combine(G.Content, D.of(FD));
  }
  std::vector<Group> Result;
  for (auto &Entry : Groups)
    Result.push_back(std::move(Entry.second));
  return Result;
}
