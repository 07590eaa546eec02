//===- MemberEffects.cpp - What a body does to what it is given ---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemberEffects.h"
#include "StackSpace.h"
#include "clang/AST/StmtVisitor.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// A member of the object that a function is given, from the outermost field
/// in.
using MemberPath = llvm::SmallVector<const FieldDecl *, 2>;

/// Finds the members that the body of a function hands to functions which need
/// them initialised.
// NOLINTBEGIN(bugprone-derived-method-shadowing-base-method)
class BodyWalk : public ConstStmtVisitor<BodyWalk> {
public:
  explicit BodyWalk(const FunctionDecl *FD) {
    Same.insert(FD->getParamDecl(0));
    note(FD->getParamDecl(0)->getType());
    Visit(FD->getBody());
  }

  MemberEffects Found;

  void VisitStmt(const Stmt *S) {
    for (const Stmt *Child : S->children())
      if (Child)
        stepDown([&] { Visit(Child); });
  }
  void VisitDeclStmt(const DeclStmt *S) {
    for (const Decl *D : S->decls())
      if (const auto *VD = dyn_cast<VarDecl>(D); VD && VD->getInit()) {
        if (isSame(VD->getInit())) {
          Same.insert(VD);
          note(VD->getType());
        }
        Visit(VD->getInit());
      }
  }
  void VisitCallExpr(const CallExpr *E) {
    const FunctionDecl *FD = E->getDirectCallee();
    for (unsigned I = 0; FD && I != E->getNumArgs(); ++I)
      if (Effects Does = Effects::ofParameter(FD, I); !Does.empty())
        argument(E->getArg(I), Does);
    VisitStmt(E);
  }

private:
  llvm::SmallPtrSet<const ValueDecl *, 4> Same;

  bool isSame(const Expr *E) const {
    const auto *DRE = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
    return DRE && Same.contains(DRE->getDecl());
  }

  void note(QualType T) {
    T = T->getPointeeType();
    if (Found.Type.isNull() && !T.isNull() && T->isRecordType())
      Found.Type = T;
  }

  void argument(const Expr *E, const Effects &Does) {
    if (isSame(E)) {
      Found.All.push_back({{}, Does});
      return;
    }
    const auto *UO = dyn_cast<UnaryOperator>(E->IgnoreParenCasts());
    if (UO && UO->getOpcode() == UO_AddrOf)
      member(UO->getSubExpr()->IgnoreParens(), Does);
  }

  void member(const Expr *E, const Effects &Does) {
    MemberEffect Result{{}, Does};
    while (const auto *ME = dyn_cast<MemberExpr>(E)) {
      const auto *F = dyn_cast<FieldDecl>(ME->getMemberDecl());
      if (!F)
        return;
      Result.Path.insert(Result.Path.begin(), F);
      E = ME->getBase()->IgnoreParens();
      if (!ME->isArrow())
        continue;
      if (isSame(E))
        Found.All.push_back(Result);
      return;
    }
  }
};
// NOLINTEND(bugprone-derived-method-shadowing-base-method)

} // namespace

MemberEffects pinned::effectsOfBody(const FunctionDecl *FD) {
  return BodyWalk(FD).Found;
}

std::vector<Part> pinned::partsAt(Step &S, const Object &O,
                                  const MemberEffect &E) {
  const SubRegion *R = O.Region;
  for (const FieldDecl *F : E.Path)
    if (R)
      R = dyn_cast_or_null<SubRegion>(
          S.State->getLValue(F, loc::MemRegionVal(R)).getAsRegion());
  if (!R)
    return {};
  return S.places().partsOf(R,
                            E.Path.empty() ? O.Type : E.Path.back()->getType());
}
