//===- Sites.cpp - What a function does to parts, by its syntax ---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sites.h"
#include "Annotations.h"
#include "Expressions.h"
#include "MemoryFunctions.h"
#include "StackSpace.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtVisitor.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

using Effect = MemoryRow::Effect;

namespace {

// NOLINTBEGIN(bugprone-derived-method-shadowing-base-method)
class Walk : public ConstStmtVisitor<Walk> {
public:
  Walk(ASTContext &Ctx, const Knowledge &K)
      : Ctx(Ctx), Known(K.Known), Types(K.Types), Names(K.Names) {}

  Sites Found;

  void go(const Stmt *S) {
    if (S)
      stepDown([&] { Visit(S); });
  }

  void parameters(const FunctionDecl *FD) {
    Found.ReturnsBytes = isPointerToBytes(FD->getReturnType());
    for (unsigned I = 0; I != FD->getNumParams(); ++I) {
      QualType T = FD->getParamDecl(I)->getType();
      object(T, Ingredient::Creates);
      object(T, Ingredient::Releases);
      if (Effects::ofParameter(FD, I).hasToInitialise())
        object(T->getPointeeType(), Ingredient::Owes);
    }
  }

  /// All of \p FD.
  void body(const FunctionDecl *FD) {
    if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(FD))
      for (const CXXCtorInitializer *Each : Ctor->inits())
        go(Each->getInit());
    go(FD->getBody());
    if (!GoesBack)
      return;
    Found.Own.repeat();
    for (Sites::Call &C : Found.Calls)
      C.InLoop = true;
  }

  void VisitStmt(const Stmt *S) {
    for (const Stmt *Child : S->children())
      go(Child);
  }
  void VisitUnaryExprOrTypeTraitExpr(const UnaryExprOrTypeTraitExpr *) {}
  void VisitGenericSelectionExpr(const GenericSelectionExpr *E) {
    go(E->getResultExpr());
  }
  void VisitChooseExpr(const ChooseExpr *E) { go(E->getChosenSubExpr()); }
  void VisitOpaqueValueExpr(const OpaqueValueExpr *E) {
    go(E->getSourceExpr());
  }
  void VisitBlockExpr(const BlockExpr *E) { go(E->getBody()); }
  void VisitLambdaExpr(const LambdaExpr *E) { go(E->getBody()); }

  void VisitGotoStmt(const GotoStmt *S) {
    GoesBack |= S->getLabel()->getLocation() < S->getGotoLoc();
  }
  void VisitIndirectGotoStmt(const IndirectGotoStmt *) { GoesBack = true; }

  void VisitForStmt(const ForStmt *S) { loop(S); }
  void VisitWhileStmt(const WhileStmt *S) { loop(S); }
  void VisitCXXForRangeStmt(const CXXForRangeStmt *S) { loop(S); }
  void VisitDoStmt(const DoStmt *S) {
    const auto *Zero =
        dyn_cast<IntegerLiteral>(S->getCond()->IgnoreParenImpCasts());
    if (Zero && Zero->getValue() == 0)
      VisitStmt(S); // A macro's way to be a statement.
    else
      loop(S);
  }

  void VisitDeclStmt(const DeclStmt *S) {
    for (const Decl *D : S->decls())
      if (const auto *VD = dyn_cast<VarDecl>(D))
        variable(VD);
  }
  void VisitCompoundLiteralExpr(const CompoundLiteralExpr *E) {
    object(E->getType(), Ingredient::Creates);
    object(E->getType(), Ingredient::Releases);
    VisitStmt(E);
  }
  void VisitInitListExpr(const InitListExpr *E) {
    if (E->isSyntacticForm() && E->getSemanticForm())
      E = E->getSemanticForm();
    for (const Expr *Each : E->inits()) {
      if (Each && Each->getType()->isPointerType()) {
        kept(Each);
        part(E->getType(), Ingredient::Pins);
      }
      go(Each);
    }
  }

