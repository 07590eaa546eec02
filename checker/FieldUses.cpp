//===- FieldUses.cpp - What all functions of a file do to a field -------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldUses.h"
#include "Annotations.h"
#include "Expressions.h"
#include "StackSpace.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

namespace {

/// What a function does to an object to which its parameter leads.
enum class Deed { Nothing, Inits, Uses, Unknown };

//===-- One parameter of one function -------------------------------------===//

/// Looks for what happens to the object behind a parameter. What is read of it
/// says that it has to be initialised; what is only written, that it will be.
// NOLINTBEGIN(bugprone-derived-method-shadowing-base-method)
class ParameterWalk : public ConstStmtVisitor<ParameterWalk> {
public:
  explicit ParameterWalk(const ParmVarDecl *P) : P(P) {}

  bool Reads = false, Writes = false, Escapes = false;

  void go(const Stmt *S) {
    if (S)
      stepDown([&] { Visit(S); });
  }
  void VisitStmt(const Stmt *S) {
    for (const Stmt *Child : S->children())
      go(Child);
  }
  void VisitUnaryExprOrTypeTraitExpr(const UnaryExprOrTypeTraitExpr *) {}
  void VisitBinaryOperator(const BinaryOperator *E) {
    if (E->isAssignmentOp() && isMember(E->getLHS()))
      Writes = true;
    else
      go(E->getLHS());
    if (!(E->isComparisonOp() || E->isAssignmentOp()) || !isItself(E->getRHS()))
      go(E->getRHS());
  }
  void VisitImplicitCastExpr(const ImplicitCastExpr *E) {
    if (E->getCastKind() == CK_LValueToRValue && isMember(E->getSubExpr()))
      Reads = true;
    go(E->getSubExpr());
  }
  void VisitMemberExpr(const MemberExpr *E) {
    if (!isItself(E->getBase()))
      go(E->getBase());
  }
  void VisitCallExpr(const CallExpr *E) {
    for (const Expr *Argument : E->arguments())
      if (isItself(Argument) || leadsIn(Argument))
        Escapes = true;
      else
        go(Argument);
  }
  void VisitDeclRefExpr(const DeclRefExpr *E) { Escapes |= E->getDecl() == P; }

private:
  const ParmVarDecl *P;

  bool isItself(const Expr *E) const {
    const auto *DRE = dyn_cast<DeclRefExpr>(E->IgnoreParenCasts());
    return DRE && DRE->getDecl() == P;
  }
  bool isMember(const Expr *E) const {
    const auto *ME = dyn_cast<MemberExpr>(E->IgnoreParens());
    return ME && (isItself(ME->getBase()) || isMember(ME->getBase()));
  }
  bool leadsIn(const Expr *E) const {
    const auto *UO = dyn_cast<UnaryOperator>(E->IgnoreParenCasts());
    return UO && UO->getOpcode() == UO_AddrOf && isMember(UO->getSubExpr());
  }
};

//===-- One function ------------------------------------------------------===//

/// What is known of one field.
struct Record {
  bool Initialised = false; ///< Somebody does, or nobody knows.
  const Expr *Use = nullptr;
  const FunctionDecl *User = nullptr;
};

class FieldWalk : public ConstStmtVisitor<FieldWalk> {
public:
  FieldWalk(ASTContext &Ctx, const NameWords &Names) : Ctx(Ctx), Names(Names) {}

  llvm::MapVector<const FieldDecl *, Record> Fields;

  void function(const FunctionDecl *FD) {
    Current = FD;
    go(FD->getBody());
  }
  void go(const Stmt *S) {
    if (S)
      stepDown([&] { Visit(S); });
  }
  void VisitStmt(const Stmt *S) {
    for (const Stmt *Child : S->children())
      go(Child);
  }
  void VisitUnaryExprOrTypeTraitExpr(const UnaryExprOrTypeTraitExpr *) {}

