//===- Presumption.cpp - What a part without history is taken for -*- C++
//-*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details. SPDX-License-Identifier: Apache-2.0 WITH
// LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Presumption.h"
#include "Compat.h"
#include "clang/AST/APValue.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// Local and heap storage: what its scalars hold decides.
static PartState fromStorage(ProgramStateRef State, const Places &Where,
                             const Part &P) {
  unsigned Undefined = 0, Zero = 0, Count = 0;
  for (const TypedValueRegion *R : Where.scalarsOf(P.Region, P.Type)) {
    SVal V = State->getSVal(R);
    ++Count;
    Undefined += V.isUndef();
    Zero += V.isZeroConstant();
  }
  if (Count && Undefined == Count)
    return PartState::Raw;
  if (Count && Zero == Count)
    return PinnedTypes::isZeroable(P.Type) ? PartState::Ready
                                           : PartState::Zeroed;
  return PartState::Unknown;
}

/// Whether \p V leads to \p VD somewhere.
static bool leadsTo(const APValue &V, const VarDecl *VD) {
  switch (V.getKind()) {
  case APValue::LValue:
    if (const auto *To = V.getLValueBase().dyn_cast<const ValueDecl *>())
      return declaresSameEntity(To, VD);
    return false;
  case APValue::Struct:
    for (unsigned I = 0; I != V.getStructNumFields(); ++I)
      if (leadsTo(V.getStructField(I), VD))
        return true;
    return false;
  case APValue::Union:
    return leadsTo(V.getUnionValue(), VD);
  case APValue::Array:
    for (unsigned I = 0; I != V.getArrayInitializedElts(); ++I)
      if (leadsTo(V.getArrayInitializedElt(I), VD))
        return true;
    return V.hasArrayFiller() && leadsTo(V.getArrayFiller(), VD);
  default:
    return false;
  }
}

/// The value of the field to which \p FR steps, in a record of value \p V.
static const APValue *fieldOf(const APValue &V, const FieldRegion *FR) {
  const FieldDecl *FD = FR->getDecl();
  QualType Owner = typeOf(FR->getSuperRegion());
  // A cast may show a field that the initialised object does not have.
  if (Owner.isNull() || Owner->getAsRecordDecl() != FD->getParent())
    return nullptr;
  if (V.isStruct())
    return &V.getStructField(FD->getFieldIndex());
  return V.isUnion() && V.getUnionField() == FD ? &V.getUnionValue() : nullptr;
}

/// The value of the element to which \p ER steps, in an array of value \p V.
static const APValue *elementOf(const APValue &V, const ElementRegion *ER) {
  QualType Owner = typeOf(ER->getSuperRegion());
  const auto *AT =
      Owner.isNull() ? nullptr : ER->getContext().getAsArrayType(Owner);
  auto I = ER->getIndex().getAs<nonloc::ConcreteInt>();
  if (!AT || !I || !V.isArray() ||
      AT->getElementType().getCanonicalType() !=
          ER->getValueType().getCanonicalType())
    return nullptr;
  const llvm::APSInt &Index = I->getValue();
  uint64_t At = Index.getLimitedValue();
  return At < V.getArrayInitializedElts() ? &V.getArrayInitializedElt(At)
                                          : nullptr;
}

/// The value of the subobject \p R of a variable whose value is \p Whole; null
/// where the initialiser does not say.
static const APValue *valueAt(const MemRegion *R, const APValue *Whole) {
  if (isa<VarRegion>(R))
    return Whole;
  const auto *SR = cast<SubRegion>(R);
  const APValue *V = valueAt(SR->getSuperRegion(), Whole);
  if (const auto *FR = dyn_cast<FieldRegion>(SR))
    return V ? fieldOf(*V, FR) : nullptr;
  const auto *ER = dyn_cast<ElementRegion>(SR);
  return V && ER ? elementOf(*V, ER) : nullptr;
}

static PartState ofGlobal(const VarRegion *VR, const Part &P) {
  const VarDecl *VD = VR->getDecl();
  const Expr *Init = VD->getAnyInitializer(VD);
  const APValue *Whole =
      Init && !Init->isValueDependent() ? VD->evaluateValue() : nullptr;
  const APValue *V = Whole ? valueAt(P.Region, Whole) : nullptr;
  if (V && leadsTo(*V, VD))
    return PartState::Pinned;
  return VD->getType().isConstQualified() ? PartState::Ready
                                          : PartState::Presumed;
}

/// Memory that the function was given: it is presumed to be initialised where
/// it is reached through a parameter, a global or a field.
static PartState behindPointer(const SymbolicRegion *SR) {
  return isa<SymbolConjured>(SR->getSymbol()) ? PartState::Unknown
                                              : PartState::Presumed;
}

PartState pinned::presume(ProgramStateRef State, const Places &Where,
                          const Part &P) {
  const MemRegion *Block = P.At.Base->getBaseRegion();
  bool Exact = P.At.Base == Block;
  const MemSpaceRegion *Space = memorySpace(Block, State);
  PartState S = PartState::Unknown;
  if (const auto *SR = dyn_cast<SymbolicRegion>(Block);
      SR && !isa<HeapSpaceRegion>(Space))
    S = behindPointer(SR);
  else if (isa<GlobalsSpaceRegion>(Space) && isa<VarRegion>(Block))
    S = ofGlobal(cast<VarRegion>(Block), P);
  else if (Exact && !isa<StackArgumentsSpaceRegion>(Space))
    S = fromStorage(State, Where, P);
  // Which member of a union the caller set is not known.
  return S == PartState::Presumed && P.InUnion ? PartState::Unknown : S;
}

bool pinned::holdsOwnAddress(ProgramStateRef State, const Places &Where,
                             const Part &P, const MemRegion *Except) {
  for (const TypedValueRegion *R : Where.scalarsOf(P.Region, P.Type)) {
    const MemRegion *To =
        R == Except ? nullptr : State->getSVal(R).getAsRegion();
    auto At = To ? placeOf(To) : std::nullopt;
    if (At && Places::sameObject(P, *At))
      return true;
  }
  return false;
}
