//===- Marks.cpp - Models as annotations --------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Marks.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

Marks::Marks(ASTContext &Ctx, const Models &Known, PinnedTypes &Types)
    : Ctx(Ctx), Known(Known), Types(Types) {
  if (isPrecompiled(Ctx))
    Reached.emplace(Ctx);
}

//===-- Whether a declaration is the one that is meant --------------------===//

/// Whether \p RD has a field \p Name, perhaps in an anonymous member.
static bool hasField(const RecordDecl *RD, llvm::StringRef Name) {
  return llvm::any_of(RD->fields(), [Name](const FieldDecl *F) {
    if (F->isAnonymousStructOrUnion())
      return hasField(F->getType()->getAsRecordDecl()->getDefinition(), Name);
    return F->getIdentifier() && F->getName() == Name;
  });
}

/// The struct to which a pointer of type \p T leads, or null.
static const RecordDecl *structBehind(QualType T) {
  T = T->getPointeeType();
  return T.isNull() ? nullptr : T->getAsRecordDecl();
}

/// Whether \p F may stand second in the shape of a list, where \p Of are its
/// elements.
static bool isSecondOf(const FieldDecl *F, const RecordDecl *Of) {
  QualType T = F->getType()->getPointeeType();
  if (T.isNull())
    return false;
  const RecordDecl *To =
      T->isPointerType() ? structBehind(T) : T->getAsRecordDecl();
  return To && To->getCanonicalDecl() == Of->getCanonicalDecl();
}

/// FreeBSD's queues may carry what happened to them.
static bool isTrace(const FieldDecl *F) {
  const RecordDecl *RD = F->getType()->getAsRecordDecl();
  return RD && RD->getIdentifier() && RD->getName() == "qm_trace";
}

static bool hasShape(const RecordDecl *RD, const Texts &Names) {
  if (!RD->isStruct())
    return false;
  const RecordDecl *Element = nullptr;
  size_t I = 0;
  for (const FieldDecl *F : RD->fields()) {
    if (I == Names.size() && isTrace(F))
      continue;
    if (I == Names.size() || !F->getIdentifier() || F->getName() != Names[I])
      return false;
    if (I == 0)
      Element = structBehind(F->getType());
    if (!Element || (I != 0 && !isSecondOf(F, Element)))
      return false;
    ++I;
  }
  return I == Names.size();
}

bool Marks::comesFrom(const Decl *D, llvm::StringRef Header) const {
  PresumedLoc At = Ctx.getSourceManager().getPresumedLoc(D->getLocation());
  if (At.isInvalid())
    return false;
  llvm::StringRef File = At.getFilename();
  return File.consume_back(Header) && (File.empty() || File.back() == '/');
}

/// Whether \p R, a row of the right name, is about \p RD, a definition.
bool Marks::isMeant(const TypeRow &R, const RecordDecl *RD) const {
  return (R.Shape.empty() || hasShape(RD, R.Shape)) &&
         (R.Field.empty() || hasField(RD, R.Field)) &&
         (R.Header.empty() || comesFrom(RD, R.Header));
}

//===-- Types -------------------------------------------------------------===//

/// The annotation is on the latest declaration, where all are looked for.
void Marks::mark(Decl *D, Annotation A, llvm::StringRef Argument) {
  std::string Text = stringOf(A).str();
  if (!Argument.empty())
    Text += (":" + Argument).str();
  D->addAttr(AnnotateAttr::CreateImplicit(Ctx, Text, nullptr, 0));
}

/// What the program says of a type itself counts more.
void Marks::markType(Decl *D, const TypeRow &R) {
  D = D->getMostRecentDecl();
  By[D].insert(R.File);
  if (isAnnotated(D, Annotation::Pinned))
    return;
  mark(D, Annotation::Pinned);
  if (R.Zeroable)
    mark(D, Annotation::Zeroable);
}

void Marks::markRecord(RecordDecl *RD) {
  if (!RD->isCompleteDefinition() || RD->isInvalidDecl())
    return;
  auto Try = [&](llvm::StringRef Key) {
    for (const TypeRow *R : Known.types(Key))
      if (isMeant(*R, RD))
        markType(RD, *R);
  };
  if (RD->getIdentifier())
    Try(spellingOf(RD));
  if (!RD->field_empty() && RD->field_begin()->getIdentifier())
    Try(RD->field_begin()->getName());
}

/// A typedef of a struct means the struct. Of what a pointer leads to it says
/// nothing.
void Marks::markTypedef(TypedefNameDecl *Name) {
  QualType T = Name->getUnderlyingType();
  const RecordDecl *RD = T->getAsRecordDecl();
  RD = RD ? RD->getDefinition() : nullptr;
  for (const TypeRow *R : Known.types(Name->getName())) {
    if (RD && isMeant(*R, RD))
      markType(const_cast<RecordDecl *>(RD), *R);
    bool Plain = R->Field.empty() && T->isScalarType() && !T->isPointerType();
    if (!RD && Plain && (R->Header.empty() || comesFrom(Name, R->Header)))
      markType(Name, *R);
  }
}

static Decl *firstIn(DeclContext *DC) {
  auto Decls = DC->noload_decls();
  return Decls.empty() ? nullptr : *Decls.begin();
}

