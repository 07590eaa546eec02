//===- Selection.cpp - The functions that are worth it ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Selection.h"
#include "Expressions.h"
#include "clang/AST/Decl.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "llvm/ADT/Hashing.h"

using namespace clang;
using namespace pinned;

Selection::Selection(ASTContext &Ctx, const Knowledge &K) : Ctx(Ctx), K(K) {
  addAll(Ctx.getTranslationUnitDecl());
  addCalledByPointer();
  total();
}

static const FunctionDecl *definitionOf(const FunctionDecl *FD) {
  const FunctionDecl *Body = nullptr;
  return FD->hasBody(Body) ? Body : nullptr;
}

const Selection::Node *Selection::nodeOf(const Decl *D) const {
  const auto *FD = dyn_cast<FunctionDecl>(D);
  auto At = FD ? Nodes.find(definitionOf(FD)) : Nodes.end();
  return At == Nodes.end() ? nullptr : &At->second;
}

/// The functions of headers are looked at where they are called; and nothing of
/// the main file is precompiled.
void Selection::addAll(const DeclContext *DC) {
  SourceManager &SM = Ctx.getSourceManager();
  for (const Decl *D : DC->noload_decls()) {
    if (!ento::AnalysisManager::isInCodeFile(D->getLocation(), SM))
      continue;
    if (const auto *FD = dyn_cast<FunctionDecl>(D)) {
      if (FD->doesThisDeclarationHaveABody())
        add(FD);
    } else if (const auto *VD = dyn_cast<VarDecl>(D)) {
      if (VD->hasInit())
        addNamed(sitesOf(VD, K));
    } else if (const auto *Inner = dyn_cast<DeclContext>(D)) {
      addAll(Inner);
    }
  }
}

void Selection::add(const FunctionDecl *First) {
  std::vector<const FunctionDecl *> Next = {First};
  while (!Next.empty()) {
    const FunctionDecl *FD = Next.back();
    Next.pop_back();
    if (Nodes.count(FD))
      continue;
    Sites S = sitesOf(FD, K);
    for (const Sites::Call &C : S.Calls)
      Next.push_back(C.To);
    addNamed(S);
    Nodes[FD].Here = std::move(S);
  }
}

void Selection::addNamed(const Sites &S) {
  for (const FunctionDecl *FD : S.Named) {
    const FunctionDecl *Body = definitionOf(FD);
    auto &All = ByPointer[FD->getType().getCanonicalType().getTypePtr()];
    if (!llvm::is_contained(All, Body ? Body : FD))
      All.push_back(Body ? Body : FD);
  }
}

/// What is called through pointers is added until nothing is new.
void Selection::addCalledByPointer() {
  for (size_t I = 0; I != Nodes.size(); ++I) {
    auto Calls = (Nodes.begin() + I)->second.Here.CallsByPointer;
    for (const CallExpr *Call : Calls)
      for (const FunctionDecl *FD : std::vector(ByPointer[calledType(Call)]))
        if (definitionOf(FD))
          add(FD);
  }
}

/// Whether what \p C returns is new memory, as far as that is known.
bool Selection::returnsNew(const Sites::Call &C) const {
  const Node *N = nodeOf(C.To);
  return N && N->ReturnsNew;
}

/// What \p C does, in a function that returns a pointer to any memory or not.
void Selection::addCalled(Prospects &To, const Sites::Call &C,
                          bool ReturnsBytes) const {
  if (const Node *N = nodeOf(C.To)) {
    To.add(N->All);
    if (C.InLoop)
      To.add(N->All);
  }
  if (returnsNew(C) && (C.Typed || !ReturnsBytes))
    To.addNewMemory(C.ResultAs, K.Types, Ctx);
}

void Selection::addCalled(Prospects &To, const CallExpr *Call) const {
  for (const FunctionDecl *FD : ByPointer.lookup(calledType(Call))) {
    if (const Node *N = nodeOf(FD))
      To.add(N->All);
    else if (!definitionOf(FD))
      To.add(sitesOf(Call, FD, K).Own);
  }
}

/// What stands in \p S, and what is called there does.
Prospects Selection::allOf(const Sites &S) const {
  Prospects Result = S.Own;
  for (const Sites::Call &C : S.Calls)
    addCalled(Result, C, S.ReturnsBytes);
  for (const CallExpr *Call : S.CallsByPointer)
    addCalled(Result, Call);
  return Result;
}

/// Adds up again what \p N and what it calls do. Returns whether that is news.
bool Selection::total(Node &N) {
  Prospects All = allOf(N.Here);
  bool ReturnsNew = N.Here.ReturnsNew ||
                    (N.Here.ReturnsBytes &&
                     llvm::any_of(N.Here.Calls, [this](const Sites::Call &C) {
                       return !C.Typed && returnsNew(C);
                     }));
  if (All == N.All && ReturnsNew == N.ReturnsNew)
    return false;
  N.All = std::move(All);
  N.ReturnsNew = ReturnsNew;
  return true;
}

Prospects Selection::prospectsOf(const Decl *D) const {
  const Node *N = nodeOf(D);
  return N ? N->All : Prospects();
}

Prospects Selection::prospectsOf(const Stmt *S) const {
  return allOf(sitesOf(S, Ctx, K));
}

void Selection::total() {
  // Most functions stand behind what they call.
  for (bool News = true; News;) {
    News = false;
    for (auto &[FD, N] : llvm::reverse(Nodes))
      News |= total(N);
  }
}

bool Selection::has(const Decl *D) const {
  const Node *N = nodeOf(D);
  return !N || N->All.areGood();
}

size_t Selection::digestOfCalls(const FunctionDecl *FD) const {
  llvm::hash_code Result = 0;
  const Node *N = nodeOf(FD);
  if (!N)
    return Result;
  auto Add = [&Result, this](const auto &...Call) {
    Prospects All;
    addCalled(All, Call...);
    Result = llvm::hash_combine(Result, All.digest());
  };
  for (const Sites::Call &C : N->Here.Calls)
    Add(C, /*ReturnsBytes=*/false);
  for (const CallExpr *Call : N->Here.CallsByPointer)
    Add(Call);
  return Result;
}

std::vector<Decl *> Selection::functions() const {
  std::vector<Decl *> Result;
  for (const auto &[FD, N] : Nodes)
    if (N.All.areGood())
      Result.push_back(const_cast<FunctionDecl *>(FD));
  const SourceManager &SM = Ctx.getSourceManager();
  llvm::sort(Result, [&SM](const Decl *A, const Decl *B) {
    return SM.isBeforeInTranslationUnit(A->getLocation(), B->getLocation());
  });
  return Result;
}

std::vector<const FunctionDecl *> Selection::all() const {
  auto Functions = llvm::make_first_range(Nodes);
  return {Functions.begin(), Functions.end()};
}
