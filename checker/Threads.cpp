//===- Threads.cpp - Functions that run beside their caller -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Threads.h"
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
class UsedMembers : public ConstStmtVisitor<UsedMembers> {
public:
  explicit UsedMembers(const FunctionDecl *FD) {
    Same.insert(FD->getParamDecl(0));
    note(FD->getParamDecl(0)->getType());
    Visit(FD->getBody());
  }

  std::vector<MemberPath> Found;
  QualType Type; ///< Of the object, as the function takes it.

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
      if (needsInitialised(Effects::ofParameter(FD, I)))
        member(E->getArg(I));
    VisitStmt(E);
  }

private:
  llvm::SmallPtrSet<const ValueDecl *, 4> Same;

  static bool needsInitialised(const Effects &E) {
    return !E.initialises() &&
           (E.has(Annotation::Use) || E.has(Annotation::Activate) ||
            E.has(Annotation::Hold) || E.has(Annotation::Deactivate) ||
            E.has(Annotation::Destroy));
  }

  bool isSame(const Expr *E) const {
    const auto *DRE = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
    return DRE && Same.contains(DRE->getDecl());
  }

  void note(QualType T) {
    T = T->getPointeeType();
    if (Type.isNull() && !T.isNull() && T->isRecordType())
      Type = T;
  }

  void member(const Expr *E) {
    const auto *UO = dyn_cast<UnaryOperator>(E->IgnoreParenCasts());
    if (!UO || UO->getOpcode() != UO_AddrOf)
      return;
    MemberPath Path;
    for (E = UO->getSubExpr()->IgnoreParens();
         const auto *ME = dyn_cast<MemberExpr>(E);
         E = ME->getBase()->IgnoreParens()) {
      const auto *F = dyn_cast<FieldDecl>(ME->getMemberDecl());
      if (!F)
        return;
      Path.insert(Path.begin(), F);
      if (ME->isArrow()) {
        if (isSame(ME->getBase()))
          Found.push_back(Path);
        return;
      }
    }
  }
};
// NOLINTEND(bugprone-derived-method-shadowing-base-method)

} // namespace

/// The definition of the function that argument \p I of \p Call is, or null.
static const FunctionDecl *functionAt(const CallEvent &Call, unsigned I) {
  const Expr *E = Call.getArgExpr(I);
  const auto *DRE = E ? dyn_cast<DeclRefExpr>(E->IgnoreParenCasts()) : nullptr;
  const auto *FD = DRE ? dyn_cast<FunctionDecl>(DRE->getDecl()) : nullptr;
  const FunctionDecl *Body = nullptr;
  return FD && FD->hasBody(Body) && Body->getNumParams() == 1 ? Body : nullptr;
}

/// The member of \p O at \p Path, and what is pinned in it.
static std::vector<Part> partsAt(Step &S, const Object &O,
                                 const MemberPath &Path) {
  const SubRegion *R = O.Region;
  for (const FieldDecl *F : Path)
    if (R)
      R = dyn_cast_or_null<SubRegion>(
          S.State->getLValue(F, loc::MemRegionVal(R)).getAsRegion());
  return R ? S.places().partsOf(R, Path.back()->getType())
           : std::vector<Part>();
}

void pinned::beforeThread(Step &S, const CallEvent &Call) {
  const IdentifierInfo *Name = Call.getCalleeIdentifier();
  if (!Name || !S.analysis().Names.Thread.in(Name->getName()))
    return;
  for (unsigned I = 0; I + 1 < Call.getNumArgs(); ++I) {
    const FunctionDecl *Body = functionAt(Call, I);
    const auto *R =
        dyn_cast_or_null<SubRegion>(Call.getArgSVal(I + 1).getAsRegion());
    if (!Body || !R)
      continue;
    UsedMembers Used(Body);
    Object O = Used.Type.isNull() ? Object() : S.places().as(R, Used.Type);
    for (const MemberPath &Path : Used.Found)
      if (O.Region && !O.Type.isNull())
        for (const Part &P : partsAt(S, O, Path))
          S.apply(Event::Use, P, Actor::of(Call));
  }
}