  void variable(const VarDecl *VD) {
    if (!VD->hasExternalStorage())
      created(VD->getType());
    go(VD->getInit());
  }
  void VisitDeclStmt(const DeclStmt *S) {
    for (const Decl *D : S->decls())
      if (const auto *VD = dyn_cast<VarDecl>(D))
        variable(VD);
  }

  bool hasFieldsThatCount(const RecordDecl *RD) const {
    return llvm::any_of(RD->fields(),
                        [this](const FieldDecl *F) { return counts(F); });
  }

  /// Of \p FD only the declaration is there: it knows what it is given or
  /// gives.
  void elsewhere(const FunctionDecl *FD) {
    open(FD->getReturnType());
    for (const ParmVarDecl *P : FD->parameters())
      open(P->getType());
  }

  bool isForgotten(const FieldDecl *F, const Record &R) const {
    const TagDecl *RD = F->getParent()->getCanonicalDecl();
    return !R.Initialised && R.Use && Created.contains(RD) &&
           !Open.contains(RD);
  }

  /// A list says something of the fields that it names.
  void VisitInitListExpr(const InitListExpr *E) {
    if (E->isSyntacticForm() && E->getSemanticForm())
      E = E->getSemanticForm();
    const RecordDecl *RD = E->getType()->getAsRecordDecl();
    unsigned I = 0;
    for (const FieldDecl *F : fieldsOf(RD)) {
      if (I < E->getNumInits() &&
          !isa_and_nonnull<ImplicitValueInitExpr>(E->getInit(I)))
        initialised(F);
      I += !F->isBitField() || F->getDeclName();
    }
    VisitStmt(E);
  }

  void VisitBinaryOperator(const BinaryOperator *E) {
    if (E->isComparisonOp())
      return compare(E);
    if (E->isAssignmentOp()) {
      if (const FieldDecl *F = fieldIn(E->getLHS()))
        initialised(F);
      else
        go(E->getLHS());
      return go(E->getRHS());
    }
    if (E->isLogicalOp()) {
      condition(E->getLHS());
      condition(E->getRHS());
    }
    VisitStmt(E);
  }

  /// A link that is a condition is tested for null.
  void condition(const Expr *E) {
    if (const FieldDecl *F = fieldIn(E->IgnoreParenCasts()))
      initialised(F);
  }

  /// A field is compared by its address, or a link of it with null: a program
  /// that does that bears zeros.
  void compare(const BinaryOperator *E) {
    for (const Expr *Side : {E->getLHS(), E->getRHS()}) {
      const Expr *Other = Side == E->getLHS() ? E->getRHS() : E->getLHS();
      bool Null =
          Other->isNullPointerConstant(Ctx, Expr::NPC_ValueDependentIsNotNull);
      const FieldDecl *F = Null ? fieldIn(Side->IgnoreParenCasts()) : nullptr;
      if (F)
        initialised(F);
      else if (!addressed(Side))
        go(Side);
    }
  }
  void VisitUnaryOperator(const UnaryOperator *E) {
    const FieldDecl *F = nullptr;
    if (E->getOpcode() == UO_LNot)
      F = fieldIn(E->getSubExpr()->IgnoreParenCasts());
    else if (E->getOpcode() == UO_AddrOf)
      F = fieldIn(E->getSubExpr());
    if (F)
      initialised(F); // Nobody knows what becomes of it.
    else
      go(E->getSubExpr());
  }
  void VisitIfStmt(const IfStmt *S) {
    condition(S->getCond());
    VisitStmt(S);
  }
  void VisitWhileStmt(const WhileStmt *S) {
    condition(S->getCond());
    VisitStmt(S);
  }
  void VisitConditionalOperator(const ConditionalOperator *E) {
    condition(E->getCond());
    VisitStmt(E);
  }

  void VisitImplicitCastExpr(const ImplicitCastExpr *E) {
    const Expr *From = E->getSubExpr();
    if (E->getCastKind() == CK_LValueToRValue) {
      whole(E->getType());
      if (const FieldDecl *F = fieldIn(From))
        return used(F, E);
    }
    if (E->getCastKind() == CK_ArrayToPointerDecay)
      if (const FieldDecl *F = fieldIn(From))
        return initialised(F);
    go(From);
  }

