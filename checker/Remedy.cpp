//===- Remedy.cpp - A change that is certainly right ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Remedy.h"
#include "clang/AST/ParentMap.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// Whether \p FD does nothing but initialise an object like \p R.
static bool initialisesAlone(const FunctionDecl *FD, const MemRegion *R) {
  QualType T = typeOf(R);
  if (!FD || !FD->getIdentifier() || FD->getNumParams() != 1 || T.isNull())
    return false;
  QualType To = FD->getParamDecl(0)->getType()->getPointeeType();
  return !To.isNull() && FD->getASTContext().hasSameUnqualifiedType(To, T);
}

/// The variable with which \p Name, the name of an object, begins, if \p FD has
/// exactly one of that name and has it in all of its body.
static const VarDecl *variableOf(llvm::StringRef Name, const FunctionDecl *FD) {
  llvm::StringRef First =
      Name.ltrim("*").take_while([](char C) { return isalnum(C) || C == '_'; });
  const VarDecl *Found = nullptr;
  for (const Decl *D : FD->decls())
    if (const auto *VD = dyn_cast<VarDecl>(D); VD && VD->getName() == First) {
      if (Found)
        return nullptr;
      Found = VD;
    }
  return Found;
}

/// The place behind the semicolon of \p S, which is a statement of its own in
/// a block.
static SourceLocation behind(const Stmt *S, const LocationContext *L,
                             const SourceManager &SM) {
  const Stmt *Parent = L->getParentMap().getParent(S);
  SourceLocation End = S->getEndLoc();
  if (!Parent || !isa<CompoundStmt>(Parent) || End.isMacroID())
    return {};
  const LangOptions &Lang =
      L->getAnalysisDeclContext()->getASTContext().getLangOpts();
  if (isa<DeclStmt>(S)) // Its end is the semicolon.
    return Lexer::getLocForEndOfToken(End, 0, SM, Lang);
  return Lexer::findLocationAfterToken(End, tok::semi, SM, Lang, false);
}

std::optional<FixItHint> pinned::remedyFor(const Subject &S,
                                           const ExplodedNode *Copied,
                                           const SourceManager &SM) {
  const LocationContext *L = Copied->getLocationContext();
  const auto *In = dyn_cast<FunctionDecl>(L->getDecl());
  const Stmt *Copy = Copied->getStmtForDiagnostics();
  if (!S.Origin || !In || !Copy || !initialisesAlone(S.Initialiser, S.Region) ||
      !variableOf(S.Name, In) || S.Name.find("...") != std::string::npos)
    return std::nullopt;
  SourceLocation At = behind(Copy, L, SM);
  if (At.isInvalid() ||
      !SM.isBeforeInTranslationUnit(S.Initialiser->getLocation(), At))
    return std::nullopt;
  llvm::StringRef Indent =
      Lexer::getIndentationForLine(Copy->getBeginLoc(), SM);
  std::string Call = S.Initialiser->getNameAsString() + "(&" + S.Name + ");";
  return FixItHint::CreateInsertion(At, "\n" + Indent.str() + Call);
}
