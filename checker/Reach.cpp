//===- Reach.cpp - What the main file leads to ----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reach.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;
using namespace pinned;

namespace {

class Walk : public RecursiveASTVisitor<Walk> {
public:
  explicit Walk(const ASTContext &Ctx) : Ctx(Ctx) {}

  llvm::SetVector<TypeDecl *> Types;
  llvm::SetVector<FunctionDecl *> Functions;

  bool VisitExpr(const Expr *E) {
    add(E->getType());
    return true;
  }
  bool VisitDeclRefExpr(const DeclRefExpr *E) {
    return VisitValueDecl(E->getDecl());
  }
  bool VisitValueDecl(const ValueDecl *D) {
    add(D->getType());
    if (const auto *FD = dyn_cast<FunctionDecl>(D))
      Functions.insert(const_cast<FunctionDecl *>(FD));
    return true;
  }
  bool VisitVarDecl(const VarDecl *D) {
    if (const auto *A = D->getAttr<CleanupAttr>())
      VisitValueDecl(A->getFunctionDecl());
    return true;
  }
  bool VisitTypeDecl(const TypeDecl *D) {
    add(Ctx.getTypeDeclType(D));
    return true;
  }

private:
  const ASTContext &Ctx;
  llvm::DenseSet<const Type *> Seen;

  /// The types that objects of type \p T, or behind it, are made of.
  void add(QualType T) {
    std::vector<QualType> Next = {T};
    while (!Next.empty()) {
      T = Next.back();
      Next.pop_back();
      if (!T.isNull() && Seen.insert(T.getTypePtr()).second)
        addOne(T, Next);
    }
  }

  void addOne(QualType T, std::vector<QualType> &Next) {
    if (const auto *Name = dyn_cast<TypedefType>(T))
      Types.insert(Name->getDecl());
    if (const auto *Function = dyn_cast<FunctionType>(T)) {
      Next.push_back(Function->getReturnType());
      if (const auto *Proto = dyn_cast<FunctionProtoType>(Function))
        llvm::append_range(Next, Proto->getParamTypes());
    } else if (const auto *Record = dyn_cast<RecordType>(T)) {
      addRecord(Record->getDecl()->getDefinition(), Next);
    } else if (const ArrayType *Array = dyn_cast<ArrayType>(T)) {
      Next.push_back(Array->getElementType());
    } else if (QualType To = T->getPointeeType();
               !To.isNull() && isa<PointerType, ReferenceType>(T)) {
      Next.push_back(To);
    } else {
      Next.push_back(T.getSingleStepDesugaredType(Ctx));
    }
  }

  /// What a field points to is another object.
  void addRecord(RecordDecl *RD, std::vector<QualType> &Next) {
    if (!RD)
      return;
    Types.insert(RD);
    for (const FieldDecl *F : RD->fields())
      if (!F->getType()->isAnyPointerType())
        Next.push_back(F->getType());
  }
};

} // namespace

bool pinned::isLeftOut(const FunctionDecl *FD) {
  return llvm::any_of(
      FD->redecls(), [](const FunctionDecl *D) { return D->hasSkippedBody(); });
}

Reach::Reach(ASTContext &Ctx) {
  Walk W(Ctx);
  for (Decl *D : Ctx.getTranslationUnitDecl()->noload_decls())
    W.TraverseDecl(D);
  Types = {W.Types.begin(), W.Types.end()};
  Functions = {W.Functions.begin(), W.Functions.end()};
}
