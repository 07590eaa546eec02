//===- Remedy.cpp - A change that is certainly right ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Remedy.h"
#include "Annotations.h"
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
  if (Effects::ofParameter(FD, 0).has(Annotation::TryInit))
    return false; // Somebody has to look at its result.
  QualType To = FD->getParamDecl(0)->getType()->getPointeeType();
  return !To.isNull() && FD->getASTContext().hasSameUnqualifiedType(To, T);
}

/// Where something is copied to: a variable, or where that points.
namespace {
struct Destination {
  std::string Variable;
  bool Pointer = false;

  /// Whether \p Name is what the source calls it, or something in it.
  bool holds(llvm::StringRef Name) const {
    if (Variable.empty())
      return false;
    return Name == (Pointer ? "*" : "") + Variable ||
           Name.consume_front(Variable + (Pointer ? "->" : "."));
  }
};
} // namespace

/// The destination of \p Copy as a whole; nothing where it is not plain.
static Destination destinationOf(const Stmt *Copy) {
  const Expr *To = nullptr;
  if (const auto *DS = dyn_cast<DeclStmt>(Copy)) {
    const auto *VD = cast<ValueDecl>(DS->getSingleDecl());
    if (VD->getType().isConstQualified())
      return {};
    return {VD->getNameAsString()};
  }
  if (const auto *BO = dyn_cast<BinaryOperator>(Copy))
    To = BO->getLHS();
  else if (const auto *CE = dyn_cast<CallExpr>(Copy); CE && CE->getNumArgs())
    To = CE->getArg(0)->IgnoreImpCasts();
  const auto *UO = dyn_cast_or_null<UnaryOperator>(To);
  const Expr *Inner = UO ? UO->getSubExpr()->IgnoreImpCasts() : To;
  const auto *DRE = dyn_cast_or_null<DeclRefExpr>(Inner);
  if (!DRE)
    return {};
  bool Pointer = DRE->getType()->isPointerType();
  bool Fits = UO ? UO->getOpcode() == (Pointer ? UO_Deref : UO_AddrOf)
                 : Pointer == isa<CallExpr>(Copy);
  if (!Fits)
    return {};
  return {DRE->getDecl()->getNameAsString(), Pointer};
}

/// The place behind the semicolon of \p S, which is a statement of its own in
/// a block.
static SourceLocation behind(const Stmt *S, const LocationContext *L,
                             const SourceManager &SM) {
  const ParentMap &Parents = L->getParentMap();
  const Stmt *Block = Parents.getParent(S);
  SourceLocation End = S->getEndLoc();
  if (!isa_and_nonnull<CompoundStmt>(Block) || End.isMacroID() ||
      isa_and_nonnull<StmtExpr>(Parents.getParent(Block)))
    return {};
  const LangOptions &Lang =
      L->getAnalysisDeclContext()->getASTContext().getLangOpts();
  if (!isa<DeclStmt>(S))
    return Lexer::findLocationAfterToken(End, tok::semi, SM, Lang, false);
  // Its end is the semicolon, unless other variables are declared with it.
  bool Ends = *SM.getCharacterData(End) == ';';
  return Ends ? End.getLocWithOffset(1) : SourceLocation();
}

std::optional<FixItHint> pinned::remedyFor(const Subject &S,
                                           const ExplodedNode *Copied,
                                           const SourceManager &SM) {
  const LocationContext *L = Copied->getLocationContext();
  const Stmt *Copy = Copied->getStmtForDiagnostics();
  if (!S.Origin || !Copy || !initialisesAlone(S.Initialiser, S.Region))
    return std::nullopt;
  if (!destinationOf(Copy).holds(S.Name))
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
