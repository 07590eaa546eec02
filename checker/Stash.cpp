//===- Stash.cpp - Annotations that code generation must not see --------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stash.h"
#include "Annotations.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

/// Whether pinned.h has spelt \p A, here or in what was preprocessed. What the
/// program spells itself is there without the plugin as well.
static bool isFromHeader(const Attr *A, const ASTContext &Ctx) {
  const SourceManager &SM = Ctx.getSourceManager();
  llvm::SmallString<32> Buffer;
  StringRef Spelt = Lexer::getSpelling(SM.getSpellingLoc(A->getLocation()),
                                       Buffer, SM, Ctx.getLangOpts());
  return Spelt.trim('_') == HeaderSpelling;
}

void Stash::putOne(Decl *D) {
  dropAnnotations(D, [&](const AnnotateAttr *A) {
    if (!isFromHeader(A, Ctx))
      return false;
    Away.push_back({D, const_cast<AnnotateAttr *>(A)});
    return true;
  });
}

/// Annotations of types stay: no code depends on them.
void Stash::put(Decl *D) {
  if (!isa<TypeDecl>(D))
    putOne(D);
  if (auto *FD = dyn_cast<FunctionDecl>(D))
    for (ParmVarDecl *P : FD->parameters())
      putOne(P);
  if (auto *Inner = dyn_cast<DeclContext>(D))
    for (Decl *Each : Inner->decls())
      put(Each);
}

static bool says(const Decl *D, llvm::StringRef Text) {
  return llvm::any_of(
      D->specific_attrs<AnnotateAttr>(),
      [Text](const AnnotateAttr *A) { return A->getAnnotation() == Text; });
}

/// What is declared again after \p D says what \p D says.
void Stash::inherit(Decl *D, AnnotateAttr *A) {
  auto *P = dyn_cast<ParmVarDecl>(D);
  Decl *Owner = P ? cast<Decl>(P->getDeclContext()) : D;
  auto *FD = dyn_cast<FunctionDecl>(Owner);
  if (!FD)
    return;
  for (FunctionDecl *Later = FD->getMostRecentDecl(); Later && Later != FD;
       Later = Later->getPreviousDecl()) {
    unsigned I = P ? P->getFunctionScopeIndex() : 0;
    if (P && I >= Later->getNumParams())
      continue;
    Decl *Heir = P ? cast<Decl>(Later->getParamDecl(I)) : Later;
    if (says(Heir, A->getAnnotation()))
      continue;
    AnnotateAttr *Copy = A->clone(Ctx);
    Copy->setInherited(true);
    Heir->addAttr(Copy);
    Away.push_back({Heir, Copy});
  }
}

void Stash::restore() {
  // What is inherited is added behind the end.
  for (size_t I = 0, Own = Away.size(); I != Own; ++I)
    if (!says(Away[I].first, Away[I].second->getAnnotation()))
      Away[I].first->addAttr(Away[I].second);
  for (size_t I = 0, Own = Away.size(); I != Own; ++I)
    inherit(Away[I].first, Away[I].second);
}

void Stash::clear() {
  for (const auto &[D, A] : Away)
    dropAnnotations(D, [Own = A](const AnnotateAttr *A) { return A == Own; });
}
