//===- Threads.cpp - Functions that run beside their caller -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Threads.h"
#include "MemberEffects.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// The definition of the function that argument \p I of \p Call is, or null.
static const FunctionDecl *functionAt(const CallEvent &Call, unsigned I) {
  const Expr *E = Call.getArgExpr(I);
  const auto *DRE = E ? dyn_cast<DeclRefExpr>(E->IgnoreParenCasts()) : nullptr;
  const auto *FD = DRE ? dyn_cast<FunctionDecl>(DRE->getDecl()) : nullptr;
  const FunctionDecl *Body = nullptr;
  return FD && FD->hasBody(Body) && Body->getNumParams() == 1 ? Body : nullptr;
}

static bool needsInitialised(const Effects &E) {
  return !E.initialises() &&
         (E.has(Annotation::Use) || E.has(Annotation::Activate) ||
          E.has(Annotation::Hold) || E.has(Annotation::Deactivate) ||
          E.has(Annotation::Destroy));
}

void pinned::beforeThread(Step &S, const CallEvent &Call) {
  const IdentifierInfo *Name = Call.getCalleeIdentifier();
  if (!Name || !S.analysis().Names.Thread.in(Name->getName()))
    return;
  for (unsigned I = 0; I + 1 < Call.getNumArgs(); ++I) {
    const FunctionDecl *Body = functionAt(Call, I);
    const auto *R =
        dyn_cast_or_null<SubRegion>(Call.getArgSVal(I + 1).getAsRegion());
    if (!Body || !R)
      continue;
    MemberEffects Used = effectsOfBody(Body);
    Object O = Used.Type.isNull() ? Object() : S.places().as(R, Used.Type);
    if (!O.Region || O.Type.isNull())
      continue;
    for (const MemberEffect &E : Used.All)
      if (needsInitialised(E.Does))
        for (const Part &P : partsAt(S, O, E))
          S.apply(Event::Use, P, Actor::of(Call));
  }
}