  void VisitCastExpr(const CastExpr *E) {
    const Expr *From = E->getSubExpr();
    if (E->getCastKind() == CK_LValueToRValue) {
      object(E->getType(), Ingredient::Copies);
      part(E->getType(), Ingredient::Uses);
    } else if (E->getCastKind() == CK_PointerToIntegral) {
      kept(From);
    } else if (E->getType()->isPointerType()) {
      pointer(E, From);
    }
    go(From);
  }
  void VisitDeclRefExpr(const DeclRefExpr *E) {
    if (const auto *FD = dyn_cast<FunctionDecl>(E->getDecl()))
      Found.Named.push_back(FD);
    const auto *VD = dyn_cast<VarDecl>(E->getDecl());
    if (!VD || !VD->hasGlobalStorage())
      return;
    object(VD->getType(), Ingredient::Pins);
    bool Unset = !VD->isExternallyVisible() && !VD->getAnyInitializer();
    if (Unset || Ctx.getBaseElementType(VD->getType()).isConstQualified())
      object(VD->getType(), Ingredient::Creates);
  }
  void VisitMemberExpr(const MemberExpr *E) {
    part(recordOf(E), Ingredient::Uses);
    VisitStmt(E);
  }
  void VisitUnaryOperator(const UnaryOperator *E) {
    const Expr *Sub = E->getSubExpr();
    if (E->getOpcode() == UO_Deref)
      if (const Expr *Same = addressedBy(Sub))
        return go(Same);
    if (E->getOpcode() == UO_AddrOf)
      addressOf(Sub);
    go(Sub);
  }
  void VisitBinaryOperator(const BinaryOperator *E) {
    if (E->getOpcode() != BO_Assign)
      return VisitStmt(E);
    object(E->getType(), Ingredient::Empties);
    if (E->getType()->isPointerType())
      store(E->getLHS(), E->getRHS());
    target(E->getLHS());
    go(E->getRHS());
  }
  void VisitAtomicExpr(const AtomicExpr *E) {
    for (const Stmt *Child : E->children())
      if (const auto *Value = dyn_cast_or_null<Expr>(Child))
        kept(Value);
    VisitStmt(E);
  }

  void VisitCXXConstructExpr(const CXXConstructExpr *E) {
    const CXXConstructorDecl *Ctor = E->getConstructor();
    object(E->getType(), Ctor->isCopyOrMoveConstructor() ? Ingredient::Copies
                                                         : Ingredient::Creates);
    follow(Ctor);
    VisitStmt(E);
  }
  void VisitCXXNewExpr(const CXXNewExpr *E) {
    Found.Own.addNewMemory(E->getAllocatedType(), Types, Ctx);
    VisitStmt(E);
  }
  void VisitCXXDeleteExpr(const CXXDeleteExpr *E) {
    QualType T = E->getDestroyedType();
    if (!T.isNull())
      destructor(T);
    released(E->getArgument());
    VisitStmt(E);
  }

  void VisitCallExpr(const CallExpr *E) {
    for (const Expr *Argument : E->arguments())
      go(Argument);
    const FunctionDecl *FD = E->getDirectCallee();
    if (FD)
      call(E, FD);
    else
      byPointer(E);
    if (const auto *Op = dyn_cast<CXXOperatorCallExpr>(E);
        Op && Op->isAssignmentOp())
      object(E->getType().getNonReferenceType(), Ingredient::Copies);
  }

  void call(const CallExpr *E, const FunctionDecl *FD) {
    if (auto Row = memoryRowOf(FD, E->getNumArgs(), Known)) {
      memory(E, *Row);
    } else {
      described(E, FD);
      follow(FD, E);
    }
  }

private:
  ASTContext &Ctx;
  const Models &Known;
  PinnedTypes &Types;
  const NameWords &Names;
  bool InLoop = false, GoesBack = false;
  /// Calls of which it is known what their results are taken for.
  llvm::DenseMap<const CallExpr *, QualType> ResultOf;

  void add(QualType T, Ingredient I) { Found.Own.add(T, I); }

  /// \p I happens to all parts of an object of type \p T.
  bool object(QualType T, Ingredient I) {
    if (T.isNull() || T->isDependentType())
      return false;
    const std::vector<TypePart> &Parts = Types.partsOf(T, Ctx);
    for (const TypePart &P : Parts)
      add(P.Type, I);
    const RecordDecl *RD = T->getAsRecordDecl();
    // The number of elements may be known on a path.
    if (T->isArrayType() && !T->isConstantArrayType())
      return object(Ctx.getBaseElementType(T), I);
    bool InTail = RD && RD->hasFlexibleArrayMember() && tail(RD, I);
    return InTail || !Parts.empty();
  }

  /// \p I happens to the elements of the flexible array at the end of \p RD.
  bool tail(const RecordDecl *RD, Ingredient I) {
    llvm::SmallVector<const FieldDecl *> All(RD->fields());
    return object(Ctx.getBaseElementType(All.back()->getType()), I);
  }

  /// \p I happens to what has type \p T, if that is a part itself.
  void part(QualType T, Ingredient I) {
    if (PinnedTypes::isMarked(T))
      add(T, I);
  }

  void loop(const Stmt *S) {
    bool Outer = std::exchange(InLoop, true);
    Prospects Before = std::exchange(Found.Own, {});
    VisitStmt(S);
    Found.Own.repeat();
    Found.Own.add(Before);
    InLoop = Outer;
  }

