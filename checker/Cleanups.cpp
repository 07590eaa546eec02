//===- Cleanups.cpp - Variables with a cleanup function -----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cleanups.h"
#include "Escapes.h"
#include "Links.h"
#include "MemberEffects.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using Variable = std::pair<const StackFrameContext *, const VarDecl *>;

/// Those that were declared on the path, in the order of their declarations.
REGISTER_LIST_WITH_PROGRAMSTATE(ToCleanUp, Variable)

static const VarRegion *regionOf(Step &S, const VarDecl *VD) {
  return dyn_cast_or_null<VarRegion>(
      S.State->getLValue(VD, S.context().getLocationContext()).getAsRegion());
}

/// Of a function of which no more is known, it may be anything.
static void mayChange(Step &S, const VarRegion *VR) {
  for (const MemRegion *R : {static_cast<const MemRegion *>(VR),
                             S.State->getSVal(VR).getAsRegion()}) {
    if (!R)
      continue;
    S.State = cutLinks(S.State, [R](const Link &L) {
      const MemRegion *Block = R->getBaseRegion();
      return L.To.Base->getBaseRegion() == Block ||
             L.From.Base->getBaseRegion() == Block;
    });
    for (const Entry &E : historyInBlock(S.State, R)) {
      S.apply(Event::Escape, Step::partOf(E));
      if (const History *H = historyOf(S.State, E.first))
        S.replace({E.first, *H}, [](History &New) { New.Handed = true; });
    }
  }
}

/// \p Does happens to \p P, in the function \p By.
static void happens(Step &S, const Effects &Does, const Part &P,
                    const Actor &By) {
  if (Does.has(Annotation::Use))
    S.apply(Event::Use, P, By);
  if (Does.has(Annotation::Deactivate))
    S.apply(Event::Deactivate, P, By);
  if (Does.has(Annotation::Destroy))
    S.apply(Event::Destroy, P, By);
}

/// The cleanup function of \p VD is called.
static void call(Step &S, const VarDecl *VD) {
  const FunctionDecl *FD = VD->getAttr<CleanupAttr>()->getFunctionDecl();
  const VarRegion *VR = regionOf(S, VD);
  if (!VR)
    return;
  const FunctionDecl *Body = nullptr;
  MemberEffects Known;
  if (Effects Own = Effects::ofParameter(FD, 0); !Own.empty())
    Known.All.push_back({{}, Own});
  else if (FD->hasBody(Body) && Body->getNumParams() == 1)
    Known = effectsOfBody(Body);
  Actor By{Cause::Call, FD, FD->getNameAsString()};
  Object O{VR, VD->getType()};
  for (const MemberEffect &E : Known.All)
    for (const Part &P : partsAt(S, O, E))
      happens(S, E.Does, P, By);
  if (Known.All.empty())
    mayChange(S, VR);
}

void pinned::noteCleanup(Step &S, const VarDecl *VD) {
  if (!VD->hasAttr<CleanupAttr>())
    return;
  Variable V(S.context().getStackFrame(), VD);
  if (S.State->contains<ToCleanUp>(V))
    call(S, VD);
  else
    S.State = S.State->add<ToCleanUp>(V);
}

void pinned::keepToCleanUp(ProgramStateRef State, SymbolReaper &Reaper) {
  MemRegionManager &Mgr = State->getStateManager().getRegionManager();
  for (const auto &[Frame, VD] : State->get<ToCleanUp>()) {
    const VarRegion *VR = Mgr.getVarRegion(VD, Frame);
    Reaper.markLive(VR);
    if (SymbolRef Sym = State->getSVal(VR).getAsLocSymbol(true))
      Reaper.markLive(Sym);
  }
}

void pinned::cleanUp(Step &S) {
  const StackFrameContext *Frame = S.context().getStackFrame();
  auto Rest = S.State->get<ToCleanUp>();
  // The list has the last one first.
  for (; !Rest.isEmpty() && Rest.getHead().first == Frame;
       Rest = Rest.getTail())
    call(S, Rest.getHead().second);
  S.State = S.State->set<ToCleanUp>(Rest);
}
