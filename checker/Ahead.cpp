//===- Ahead.cpp - What may still happen on a path ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ahead.h"
#include "History.h"
#include "Links.h"
#include "clang/Analysis/CFG.h"
#include "clang/Analysis/CFGStmtMap.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// What \p H, the history of a part, brings along.
static void addHistory(Prospects &To, const Entry &E, ProgramStateRef State) {
  QualType T = typeOf(E.second.Region);
  if (E.second.Try != Trial::None)
    To.add(T, Ingredient::Creates);
  switch (E.second.S) {
  case PartState::Raw:
  case PartState::Zeroed:
  case PartState::Doubtful:
  case PartState::Unset:
  case PartState::Blank:
    return To.add(T, Ingredient::Creates);
  case PartState::Ready:
  case PartState::Unknown:
  case PartState::Presumed:
    return;
  case PartState::Pinned:
    return To.add(T, Ingredient::Pins);
  case PartState::Active:
  case PartState::Held:
  case PartState::Loose:
  case PartState::Linked:
    if (isLocal(E.first.Base, State))
      To.add(T, Ingredient::Releases); // When its function returns.
    return To.add(T, Ingredient::Links);
  case PartState::Destroyed:
  case PartState::Ended:
    return To.add(T, Ingredient::Destroys);
  case PartState::Used:
    return To.add(T, Ingredient::Uses);
  case PartState::Stale:
  case PartState::Suspect:
  case PartState::Dangling:
    return To.add(T, Ingredient::Copies); // The end of the path judges it.
  }
}

/// Adds what stands in and behind the successors of \p B, as far as \p Found
/// has it.
static Prospects behindBlock(const CFGBlock &B,
                             const std::vector<Prospects> &Found) {
  Prospects Result;
  for (const CFGBlock *Next : B.succs())
    if (Next)
      Result.add(Found[Next->getBlockID()]);
  return Result;
}

const Ahead::Blocks &Ahead::behind(AnalysisDeclContext *ADC) {
  const CFG &G = *ADC->getCFG();
  auto [At, New] = Behind.try_emplace(ADC->getDecl());
  if (!New)
    return At->second;
  Blocks Own(G.getNumBlockIDs());
  for (const CFGBlock *B : G)
    for (const CFGElement &E : *B)
      if (auto S = E.getAs<CFGStmt>())
        Own[B->getBlockID()].add(Selected.prospectsOf(S->getStmt()));
  Blocks Result = Own;
  for (bool News = true; News;) {
    News = false;
    for (const CFGBlock *B : llvm::reverse(G)) {
      Prospects All = behindBlock(*B, Result);
      All.add(Own[B->getBlockID()]);
      if (All == Result[B->getBlockID()])
        continue;
      Result[B->getBlockID()] = std::move(All);
      News = true;
    }
  }
  return At->second = std::move(Result);
}

Prospects Ahead::behindAll(const StackFrameContext *F, const CFGBlock *B) {
  auto At = BehindAll.find({F, B->getBlockID()});
  if (At != BehindAll.end())
    return At->second;
  Prospects Result = behindBlock(*B, behind(F->getAnalysisDeclContext()));
  if (const LocationContext *Caller = F->getParent()) {
    const StackFrameContext *Above = Caller->getStackFrame();
    const CFGBlock *Site = F->getCallSiteBlock();
    Result.add(behindAll(Above, Site));
    Result.add(behind(Above->getAnalysisDeclContext())[Site->getBlockID()]);
  } else {
    // What was created needs no history.
    Result.addCreated(Selected.prospectsOf(F->getDecl()));
  }
  BehindAll[{F, B->getBlockID()}] = Result;
  return Result;
}

static bool owes(const StackFrameContext *F) {
  const auto *FD = dyn_cast<FunctionDecl>(F->getDecl());
  for (unsigned I = 0; FD && I != FD->getNumParams(); ++I)
    if (Effects::ofParameter(FD, I).hasToInitialise())
      return true;
  return false;
}

bool Ahead::isHopeless(CheckerContext &C, const Stmt *Condition) {
  const StackFrameContext *Here = C.getStackFrame();
  const CFGStmtMap *Map = Here->getAnalysisDeclContext()->getCFGStmtMap();
  const CFGBlock *B = Map ? Map->getBlock(Condition) : nullptr;
  if (!B)
    return false;
  Prospects All = behindAll(Here, B);
  for (const Entry &E : allHistory(C.getState()))
    addHistory(All, E, C.getState());
  if (All.areGood())
    return false;
  for (const LocationContext *L = Here; L; L = L->getParent())
    if (owes(L->getStackFrame()))
      return false;
  return true;
}
