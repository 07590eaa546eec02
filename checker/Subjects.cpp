//===- Subjects.cpp - What an annotation may stand on -------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Subjects.h"
#include "PinnedTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace pinned;

const FunctionDecl *pinned::functionOf(const ParmVarDecl *P) {
  // A parameter of a function pointer in a function is declared there as well.
  const auto *FD = dyn_cast<FunctionDecl>(P->getDeclContext());
  unsigned Index = P->getFunctionScopeIndex();
  bool IsOurs =
      FD && Index < FD->getNumParams() && FD->getParamDecl(Index) == P;
  return IsOurs ? FD : nullptr;
}

//===-- Kinds of declarations ---------------------------------------------===//

static llvm::StringRef subjectsOf(Annotation A) {
  static const char *const Subjects[] = {
#define ANNOTATION(Name, String, Macro, Subject, Help) Subject,
#include "Annotations.def"
  };
  return Subjects[static_cast<size_t>(A)];
}

/// What \p D is, in the words of Annotations.def where those have one.
static llvm::StringRef kindOf(const Decl *D) {
  if (const auto *RD = dyn_cast<RecordDecl>(D))
    return RD->isUnion() ? "a union" : "a struct";
  if (isa<EnumDecl>(D))
    return "an enum";
  if (isa<TypedefNameDecl>(D))
    return "a typedef";
  if (isa<FieldDecl>(D))
    return "a field";
  if (isa<ParmVarDecl>(D))
    return "a parameter";
  if (isa<FunctionDecl>(D))
    return "a function";
  if (isa<VarDecl>(D))
    return "a variable";
  return "a declaration";
}

std::optional<Complaint> pinned::misplaced(const Written &W, const Decl *D) {
  llvm::StringRef Kind = kindOf(D), Subjects = subjectsOf(*W.Name);
  llvm::SmallVector<llvm::StringRef, 8> Words;
  Subjects.split(Words, ' ');
  llvm::StringRef Noun = Kind.rsplit(' ').second;
  if (llvm::any_of(Words, [=](auto Word) { return Word.rtrim(',') == Noun; }))
    return std::nullopt;
  return Complaint{Contradiction::Misplaced, W.Attr, D, Kind.str(),
                   Subjects.str(),           {}};
}

//===-- Objects and their parts -------------------------------------------===//

namespace {

/// Looks for a part in all that a value of some type holds, flexible arrays and
/// base classes included. In doubt there is one.
class PartSearch {
public:
  explicit PartSearch(const ASTContext &Ctx) : Ctx(Ctx) {}

  bool mayHold(QualType T) {
    if (const auto *AT = T->getAs<AtomicType>())
      T = AT->getValueType();
    if (T->isDependentType() || PinnedTypes::isMarked(T))
      return true;
    if (const ArrayType *AT = Ctx.getAsArrayType(T))
      return mayHold(AT->getElementType());
    if (T->isIncompleteType())
      return true;
    const RecordDecl *RD = T->getAsRecordDecl();
    return RD && mayHold(RD->getDefinition());
  }

private:
  const ASTContext &Ctx;
  llvm::SmallPtrSet<const RecordDecl *, 16> Seen;

  bool mayHold(const RecordDecl *RD) {
    if (!RD || RD->isInvalidDecl() || isForeign(RD))
      return true;
    if (!Seen.insert(RD).second)
      return false; // It was searched in vain.
    if (const auto *Class = dyn_cast<CXXRecordDecl>(RD))
      for (const CXXBaseSpecifier &Base : Class->bases())
        if (mayHold(Base.getType()))
          return true;
    return llvm::any_of(RD->fields(), [this](const FieldDecl *F) {
      return !isAnnotated(F, Annotation::Unpinned) && mayHold(F->getType());
    });
  }

  /// A library's own types cannot be annotated where they are: that one of
  /// them is not marked does not say that it may move.
  bool isForeign(const RecordDecl *RD) const {
    return Ctx.getSourceManager().isInSystemHeader(RD->getLocation());
  }
};

} // namespace

static std::string spelt(QualType T, const ASTContext &Ctx) {
  return T.getUnqualifiedType().getAsString(Ctx.getPrintingPolicy());
}

static std::string quoted(const std::string &Text) { return "'" + Text + "'"; }

static std::optional<Complaint> nothingPinned(const Written &W, const Decl *D,
                                              QualType T) {
  const ASTContext &Ctx = D->getASTContext();
  if (PartSearch(Ctx).mayHold(T))
    return std::nullopt;
  const TagDecl *Tag = T->getAsTagDecl();
  return Complaint{Contradiction::NothingPinned,
                   W.Attr,
                   D,
                   spelt(T, Ctx),
                   "",
                   Tag ? Tag->getLocation() : SourceLocation()};
}

/// Bytes are storage for any object.
static bool isStorage(QualType T) {
  return T->isVoidType() || T->isCharType() || T->isStdByteType();
}