  void variable(const VarDecl *VD) {
    if (VD->hasLocalStorage()) {
      object(VD->getType(), Ingredient::Creates);
      object(VD->getType(), Ingredient::Releases);
      destructor(VD->getType());
      if (const auto *A = VD->getAttr<CleanupAttr>())
        follow(A->getFunctionDecl());
    }
    go(VD->getInit());
    if (const auto *Array = Ctx.getAsVariableArrayType(VD->getType()))
      go(Array->getSizeExpr());
  }

  /// The address is taken of \p E, which may be the begin of a larger object.
  void addressOf(const Expr *E) {
    for (const MemberExpr *ME : fieldsIn(E)) {
      part(recordOf(ME), Ingredient::Links);
      shell(E->getType(), Ingredient::Bridges);
    }
  }

  /// What is assigned to is not read.
  void target(const Expr *E) {
    E = E->IgnoreParens();
    if (const auto *ME = dyn_cast<MemberExpr>(E))
      return ME->isArrow() ? go(ME->getBase()) : target(ME->getBase());
    if (const auto *UO = dyn_cast<UnaryOperator>(E);
        UO && UO->getOpcode() == UO_Deref)
      if (const Expr *Same = addressedBy(UO->getSubExpr()))
        return target(Same);
    if (!isa<DeclRefExpr>(E))
      VisitStmt(E);
    else
      go(E);
  }

  /// A pointer is stored.
  void store(const Expr *LHS, const Expr *RHS) {
    const Expr *To = LHS->IgnoreParens();
    if (const auto *UO = dyn_cast<UnaryOperator>(To);
        UO && UO->getOpcode() == UO_Deref)
      if (const Expr *Same = addressedBy(UO->getSubExpr()))
        To = Same;
    for (const MemberExpr *ME : fieldsIn(To))
      part(recordOf(ME), Ingredient::Pins);
    const ValueDecl *Root = rootOf(To);
    if (!isPlainLocal(To) && !(Root && isAddressIn(RHS, Root)))
      kept(RHS);
  }

  /// The pointer \p E is stored, or something is made of it.
  void kept(const Expr *E) {
    if (!E->getType()->isPointerType() ||
        E->isNullPointerConstant(Ctx, Expr::NPC_ValueDependentIsNotNull))
      return;
    forEachPointee(E, [this](QualType T) {
      if (T->isDependentType())
        return;
      for (const TypePart &P : Types.partsOf(T, Ctx))
        if (P.Offset == 0)
          add(P.Type, Ingredient::Links);
    });
    if (isOpaque(E))
      add(QualType(), Ingredient::Links);
  }

  /// \p I happens to the bytes to which \p E leads.
  void bytes(const Expr *E, Ingredient I) {
    bool Any = false;
    forEachPointee(E, [&](QualType T) { Any |= object(T, I); });
    if (!Any && isOpaque(E))
      add(QualType(), I);
  }

  /// The block in which \p E lies goes.
  void released(const Expr *E) {
    bytes(E, Ingredient::Releases);
    if (const Expr *Inner = addressedBy(E))
      for (const MemberExpr *ME : fieldsIn(Inner))
        object(recordOf(ME), Ingredient::Releases);
    forEachPointee(E, [this](QualType T) { shell(T, Ingredient::Releases); });
  }

  void shell(QualType T, Ingredient I) {
    if (T->isRecordType())
      Found.Own.addShell(T, I);
  }

  /// A pointer changes its type from \p From to that of \p E.
  void pointer(const CastExpr *E, const Expr *From) {
    QualType To = E->getType()->getPointeeType();
    if (const CallExpr *Call = callIn(From))
      ResultOf.try_emplace(Call, To);
    QualType Was = From->getType()->getPointeeType();
    if (Was.isNull() || Ctx.hasSameUnqualifiedType(To, Was))
      return;
    bridge(To, Was);
  }

  /// A pointer to \p A becomes one to \p B, or the other way round.
  void bridge(QualType A, QualType B) {
    bool Any = isBytes(A) || isBytes(B);
    for (QualType T : {A, B}) {
      if (Any || T->isRecordType())
        object(T, Ingredient::Bridges);
      shell(T, Ingredient::Bridges);
    }
  }

  void follow(const FunctionDecl *FD, const CallExpr *E = nullptr) {
    const FunctionDecl *Body = nullptr;
    bool IsNew = E && (mayAllocate(FD) || isSized(E, FD));
    auto [As, Typed] = resultOf(E);
    if (FD->hasBody(Body))
      Found.Calls.push_back({Body, InLoop, As, Typed});
    if (IsNew)
      newMemory(As, Typed || !isPointerToBytes(FD->getReturnType()));
  }

  /// What the result of \p E is taken for, and whether that is known.
  std::pair<QualType, bool> resultOf(const CallExpr *E) const {
    return {ResultOf.lookup(E), ResultOf.count(E)};
  }

