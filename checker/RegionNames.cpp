//===- RegionNames.cpp - What the source calls an object ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RegionNames.h"
#include "Places.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// Finds the variable that holds a pointer; of several the outermost and first
/// one, so that the answer is always the same.
class HolderSearch : public StoreManager::BindingsHandler {
public:
  explicit HolderSearch(const MemRegion *Wanted) : Wanted(Wanted) {}

  bool HandleBinding(StoreManager &, Store, const MemRegion *R,
                     SVal V) override {
    const auto *VR = dyn_cast<VarRegion>(R);
    const MemRegion *To = V.getAsRegion();
    // Of what lies inside a variable the engine tells the variable only.
    if (VR && VR->getValueType()->isPointerType() && To &&
        To->StripCasts() == Wanted && (!Best || before(VR, Best)))
      Best = VR;
    return true;
  }

  const VarRegion *Best = nullptr;

private:
  const MemRegion *Wanted;

  static unsigned depth(const VarRegion *R) {
    unsigned Result = 0;
    for (const LocationContext *L = R->getStackFrame(); L; L = L->getParent())
      ++Result;
    return Result;
  }

  static bool before(const VarRegion *A, const VarRegion *B) {
    if (depth(A) != depth(B))
      return depth(A) < depth(B);
    return A->getDecl()->getLocation() < B->getDecl()->getLocation();
  }
};

/// Writes names.
class Namer {
public:
  explicit Namer(ProgramStateRef State) : State(State) {}

  /// Whether the source has a name for all that was asked for.
  bool complete() const { return Complete; }

  std::string object(const MemRegion *R) {
    R = withoutCasts(R);
    if (const auto *DR = dyn_cast<DeclRegion>(R); DR && !isa<FieldRegion>(R))
      return DR->getDecl()->getNameAsString();
    if (const auto *FR = dyn_cast<FieldRegion>(R))
      return field(FR);
    if (const auto *ER = dyn_cast<ElementRegion>(R))
      return element(ER);
    if (isBehindPointer(R)) {
      std::string P = pointer(R);
      return P.empty() ? P : "*" + P;
    }
    if (isa<CompoundLiteralRegion>(R))
      return "compound literal";
    Complete = false;
    return "";
  }

private:
  ProgramStateRef State;
  bool Complete = true;

  /// The object to which container_of() has led from a member, where \p ER is
  /// what it made of that; or null.
  static const MemRegion *containerOf(const ElementRegion *ER) {
    auto Here = placeOf(ER);
    for (const MemRegion *R = ER->getSuperRegion();
         Here && isa<FieldRegion, ElementRegion>(R);) {
      R = cast<SubRegion>(R)->getSuperRegion();
      QualType T = typeOf(R);
      if (!T.isNull() && placeOf(R) == Here &&
          T.getCanonicalType() == ER->getValueType().getCanonicalType())
        return R;
    }
    return nullptr;
  }

  /// Drops the layers that a cast put around a region.
  static const MemRegion *withoutCasts(const MemRegion *R) {
    while (const auto *ER = dyn_cast<ElementRegion>(R)) {
      if (const MemRegion *Whole = containerOf(ER)) {
        R = Whole;
        continue;
      }
      if (!ER->getIndex().isZeroConstant() || isElementOfArray(ER))
        break;
      R = ER->getSuperRegion();
    }
    return R;
  }

  static bool isElementOfArray(const ElementRegion *ER) {
    const auto *TR = dyn_cast<TypedValueRegion>(ER->getSuperRegion());
    return TR && TR->getValueType()->isArrayType();
  }

  /// Whether the source reaches \p R by a pointer only.
  static bool isBehindPointer(const MemRegion *R) {
    return isa<SymbolicRegion, AllocaRegion>(R);
  }

  /// The pointer by which the source reaches \p R, or nothing.
  std::string pointer(const MemRegion *R) {
    const auto *SR = dyn_cast<SymbolicRegion>(R);
    if (const MemRegion *Origin =
            SR ? SR->getSymbol()->getOriginRegion() : nullptr)
      return object(Origin);
    HolderSearch Search(R);
    State->getStateManager().getStoreManager().iterBindings(State->getStore(),
                                                            Search);
    if (Search.Best)
      return object(Search.Best);
    Complete = false;
    return "";
  }

  /// What stands before a postfix operator binds first.
  static std::string operand(const std::string &Name) {
    return !Name.empty() && Name[0] == '*' ? "(" + Name + ")" : Name;
  }

  /// The object that holds a field, with the operator that leads into it.
  std::string owner(const MemRegion *R) {
    R = withoutCasts(R);
    if (const auto *FR = dyn_cast<FieldRegion>(R);
        FR && FR->getDecl()->getName().empty())
      return owner(FR->getSuperRegion()); // An anonymous struct or union.
    bool ByPointer = isBehindPointer(R);
    std::string Name = operand(ByPointer ? pointer(R) : object(R));
    return Name.empty() ? Name : Name + (ByPointer ? "->" : ".");
  }

  std::string field(const FieldRegion *FR) {
    return owner(FR->getSuperRegion()) + FR->getDecl()->getNameAsString();
  }

  std::string element(const ElementRegion *ER) {
    const MemRegion *Array = withoutCasts(ER->getSuperRegion());
    const auto *SR = dyn_cast<SymbolicRegion>(Array);
    bool OfChars =
        SR && SR->getSymbol()->getType()->getPointeeType()->isCharType();
    if (ER->getValueType()->isCharType() && !isElementOfArray(ER) && !OfChars) {
      Complete = false;
      return ""; // A number of bytes is no index.
    }
    std::string Name = SR ? pointer(SR) : object(Array);
    if (SR && SR->getSymbol()->getType()->getPointeeType()->isArrayType())
      Name = "*" + Name;
    return operand(Name) + "[" + index(ER->getIndex()) + "]";
  }

  std::string index(NonLoc I) {
    if (auto CI = I.getAs<nonloc::ConcreteInt>()) {
      const llvm::APSInt &Value = CI->getValue();
      return std::to_string(Value.getExtValue());
    }
    SymbolRef Sym = I.getAsSymbol();
    const MemRegion *Holder = Sym ? Sym->getOriginRegion() : nullptr;
    return Holder ? object(Holder) : "...";
  }
};

} // namespace

/// The name of \p R in \p State.
static RegionName tryName(const MemRegion *R, ProgramStateRef State) {
  Namer N(std::move(State));
  std::string Name = N.object(R);
  bool Whole = N.complete() && !Name.empty();
  return {Name.empty() ? "object" : Name, Whole};
}

RegionName pinned::nameOf(const MemRegion *R, ProgramStateRef State,
                          const ExplodedNode *N) {
  // The variable that holds a pointer may be dead after its last use.
  constexpr unsigned Enough = 64;
  RegionName Now = tryName(R, std::move(State));
  for (unsigned I = 0; !Now.Whole && N && I != Enough; ++I) {
    if (RegionName Earlier = tryName(R, N->getState()); Earlier.Whole)
      return {Earlier.Text, false};
    N = N->getFirstPred();
  }
  return Now;
}