  void VisitCallExpr(const CallExpr *E) {
    const FunctionDecl *FD = E->getDirectCallee();
    for (unsigned I = 0; I != E->getNumArgs(); ++I) {
      const Expr *Argument = E->getArg(I);
      if (const FieldDecl *F = addressed(Argument))
        handed(F, E, FD, I);
      else
        go(Argument);
      copied(FD, Argument);
    }
    if (!FD)
      go(E->getCallee());
    if (E->getType()->isPointerType() && !nameOf(FD).starts_with("mem"))
      for (const Expr *Argument : E->arguments())
        sized(Argument);
  }

private:
  ASTContext &Ctx;
  const NameWords &Names;
  const FunctionDecl *Current = nullptr;
  /// The records of which objects are created here, and those that functions of
  /// other files know.
  llvm::DenseSet<const TagDecl *> Created, Open;
  llvm::DenseMap<const ParmVarDecl *, Deed> Known;

  static llvm::StringRef nameOf(const FunctionDecl *FD) {
    return FD && FD->getIdentifier() ? FD->getName() : "";
  }

  /// Who hands on the size of an object, and gets a pointer, has created one.
  void sized(const Expr *E) {
    E = E->IgnoreParenImpCasts();
    if (const auto *BO = dyn_cast<BinaryOperator>(E)) {
      sized(BO->getLHS());
      sized(BO->getRHS());
    } else if (QualType T = sizedIn(E); !T.isNull()) {
      created(T);
    }
  }

  void created(QualType T) {
    T = Ctx.getBaseElementType(T);
    const RecordDecl *RD = T->getAsRecordDecl();
    if (!RD || !Created.insert(RD->getCanonicalDecl()).second)
      return;
    for (const FieldDecl *F : fieldsOf(RD->getDefinition()))
      created(F->getType());
  }

  void open(QualType T) {
    T = T->getPointeeType();
    if (const RecordDecl *RD = T.isNull() ? nullptr : T->getAsRecordDecl())
      Open.insert(RD->getCanonicalDecl());
  }

  static llvm::SmallVector<const FieldDecl *> fieldsOf(const RecordDecl *RD) {
    if (!RD)
      return {};
    return {RD->field_begin(), RD->field_end()};
  }

  /// Whether only this file knows the fields of \p RD.
  bool isClosed(const RecordDecl *RD) const {
    const SourceManager &SM = Ctx.getSourceManager();
    return RD && !RD->isUnion() && !RD->getParent()->isRecord() &&
           SM.isInMainFile(SM.getExpansionLoc(RD->getLocation()));
  }

  bool counts(const FieldDecl *F) const {
    QualType T = F->getType();
    return PinnedTypes::isMarked(T) && !PinnedTypes::isZeroable(T) &&
           !isAnnotated(F, Annotation::Unpinned) && isClosed(F->getParent());
  }

  /// The field that counts in which \p E, an object, lies, or null.
  const FieldDecl *fieldIn(const Expr *E) const {
    for (;;) {
      E = E->IgnoreParenCasts();
      const auto *ME = dyn_cast<MemberExpr>(E);
      if (!ME)
        return nullptr;
      const auto *F = dyn_cast<FieldDecl>(ME->getMemberDecl());
      if (F && counts(F))
        return F;
      if (ME->isArrow())
        return nullptr;
      E = ME->getBase();
    }
  }

  const FieldDecl *addressed(const Expr *E) const {
    const auto *UO = dyn_cast<UnaryOperator>(E->IgnoreParenCasts());
    return UO && UO->getOpcode() == UO_AddrOf ? fieldIn(UO->getSubExpr())
                                              : nullptr;
  }

  void initialised(const FieldDecl *F) { Fields[F].Initialised = true; }

  void used(const FieldDecl *F, const Expr *E) {
    Record &R = Fields[F];
    if (R.Use)
      return;
    R.Use = E;
    R.User = Current;
  }