  void newMemory(QualType As, bool Typed) {
    if (!Typed && Found.ReturnsBytes)
      Found.ReturnsNew = true;
    else
      Found.Own.addNewMemory(As, Types, Ctx);
  }

  void destructor(QualType T) {
    const CXXRecordDecl *RD = Ctx.getBaseElementType(T)->getAsCXXRecordDecl();
    if (RD && RD->hasDefinition())
      if (const CXXDestructorDecl *Dtor = RD->getDestructor())
        follow(Dtor);
  }

  void byPointer(const CallExpr *E) {
    go(E->getCallee());
    Found.CallsByPointer.push_back(E);
    handed(E);
  }

  /// What a function of which nothing is known does to its arguments.
  void handed(const CallExpr *E) {
    for (const Expr *Argument : E->arguments()) {
      bytes(Argument, Ingredient::Hands);
      forEachPointee(Argument, [this](QualType T) {
        if (T.isConstQualified())
          object(T, Ingredient::Uses);
      });
    }
  }

  /// What the name of the function says of the parts that it is given.
  void named(const CallExpr *E, llvm::StringRef Name) {
    bool Destroys = Names.TearDown.in(Name), Uses = Names.Use.in(Name);
    bool Threads = Names.Thread.in(Name);
    for (const Expr *Argument : E->arguments()) {
      if (const FunctionDecl *FD = Threads ? functionIn(Argument) : nullptr)
        follow(FD);
      forEachPointee(Argument, [&](QualType T) {
        if (Destroys)
          part(T, Ingredient::Destroys);
        if (Uses)
          part(T, Ingredient::Uses);
      });
    }
  }

  void described(const CallExpr *E, const FunctionDecl *FD) {
    unsigned Count = std::min(E->getNumArgs(), FD->getNumParams());
    for (unsigned I = 0; I != Count; ++I)
      effects(E->getArg(I), Effects::ofParameter(FD, I));
    if (isAnnotated(FD, Annotation::Init))
      object(FD->getReturnType()->getPointeeType(), Ingredient::Pins);
    if (FD->hasBody())
      return;
    handed(E);
    if (FD->getIdentifier() && !isDescribed(FD))
      named(E, FD->getName());
  }

  void effects(const Expr *E, const Effects &Of) {
#define EFFECT(Says, What)                                                     \
  if (Of.has(Annotation::Says))                                                \
    bytes(E, Ingredient::What);
#include "Prospects.def"
  }

  void memory(const CallExpr *E, const MemoryRow &Row) {
    auto Happens = [&](Index At, Ingredient I) {
      if (At && *At < E->getNumArgs())
        bytes(E->getArg(*At), I);
    };
    auto Is = [&Row](std::initializer_list<Effect> Any) {
      return llvm::is_contained(Any, Row.Does);
    };
    if (Is({Effect::Copy, Effect::Reallocate, Effect::Duplicate}))
      Happens(Row.From, Ingredient::Copies);
    if (Is({Effect::Copy, Effect::Sort}))
      Happens(Row.To, Ingredient::Copies);
    if (Is({Effect::Fill, Effect::Clear}))
      Happens(Row.To, Ingredient::Empties);
    if (Is({Effect::Reallocate, Effect::Duplicate}))
      released(E->getArg(*Row.From));
    if (Is({Effect::Release}))
      released(E->getArg(*Row.To));
    auto [As, Typed] = resultOf(E);
    if (Is({Effect::Reallocate, Effect::Duplicate, Effect::Allocate}))
      newMemory(As, Typed);
  }
};
// NOLINTEND(bugprone-derived-method-shadowing-base-method)

} // namespace

/// What \p Do walks through.
static Sites walk(ASTContext &Ctx, const Knowledge &K,
                  llvm::function_ref<void(Walk &)> Do) {
  Walk W(Ctx, K);
  Do(W);
  return std::move(W.Found);
}

Sites pinned::sitesOf(const FunctionDecl *FD, const Knowledge &K) {
  return walk(FD->getASTContext(), K, [FD](Walk &W) {
    W.parameters(FD);
    W.body(FD);
  });
}

Sites pinned::sitesOf(const Stmt *S, ASTContext &Ctx, const Knowledge &K) {
  return walk(Ctx, K, [S](Walk &W) { W.go(S); });
}

Sites pinned::sitesOf(const CallExpr *Call, const FunctionDecl *FD,
                      const Knowledge &K) {
  return walk(FD->getASTContext(), K, [=](Walk &W) { W.call(Call, FD); });
}

Sites pinned::sitesOf(const VarDecl *VD, const Knowledge &K) {
  return walk(VD->getASTContext(), K, [VD](Walk &W) { W.go(VD->getInit()); });
}
