//===- Conventions.cpp - How a result tells success ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conventions.h"
#include "clang/AST/Expr.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// What is true of the result \p V where there was success, as a condition that
/// \p Negated says to turn round; nothing where \p V is no scalar.
static std::optional<DefinedOrUnknownSVal>
conditionOf(ProgramStateRef State, SVal V, Convention How, bool &Negated) {
  Negated = How == Convention::Zero;
  if (How == Convention::Nonnegative) {
    SValBuilder &SVB = State->getStateManager().getSValBuilder();
    QualType T = V.getType(SVB.getContext());
    auto N = V.getAs<NonLoc>();
    if (T.isNull() || !N)
      return std::nullopt;
    V = SVB.evalBinOp(State, BO_GE, V, SVB.makeZeroVal(T),
                      SVB.getConditionType());
  }
  if (V.getAs<nonloc::CompoundVal>() || V.getAs<nonloc::LazyCompoundVal>())
    return std::nullopt;
  return V.getAs<DefinedOrUnknownSVal>();
}

std::optional<bool> pinned::succeeded(ProgramStateRef State, SVal V,
                                      Convention How) {
  bool Negated;
  auto Condition = conditionOf(State, V, How, Negated);
  if (!Condition)
    return std::nullopt;
  auto [Yes, No] = State->assume(*Condition);
  if (bool(Yes) == bool(No))
    return std::nullopt;
  return bool(Yes) != Negated;
}

ProgramStateRef pinned::ifSucceeded(ProgramStateRef State, SVal V,
                                    Convention How) {
  bool Negated;
  auto Condition = conditionOf(State, V, How, Negated);
  return Condition ? State->assume(*Condition, !Negated) : nullptr;
}

std::optional<bool> pinned::succeeded(ProgramStateRef State, SymbolRef Result,
                                      Convention How) {
  SValBuilder &SVB = State->getStateManager().getSValBuilder();
  return succeeded(State, SVB.makeSymbolVal(Result), How);
}

/// Whether \p E is errno, or its negative: what a function of the C library
/// leads to.
static bool isErrno(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  const auto *UO = dyn_cast<UnaryOperator>(E);
  if (UO && UO->getOpcode() == UO_Minus)
    return isErrno(UO->getSubExpr());
  const auto *Call = UO && UO->getOpcode() == UO_Deref
                         ? dyn_cast<CallExpr>(UO->getSubExpr()->IgnoreParens())
                         : nullptr;
  const FunctionDecl *FD = Call ? Call->getDirectCallee() : nullptr;
  if (!FD || !FD->getIdentifier() || Call->getNumArgs())
    return false;
  llvm::StringRef Name = FD->getName().ltrim('_');
  return Name == "errno_location" || Name == "errno" || Name == "error";
}

ProgramStateRef pinned::afterFailure(ProgramStateRef State, const Expr *E,
                                     SVal V) {
  ProgramStateRef Failed =
      isErrno(E) ? ifSucceeded(State, V, Convention::Nonzero) : nullptr;
  return Failed ? Failed : State;
}
