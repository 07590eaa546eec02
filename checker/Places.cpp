//===- Places.cpp - Pinned parts in memory ------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Places.h"
#include "Annotations.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"
#include "clang/AST/RecordLayout.h"
#include "llvm/Support/MathExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

bool pinned::isWithin(const Place &P, const Place &Start, uint64_t Size) {
  return P.Base == Start.Base && P.Offset >= Start.Offset &&
         uint64_t(P.Offset - Start.Offset) < Size;
}

/// How far \p R lies behind its super-region, in bytes; nothing where that is
/// symbolic or too far.
static std::optional<int64_t> offsetInSuper(const SubRegion *R) {
  ASTContext &Ctx = R->getContext();
  if (const auto *FR = dyn_cast<FieldRegion>(R))
    return Ctx.getFieldOffset(FR->getDecl()) / Ctx.getCharWidth();
  const auto *ER = dyn_cast<ElementRegion>(R);
  if (!ER || ER->getValueType()->isIncompleteType())
    return std::nullopt;
  auto Index = ER->getIndex().getAs<nonloc::ConcreteInt>();
  if (!Index)
    return std::nullopt;
  const llvm::APSInt &I = Index->getValue();
  int64_t Result;
  int64_t Size = Ctx.getTypeSizeInChars(ER->getValueType()).getQuantity();
  if (llvm::MulOverflow(I.getExtValue(), Size, Result))
    return std::nullopt;
  return Result;
}

std::optional<Place> pinned::placeOf(const MemRegion *R) {
  int64_t Offset = 0;
  while (isa<FieldRegion, ElementRegion>(R)) {
    const auto *SR = cast<SubRegion>(R);
    auto Step = offsetInSuper(SR);
    if (!Step)
      break;
    if (llvm::AddOverflow(Offset, *Step, Offset))
      return std::nullopt;
    R = SR->getSuperRegion();
  }
  return Place{R, Offset};
}

Places::Places(ProgramStateRef State, PinnedTypes &Types)
    : State(State), Types(Types), Ctx(State->getStateManager().getContext()) {}

const SubRegion *Places::element(const SubRegion *R, QualType T,
                                 uint64_t I) const {
  SValBuilder &SVB = State->getStateManager().getSValBuilder();
  return SVB.getRegionManager().getElementRegion(T, SVB.makeArrayIndex(I), R,
                                                 Ctx);
}

const SubRegion *Places::stepInto(const SubRegion *R,
                                  const TypePart::Step &S) const {
  if (!S.Field)
    return element(R, S.Type, S.Index);
  return State->getStateManager().getRegionManager().getFieldRegion(S.Field, R);
}

/// The engine reaches what lies behind a pointer through a layer that names
/// the type; only there does it find all values.
const SubRegion *Places::typed(const SubRegion *R, QualType T) const {
  return isa<SymbolicRegion>(R) ? element(R, T, 0) : R;
}

std::optional<Part> Places::make(const SubRegion *R, const TypePart &TP) const {
  for (const TypePart::Step &S : TP.Path)
    R = stepInto(R, S);
  auto At = placeOf(R);
  if (!At)
    return std::nullopt;
  return Part{{*At, TP.Size}, TP.Size, R, TP.Type, TP.InUnion};
}

std::vector<Part> Places::partsOf(const SubRegion *R, QualType T) const {
  std::vector<Part> Result;
  if (T.isNull())
    return Result;
  R = typed(R, T);
  for (const TypePart &TP : Types.partsOf(T, Ctx))
    if (auto P = make(R, TP))
      Result.push_back(*P);
  return Result;
}

/// The bytes of an object of type \p T; 0 where it may be longer.
static int64_t boundOf(QualType T, const ASTContext &Ctx) {
  if (T.isNull() || T->isIncompleteType())
    return 0;
  const RecordDecl *RD = T->getAsRecordDecl();
  return RD && RD->hasFlexibleArrayMember()
             ? 0
             : Ctx.getTypeSizeInChars(T).getQuantity();
}

