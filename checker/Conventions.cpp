//===- Conventions.cpp - How a result tells success ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conventions.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// Whether \p Condition holds on the path.
static std::optional<bool> holds(ProgramStateRef State, SVal Condition) {
  auto D = Condition.getAs<DefinedOrUnknownSVal>();
  if (!D || Condition.getAs<nonloc::CompoundVal>() ||
      Condition.getAs<nonloc::LazyCompoundVal>())
    return std::nullopt; // A result that is no scalar cannot tell.
  auto [Yes, No] = State->assume(*D);
  if (bool(Yes) == bool(No))
    return std::nullopt;
  return bool(Yes);
}

static std::optional<bool> negate(std::optional<bool> B) {
  if (!B)
    return std::nullopt;
  return !*B;
}

std::optional<bool> pinned::succeeded(ProgramStateRef State, SVal V,
                                      Convention How) {
  switch (How) {
  case Convention::Zero:
    return negate(holds(State, V));
  case Convention::Nonzero:
  case Convention::Nonnull:
    return holds(State, V);
  case Convention::Nonnegative: {
    SValBuilder &SVB = State->getStateManager().getSValBuilder();
    QualType T = V.getType(SVB.getContext());
    auto N = V.getAs<NonLoc>();
    if (T.isNull() || !N)
      return std::nullopt;
    SVal Zero = SVB.makeZeroVal(T);
    return holds(State,
                 SVB.evalBinOp(State, BO_GE, V, Zero, SVB.getConditionType()));
  }
  }
  llvm_unreachable("unknown convention");
}

std::optional<bool> pinned::succeeded(ProgramStateRef State, SymbolRef Result,
                                      Convention How) {
  SValBuilder &SVB = State->getStateManager().getSValBuilder();
  return succeeded(State, SVB.makeSymbolVal(Result), How);
}