void Marks::markDecl(Decl *D) {
  if (auto *RD = dyn_cast<RecordDecl>(D))
    markRecord(RD);
  else if (auto *Name = dyn_cast<TypedefNameDecl>(D))
    markTypedef(Name);
}

/// In C the declarations in a function, and in a struct, are found in it.
void Marks::markTypes(Decl *From) {
  for (Decl *D = From; D; D = D->getNextDeclInContext()) {
    markDecl(D);
    if (auto *Inner = dyn_cast<DeclContext>(D))
      markTypes(firstIn(Inner));
  }
}

std::vector<const NamedDecl *> Marks::markedTypes() const {
  std::vector<const NamedDecl *> Result;
  for (const auto &Entry : By)
    if (const auto *Type = cast<NamedDecl>(Entry.first); Type->getIdentifier())
      Result.push_back(Type);
  return Result;
}

//===-- Functions ---------------------------------------------------------===//

/// Whether \p File has a row about \p T, a type of a part.
bool Marks::knows(const ModelFile &File, QualType T) const {
  auto Says = [&](const Decl *D) {
    auto At = D ? By.find(D->getMostRecentDecl()) : By.end();
    return At != By.end() && At->second.count(&File);
  };
  const auto *Name = T->getAs<TypedefType>();
  return Says(T->getAsTagDecl()) || (Name && Says(Name->getDecl()));
}

/// What is behind a pointer to any memory is not known. What is shipped is
/// about the types of its own set: others use the same names for their own.
bool Marks::leadsToPart(QualType T, const ModelFile &File) const {
  T = T->getPointeeType();
  if (T.isNull() || T->isVoidType())
    return !T.isNull() && File.By != Rank::Shipped;
  const std::vector<TypePart> &Parts = Types.partsOf(T, Ctx);
  if (File.By != Rank::Shipped)
    return !Parts.empty();
  return llvm::any_of(Parts,
                      [&](const TypePart &P) { return knows(File, P.Type); });
}

/// The row about \p FD, or null. A body says more than a row; and what the
/// program says itself counts more. What headers define is theirs, although no
/// other file sees it.
static const FunctionRow *rowOf(const FunctionDecl *FD, const Models &Known) {
  if (!FD->getIdentifier() || FD->hasBody() ||
      !(FD->isExternC() || isLeftOut(FD)))
    return nullptr;
  const FunctionRow *R = Known.function(FD->getName());
  return R && !isDescribed(FD) ? R : nullptr;
}

void Marks::markFunction(FunctionDecl *FD) {
  FD = FD->getMostRecentDecl();
  const FunctionRow *R = rowOf(FD, Known);
  if (!R)
    return;
  Functions.push_back(FD);
  for (const ParameterRow &P : R->Parameters) {
    if (P.At >= FD->getNumParams() ||
        !leadsToPart(FD->getParamDecl(P.At)->getType(), *R->File))
      continue;
    for (Annotation A : P.Does)
      mark(FD->getParamDecl(P.At), A,
           P.SuccessIf && takesConvention(A) ? stringOf(*P.SuccessIf) : "");
  }
  if (!R->Returns.empty() && leadsToPart(FD->getReturnType(), *R->File))
    mark(FD, Annotation::Init);
  if (R->Asserts)
    mark(FD, Annotation::Asserts, stringOf(*R->Asserts));
}

/// Calls \p Do with the functions that are declared behind \p From, or that
/// are reached.
template <typename Callback>
void Marks::forEachFunction(Decl *From, Callback Do) const {
  if (Reached) {
    llvm::for_each(Reached->Functions, Do);
    return;
  }
  for (Decl *D = From; D; D = D->getNextDeclInContext()) {
    if (auto *FD = dyn_cast<FunctionDecl>(D))
      Do(FD);
    else if (auto *Spec = dyn_cast<LinkageSpecDecl>(D))
      for (Decl *Inner : Spec->decls())
        if (auto *FD = dyn_cast<FunctionDecl>(Inner))
          Do(FD);
  }
}

const FunctionRow *Marks::mistaken() const {
  const FunctionRow *Result = nullptr;
  forEachFunction(firstIn(Ctx.getTranslationUnitDecl()), [&](FunctionDecl *FD) {
    const FunctionRow *R = rowOf(FD, Known);
    bool Short = R && R->File->By != Rank::Shipped && FD->hasPrototype() &&
                 llvm::any_of(R->Parameters, [FD](const ParameterRow &P) {
                   return P.At >= FD->getNumParams();
                 });
    if (Short && !Result)
      Result = R;
  });
  return Result;
}

void Marks::run() {
  TranslationUnitDecl *TU = Ctx.getTranslationUnitDecl();
  Decl *From = Last ? Last->getNextDeclInContext() : firstIn(TU);
  if (!From)
    return;
  if (Reached)
    llvm::for_each(Reached->Types, [this](TypeDecl *D) { markDecl(D); });
  else
    markTypes(From);
  forEachFunction(From, [this](FunctionDecl *FD) { markFunction(FD); });
  while (Decl *Next = From->getNextDeclInContext())
    From = Next;
  Last = From;
}

void Marks::undo() {
  auto IsOurs = [](const AnnotateAttr *A) { return A->isImplicit(); };
  for (FunctionDecl *FD : Functions) {
    dropAnnotations(FD, IsOurs);
    for (ParmVarDecl *P : FD->parameters())
      dropAnnotations(P, IsOurs);
  }
  Functions.clear();
}