/// Whether \p R, which is reached through \p Layer, does not lie in it: from a
/// member container_of() goes back to what it is a member of, and so to others.
/// That begins before the member, or is longer. What only lies behind the end,
/// such as an element of a trailing array, is meant to be in it.
static bool isLeftBehind(const SubRegion *Layer, const MemRegion *R) {
  auto At = placeOf(Layer);
  if (!At)
    return false;
  const ASTContext &Ctx = Layer->getContext();
  int64_t End = At->Offset + boundOf(typeOf(Layer), Ctx);
  for (; R != Layer; R = cast<SubRegion>(R)->getSuperRegion()) {
    auto Here = placeOf(R);
    if (!Here || Here->Base != At->Base)
      continue; // Behind an index that is not known.
    int64_t HereEnd = Here->Offset + boundOf(typeOf(R), Ctx);
    if (Here->Offset < At->Offset || (Here->Offset < End && HereEnd > End))
      return true;
  }
  return false;
}

/// Whether \p Test holds for a field in which \p R lies.
template <typename Predicate>
static bool passesField(const MemRegion *R, Predicate Test) {
  for (const MemRegion *Layer = R;
       const auto *SR = dyn_cast_or_null<SubRegion>(Layer);
       Layer = SR->getSuperRegion())
    if (const auto *FR = dyn_cast<FieldRegion>(SR);
        FR && Test(FR->getDecl()) && !isLeftBehind(FR, R))
      return true;
  return false;
}

bool pinned::isCaptured(const MemRegion *R) {
  return passesField(R, [](const FieldDecl *FD) {
    const auto *RD = dyn_cast<CXXRecordDecl>(FD->getParent());
    return RD && RD->isLambda();
  });
}

bool pinned::isInUnion(const MemRegion *R) {
  return passesField(
      R, [](const FieldDecl *FD) { return FD->getParent()->isUnion(); });
}

QualType pinned::typeOf(const MemRegion *R) {
  if (const auto *TR = dyn_cast<TypedValueRegion>(R))
    return TR->getValueType();
  if (const auto *SR = dyn_cast<SymbolicRegion>(R))
    return SR->getSymbol()->getType()->getPointeeType();
  return QualType();
}

std::vector<Part> Places::partsAround(const MemRegion *R) const {
  std::vector<Part> Result;
  if (isCaptured(R))
    return Result;
  for (const MemRegion *Layer = R;
       const auto *SR = dyn_cast_or_null<SubRegion>(Layer);
       Layer = SR->getSuperRegion()) {
    QualType T = typeOf(SR);
    if (T.isNull() || T->isIncompleteType() || !PinnedTypes::isMarked(T) ||
        isLeftBehind(SR, R))
      continue;
    if (const auto *FR = dyn_cast<FieldRegion>(SR);
        FR && isAnnotated(FR->getDecl(), Annotation::Unpinned))
      return {};
    auto At = placeOf(SR);
    if (!At || Ctx.getTypeSizeInChars(T).isZero() ||
        (!Result.empty() && Result.back().At == *At &&
         Result.back().Type.getCanonicalType() == T.getCanonicalType()))
      continue;
    uint64_t Size = Ctx.getTypeSizeInChars(T).getQuantity();
    Result.push_back({{*At, Size}, Size, typed(SR, T), T, isInUnion(SR)});
  }
  return Result;
}

std::optional<Part> Places::partAt(const SubRegion *R, QualType T,
                                   uint64_t Offset, uint64_t Size) const {
  if (T.isNull() || T->isIncompleteType())
    return std::nullopt;
  uint64_t Stride = Ctx.getTypeSizeInChars(T).getQuantity();
  if (!Stride)
    return std::nullopt;
  uint64_t I = Offset / Stride;
  R = I ? element(R, T, I) : typed(R, T);
  for (const TypePart &TP : Types.partsOf(T, Ctx))
    if (TP.Offset == Offset % Stride && TP.Size == Size)
      return make(R, TP);
  return std::nullopt;
}

std::vector<Part> Places::elementParts(const Object &O, uint64_t I) const {
  return partsOf(I ? element(O.Region, O.Type, I) : O.Region, O.Type);
}

Part Places::bytesAt(const SubRegion *R, uint64_t Offset,
                     const Part &Like) const {
  const SubRegion *Bytes = element(R, Ctx.CharTy, Offset);
  const SubRegion *Typed = element(Bytes, Like.Type, 0);
  auto At = placeOf(Typed);
  return Part{{At ? *At : Place{Typed, 0}, Like.Size},
              Like.Size,
              Typed,
              Like.Type,
              false};
}