/// Whether \p T, the type of what \p Who names, leads to no object with a part.
static std::optional<Complaint> noObject(const Written &W, const Decl *D,
                                         QualType T, std::string Who) {
  if (T->isDependentType() || T->isUndeducedType())
    return std::nullopt;
  if (!T->isPointerType() && !T->isReferenceType())
    return Complaint{Contradiction::NoPointer, W.Attr, D,
                     std::move(Who),           "",     {}};
  QualType Pointee = T->getPointeeType();
  if (isStorage(Pointee))
    return std::nullopt;
  auto Missing = nothingPinned(W, D, Pointee);
  bool IsFunction = Pointee->isFunctionType();
  if (!Missing || (!IsFunction && !Pointee->isPointerType()))
    return Missing;
  return Complaint{Contradiction::NoObject,
                   W.Attr,
                   D,
                   std::move(Who),
                   IsFunction ? "function" : "pointer",
                   {}};
}

static std::string nameOf(const ParmVarDecl *P) {
  if (!P->getName().empty())
    return quoted(P->getNameAsString());
  return "parameter " + std::to_string(P->getFunctionScopeIndex() + 1);
}

static std::optional<Complaint> noObject(const Written &W,
                                         const ParmVarDecl *P) {
  QualType T = P->getOriginalType();
  if (T->isArrayType() && !nothingPinned(W, P, T))
    return std::nullopt; // Also an array that is pinned as a whole.
  return noObject(W, P, P->getType(), nameOf(P));
}

static std::optional<Complaint> noObject(const Written &W,
                                         const FunctionDecl *FD) {
  return noObject(W, FD, FD->getReturnType(),
                  "the result of " + quoted(FD->getNameAsString()));
}

static std::optional<Complaint> notPinnedItself(const Written &W,
                                                const TypeDecl *D) {
  bool IsPinned = isAnnotated(D, Annotation::Pinned);
  if (const auto *Name = dyn_cast<TypedefNameDecl>(D))
    IsPinned |= PinnedTypes::isMarked(Name->getUnderlyingType());
  else if (const auto *Name = cast<TagDecl>(D)->getTypedefNameForAnonDecl())
    IsPinned |= isAnnotated(Name, Annotation::Pinned);
  if (IsPinned)
    return std::nullopt;
  const ASTContext &Ctx = D->getASTContext();
  return Complaint{Contradiction::NotPinnedItself,
                   W.Attr,
                   D,
                   spelt(Ctx.getTypeDeclType(D), Ctx),
                   stringOf(Annotation::Pinned).str(),
                   {}};
}

//===-- Results -----------------------------------------------------------===//

/// What a result of type \p T cannot say that \p How needs.
static std::optional<Contradiction> lackOf(QualType T, Convention How) {
  bool IsPointer = T->isAnyPointerType() || T->isBlockPointerType();
  if (!T->isScalarType())
    return Contradiction::ResultCannotTell;
  if (How == Convention::Nonnull && !IsPointer)
    return Contradiction::ResultNeverNull;
  if (How == Convention::Nonnegative &&
      (IsPointer || T->isUnsignedIntegerOrEnumerationType()))
    return Contradiction::ResultNeverNegative;
  return std::nullopt;
}

static std::optional<Complaint> resultCannotTell(const Written &W,
                                                 const ParmVarDecl *P) {
  const FunctionDecl *FD = functionOf(P);
  bool Tells =
      W.Name == Annotation::TryInit || (W.Argument && takesConvention(*W.Name));
  if (!FD || !Tells)
    return std::nullopt;
  QualType T = FD->getReturnType().getNonReferenceType();
  bool IsOpen = T->isDependentType() || T->isUndeducedType() ||
                (T->isIncompleteType() && !T->isVoidType());
  if (IsOpen)
    return std::nullopt;
  auto Lack = lackOf(T, W.convention().value_or(Convention::Zero));
  if (!Lack)
    return std::nullopt;
  std::string Result =
      T->isVoidType() ? "nothing" : quoted(spelt(T, FD->getASTContext()));
  return Complaint{*Lack, W.Attr, P, FD->getNameAsString(), Result, {}};
}

//===-- All of it ---------------------------------------------------------===//

std::optional<Complaint> pinned::meaningless(const Written &W, const Decl *D) {
  if (const auto *P = dyn_cast<ParmVarDecl>(D)) {
    auto C = noObject(W, P);
    return C ? C : resultCannotTell(W, P);
  }
  if (W.Name == Annotation::Init)
    return noObject(W, cast<FunctionDecl>(D));
  if (W.Name == Annotation::Unpinned)
    return nothingPinned(W, D, cast<FieldDecl>(D)->getType());
  if (W.Name == Annotation::Zeroable)
    return notPinnedItself(W, cast<TypeDecl>(D));
  return std::nullopt;
}