  /// An object of type \p T is copied with all that it holds.
  void whole(QualType T) {
    const RecordDecl *RD = T->getAsRecordDecl();
    RD = RD ? RD->getDefinition() : nullptr;
    for (const FieldDecl *F : fieldsOf(RD)) {
      if (counts(F))
        initialised(F);
      else if (F->getType()->isRecordType())
        whole(F->getType());
    }
  }

  /// Bytes that \p FD copies may be those of an object.
  void copied(const FunctionDecl *FD, const Expr *Argument) {
    llvm::StringRef Name = nameOf(FD);
    QualType T = Argument->IgnoreParenCasts()->getType();
    bool Copies = Name.contains("cpy") || Name.contains("move") ||
                  Name.contains("copy") || Name.contains("dup") ||
                  Name.contains("read");
    if (Copies && T->isPointerType() &&
        !T->getPointeeType()->isIncompleteType())
      whole(T->getPointeeType());
  }

  void handed(const FieldDecl *F, const CallExpr *E, const FunctionDecl *FD,
              unsigned I) {
    switch (FD ? deedOf(FD, I) : Deed::Unknown) {
    case Deed::Nothing:
      return;
    case Deed::Uses:
      return used(F, E);
    case Deed::Inits:
    case Deed::Unknown:
      return initialised(F);
    }
  }

  Deed deedOf(const FunctionDecl *FD, unsigned I) {
    Effects E = Effects::ofParameter(FD, I);
    if (E.initialises())
      return Deed::Inits;
    if (E.has(Annotation::Storage))
      return Deed::Unknown; // It may be asked whether it is initialised.
    if (!E.empty())
      return Deed::Uses;
    if (Names.Init.in(nameOf(FD)) || I >= FD->getNumParams())
      return Deed::Inits;
    const FunctionDecl *Body = nullptr;
    return FD->hasBody(Body) ? deedIn(Body, Body->getParamDecl(I))
                             : Deed::Unknown;
  }

  Deed deedIn(const FunctionDecl *Body, const ParmVarDecl *P) {
    auto [At, New] = Known.try_emplace(P, Deed::Unknown);
    if (!New)
      return At->second;
    ParameterWalk W(P);
    W.go(Body->getBody());
    Deed Result = W.Reads     ? Deed::Uses
                  : W.Escapes ? Deed::Unknown
                  : W.Writes  ? Deed::Inits
                              : Deed::Nothing;
    return Known[P] = Result;
  }
};
// NOLINTEND(bugprone-derived-method-shadowing-base-method)

} // namespace

std::vector<ForgottenField> pinned::forgottenFields(ASTContext &Ctx,
                                                    const NameWords &Names) {
  FieldWalk W(Ctx, Names);
  auto Decls = Ctx.getTranslationUnitDecl()->noload_decls();
  auto Matters = [&W](const Decl *D) {
    const auto *RD = dyn_cast<RecordDecl>(D);
    return RD && RD->isCompleteDefinition() && W.hasFieldsThatCount(RD);
  };
  // Constructors of C++ are not compared.
  if (Ctx.getLangOpts().CPlusPlus || llvm::none_of(Decls, Matters))
    return {};
  const SourceManager &SM = Ctx.getSourceManager();
  for (const Decl *D : Decls) {
    if (const auto *FD = dyn_cast<FunctionDecl>(D)) {
      bool Here = SM.isInMainFile(SM.getExpansionLoc(FD->getLocation()));
      if (FD->doesThisDeclarationHaveABody() && Here)
        W.function(FD);
      else if (!FD->hasBody())
        W.elsewhere(FD);
    } else if (const auto *VD = dyn_cast<VarDecl>(D)) {
      W.variable(VD);
    }
  }
  std::vector<ForgottenField> Result;
  for (const auto &[F, R] : W.Fields)
    if (W.isForgotten(F, R))
      Result.push_back({F, R.Use, R.User});
  return Result;
}