Object Places::pointee(SVal V, const Expr *E) const {
  const auto *R = dyn_cast_or_null<SubRegion>(V.getAsRegion());
  if (!R)
    return {};
  QualType T;
  bool Chars = false;
  if (E) {
    E = E->IgnoreParenImpCasts();
    T = E->getType();
    if (Ctx.getAsConstantArrayType(T)) // Decayed: all of it is handed over.
      if (const auto *ER = dyn_cast<ElementRegion>(R))
        return {cast<SubRegion>(ER->getSuperRegion()), T};
    T = T->isArrayType() ? Ctx.getAsArrayType(T)->getElementType()
                         : T->getPointeeType();
    Chars = !T.isNull() && T->isCharType();
  }
  if (T.isNull() || T->isVoidType() || T->isCharType() ||
      T->isIncompleteType()) {
    R = cast<SubRegion>(R->StripCasts());
    T = typeOf(R);
  }
  if (T.isNull() || T->isVoidType() || T->isFunctionType() ||
      T->isIncompleteType())
    return {R, QualType(), Chars};
  return as(R, T);
}

/// \p R with \p To in place of \p From, from which it was reached, or null.
static const SubRegion *replant(MemRegionManager &Mgr, const SubRegion *R,
                                const SubRegion *From, const SubRegion *To) {
  if (R == From)
    return To;
  if (!isa<FieldRegion, ElementRegion>(R))
    return nullptr;
  const SubRegion *Super =
      replant(Mgr, cast<SubRegion>(R->getSuperRegion()), From, To);
  if (!Super)
    return nullptr;
  if (const auto *FR = dyn_cast<FieldRegion>(R))
    return Mgr.getFieldRegion(FR->getDecl(), Super);
  const auto *ER = cast<ElementRegion>(R);
  return Mgr.getElementRegion(ER->getValueType(), ER->getIndex(), Super,
                              Mgr.getContext());
}

std::optional<Part> Places::rebase(const Part &P, const SubRegion *From,
                                   const SubRegion *To) const {
  const SubRegion *R =
      replant(State->getStateManager().getRegionManager(), P.Region, From, To);
  auto At = R ? placeOf(R) : std::nullopt;
  if (!At)
    return std::nullopt;
  return Part{{*At, P.Size}, P.Size, R, P.Type, P.InUnion};
}

Object Places::as(const SubRegion *R, QualType T) const {
  auto Cast = State->getStateManager().getStoreManager().castRegion(
      R, Ctx.getPointerType(T));
  if (!Cast || !*Cast)
    return {R, QualType()};
  return {cast<SubRegion>(*Cast), T};
}

bool Places::sameObject(const Part &P, const Place &V) {
  const SubRegion *R = P.Region;
  while (isa<FieldRegion>(R))
    R = cast<SubRegion>(R->getSuperRegion());
  auto At = placeOf(R);
  QualType T = typeOf(R);
  if (!At || At->Base != V.Base || T.isNull() || T->isIncompleteType())
    return P.contains(V);
  int64_t Size = R->getContext().getTypeSizeInChars(T).getQuantity();
  return V.Offset >= At->Offset && V.Offset - At->Offset < Size;
}

void Places::addScalars(const SubRegion *R, QualType T, size_t Enough,
                        unsigned &Budget,
                        std::vector<const TypedValueRegion *> &Out) const {
  if (Out.size() >= Enough || !Budget || T->isIncompleteType())
    return;
  --Budget;
  if (const auto *RT = T->getAs<RecordType>()) {
    const RecordDecl *RD = RT->getDecl()->getDefinition();
    for (const FieldDecl *F : RD->fields()) {
      if (!F->isBitField() || F->getDeclName())
        addScalars(stepInto(R, {F, 0, F->getType()}), F->getType(), Enough,
                   Budget, Out);
      if (RD->isUnion())
        break;
    }
  } else if (const auto *AT = Ctx.getAsConstantArrayType(T)) {
    uint64_t Count = AT->getSize().getLimitedValue(Enough);
    for (uint64_t I = 0; I < Count; ++I)
      addScalars(element(R, AT->getElementType(), I), AT->getElementType(),
                 Enough, Budget, Out);
  } else if (const auto *TR = dyn_cast<TypedValueRegion>(R)) {
    Out.push_back(TR);
  }
}

std::vector<const TypedValueRegion *>
Places::scalarsOf(const SubRegion *R, QualType T, size_t Enough) const {
  std::vector<const TypedValueRegion *> Result;
  unsigned Budget = 256; // Types may hold many empty ones.
  addScalars(R, T, Enough, Budget, Result);
  return Result;
}
