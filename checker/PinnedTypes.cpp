//===- PinnedTypes.cpp - Which bytes of a type are pinned ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PinnedTypes.h"
#include "Annotations.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/RecordLayout.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace pinned;

/// Whether the tag of \p T, or a typedef by which \p T is spelt, has \p A.
static bool spellingHas(QualType T, Annotation A) {
  while (!T.isNull()) {
    if (const auto *TT = dyn_cast<TypedefType>(T.getTypePtr()))
      if (isAnnotated(TT->getDecl(), A))
        return true;
    QualType Next = T->getLocallyUnqualifiedSingleStepDesugaredType();
    if (Next.getTypePtr() == T.getTypePtr())
      break;
    T = Next;
  }
  const TagDecl *Tag = T.isNull() ? nullptr : T->getAsTagDecl();
  return Tag && isAnnotated(Tag, A);
}

std::string pinned::spellingOf(const RecordDecl *RD) {
  if (const TypedefNameDecl *Name = RD->getTypedefNameForAnonDecl())
    return Name->getNameAsString();
  if (!RD->getIdentifier())
    return "";
  return (RD->getKindName() + " " + RD->getName()).str();
}

bool PinnedTypes::isMarked(QualType T) {
  return spellingHas(T, Annotation::Pinned);
}

bool PinnedTypes::isZeroable(QualType T) {
  return spellingHas(T, Annotation::Zeroable);
}

namespace {

/// Walks one type and writes down its pinned parts.
class LayoutWalk {
public:
  LayoutWalk(const ASTContext &Ctx, std::vector<TypePart> &Out)
      : Ctx(Ctx), Out(Out) {}

  void run(QualType T) { visit(T, 0, false); }

private:
  const ASTContext &Ctx;
  std::vector<TypePart> &Out;
  llvm::SmallVector<TypePart::Step, 3> Path;
  /// Records without parts, which types may hold over and over.
  llvm::SmallPtrSet<const RecordDecl *, 16> Barren;

  bool full() const { return Out.size() >= PinnedTypes::MaxParts; }

  void visit(QualType T, uint64_t Offset, bool InUnion) {
    if (const auto *AT = T->getAs<AtomicType>())
      T = AT->getValueType();
    if (full() || T->isIncompleteType() || T->isDependentType())
      return;
    if (PinnedTypes::isMarked(T) && sizeOf(T))
      Out.push_back({Offset, sizeOf(T), T, InUnion, Path});
    if (const auto *AT = Ctx.getAsConstantArrayType(T))
      visitElements(AT, Offset, InUnion);
    else if (const auto *RT = T->getAs<RecordType>())
      visitFields(RT->getDecl()->getDefinition(), Offset, InUnion);
  }

  uint64_t sizeOf(QualType T) const {
    return Ctx.getTypeSizeInChars(T).getQuantity();
  }

  void visitElements(const ConstantArrayType *AT, uint64_t Offset,
                     bool InUnion) {
    QualType E = AT->getElementType();
    if (E->isIncompleteType())
      return;
    uint64_t Count = AT->getSize().getLimitedValue();
    for (uint64_t I = 0; I != Count && !full(); ++I) {
      size_t Before = Out.size();
      step({nullptr, I, E}, Offset + I * sizeOf(E), InUnion);
      if (Out.size() == Before)
        return; // One element without a part means that all are without.
    }
  }

  /// What a lambda captures is its own affair.
  static bool isClosure(const RecordDecl *RD) {
    const auto *CRD = dyn_cast<CXXRecordDecl>(RD);
    return CRD && CRD->isLambda();
  }

  void visitFields(const RecordDecl *RD, uint64_t Offset, bool InUnion) {
    if (!RD || RD->isInvalidDecl() || isClosure(RD) || Barren.count(RD))
      return;
    size_t Before = Out.size();
    const ASTRecordLayout &Layout = Ctx.getASTRecordLayout(RD);
    for (const FieldDecl *F : RD->fields()) {
      if (F->isBitField() || isAnnotated(F, Annotation::Unpinned))
        continue;
      uint64_t At = Layout.getFieldOffset(F->getFieldIndex()) / 8;
      step({F, 0, F->getType()}, Offset + At, InUnion || RD->isUnion());
    }
    if (Out.size() == Before && !full())
      Barren.insert(RD);
  }

  void step(TypePart::Step S, uint64_t Offset, bool InUnion) {
    Path.push_back(S);
    visit(S.Type, Offset, InUnion);
    Path.pop_back();
  }
};

} // namespace

const std::vector<TypePart> &PinnedTypes::partsOf(QualType T,
                                                  const ASTContext &Ctx) {
  static const std::vector<TypePart> None;
  if (T->isIncompleteType())
    return None; // Another translation unit may bring the definition.
  auto &Slot = Cache[T.getAsOpaquePtr()];
  if (!Slot) {
    Slot = std::make_unique<std::vector<TypePart>>();
    LayoutWalk(Ctx, *Slot).run(T);
  }
  return *Slot;
}
