//===- Expressions.cpp - To what expressions lead -----------------------===//
//--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expressions.h"

using namespace clang;
using namespace pinned;

bool pinned::isBytes(QualType T) { return T->isVoidType() || T->isCharType(); }

bool pinned::isPointerToBytes(QualType T) {
  return T->isPointerType() && isBytes(T->getPointeeType());
}

bool pinned::isOpaque(const Expr *E) {
  const Expr *Inner = E->IgnoreParenCasts();
  return isPointerToBytes(Inner->getType());
}

bool pinned::isPlainLocal(const Expr *E) {
  const auto *DRE = dyn_cast<DeclRefExpr>(E->IgnoreParens());
  const auto *VD = DRE ? dyn_cast<VarDecl>(DRE->getDecl()) : nullptr;
  return VD && VD->hasLocalStorage();
}

const ValueDecl *pinned::rootOf(const Expr *E) {
  E = E->IgnoreParenCasts();
  while (const auto *ME = dyn_cast<MemberExpr>(E)) {
    E = ME->getBase()->IgnoreParenCasts();
    if (ME->isArrow() && !isa<DeclRefExpr>(E))
      return nullptr;
  }
  const auto *DRE = dyn_cast<DeclRefExpr>(E);
  return DRE ? DRE->getDecl() : nullptr;
}

bool pinned::isAddressIn(const Expr *E, const ValueDecl *Root) {
  E = E->IgnoreParenCasts();
  if (const auto *UO = dyn_cast<UnaryOperator>(E);
      UO && UO->getOpcode() == UO_AddrOf)
    return rootOf(UO->getSubExpr()) == Root;
  const auto *DRE = dyn_cast<DeclRefExpr>(E);
  return DRE && DRE->getDecl() == Root;
}

std::vector<const MemberExpr *> pinned::fieldsIn(const Expr *E) {
  std::vector<const MemberExpr *> Result;
  for (;;) {
    E = E->IgnoreParenCasts();
    if (const auto *ME = dyn_cast<MemberExpr>(E)) {
      Result.push_back(ME);
      E = ME->getBase();
    } else if (const auto *AE = dyn_cast<ArraySubscriptExpr>(E)) {
      E = AE->getBase();
    } else {
      return Result;
    }
  }
}

const Expr *pinned::addressedBy(const Expr *E) {
  const auto *UO = dyn_cast<UnaryOperator>(E->IgnoreParenCasts());
  return UO && UO->getOpcode() == UO_AddrOf ? UO->getSubExpr() : nullptr;
}

void pinned::forEachPointee(const Expr *E,
                            llvm::function_ref<void(QualType)> Do) {
  for (;;) {
    E = E->IgnoreParens();
    QualType T = E->getType()->getPointeeType();
    if (!T.isNull())
      Do(T);
    const auto *CE = dyn_cast<CastExpr>(E);
    if (!CE)
      return;
    if (CE->getCastKind() == CK_ArrayToPointerDecay)
      Do(CE->getSubExpr()->getType());
    E = CE->getSubExpr();
  }
}

const CallExpr *pinned::callIn(const Expr *E) {
  return dyn_cast<CallExpr>(E->IgnoreParenCasts());
}

QualType pinned::recordOf(const MemberExpr *E) {
  QualType T = E->getBase()->getType();
  return E->isArrow() ? T->getPointeeType() : T;
}

const Type *pinned::calledType(const CallExpr *Call) {
  QualType T = Call->getCallee()->getType();
  if (!T->getPointeeType().isNull())
    T = T->getPointeeType();
  return T.getCanonicalType().getTypePtr();
}

const FunctionDecl *pinned::functionIn(const Expr *E) {
  const auto *DRE = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
  return DRE ? dyn_cast<FunctionDecl>(DRE->getDecl()) : nullptr;
}

QualType pinned::sizedIn(const Expr *E) {
  const auto *Size =
      dyn_cast<UnaryExprOrTypeTraitExpr>(E->IgnoreParenImpCasts());
  return Size && Size->getKind() == UETT_SizeOf ? Size->getTypeOfArgument()
                                                : QualType();
}

bool pinned::isSized(const CallExpr *Call, const FunctionDecl *FD) {
  return !FD->hasBody() && FD->getReturnType()->isVoidPointerType() &&
         llvm::any_of(Call->arguments(), [](const Expr *E) {
           QualType T = sizedIn(E);
           return !T.isNull() && T->isRecordType();
         });
}
