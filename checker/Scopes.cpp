//===- Scopes.cpp - Events from the begin and the end of things ---------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scopes.h"
#include "Cleanups.h"
#include "Conventions.h"
#include "Copies.h"
#include "Links.h"
#include "Verdicts.h"
#include "WholeValues.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// The storage of the blocks of which \p Ends holds goes. What lies in it must
/// not be pointed to, but from what goes as well.
template <typename Predicate> static void endOf(Step &S, Predicate Ends) {
  auto Leaves = [&](const Place &P) { return Ends(P.Base->getBaseRegion()); };
  S.State = cutLinks(
      S.State, [&](const Link &L) { return Leaves(L.From) && Leaves(L.To); });
  for (const Entry &E : allHistory(S.State)) {
    const MemRegion *Holder = E.second.Holder;
    bool Held = !Holder || !Ends(Holder->getBaseRegion());
    if (Held && Leaves(E.first) &&
        transition(E.second.S, Event::Release).Report)
      S.apply(Event::Release, Step::partOf(E));
  }
  S.State = cutLinks(S.State, [&](const Link &L) { return Leaves(L.From); });
}

void pinned::renew(Step &S, const VarRegion *VR) {
  endOf(S, [VR](const MemRegion *Block) { return Block == VR; });
  for (const Entry &E : historyInBlock(S.State, VR))
    S.State = forget(S.State, E.first);
}

void pinned::onDeclaration(Step &S, const DeclStmt *DS) {
  const auto *VD =
      DS->isSingleDecl() ? dyn_cast<VarDecl>(DS->getSingleDecl()) : nullptr;
  if (VD && VD->hasLocalStorage())
    noteCleanup(S, VD);
  if (!VD || !VD->hasLocalStorage() || VD->hasInit())
    return;
  const auto *VR = dyn_cast_or_null<VarRegion>(
      S.State->getLValue(VD, S.context().getLocationContext()).getAsRegion());
  if (!VR)
    return;
  renew(S, VR);
  for (const Part &P : S.places().partsOf(VR, VR->getValueType())) {
    S.set(P, PartState::Raw);
    S.note(NoteKind::Declared, P);
  }
}

/// The function of the current frame, or null.
static const FunctionDecl *currentFunction(Step &S) {
  return dyn_cast<FunctionDecl>(S.context().getStackFrame()->getDecl());
}

namespace {
/// A parameter that leads to an object which the function has to initialise.
struct Duty {
  const ParmVarDecl *Parameter;
  Effects Says;
};
} // namespace

/// Calls \p Do for each part of each object that the current function has to
/// initialise; \p Find gives the object of a parameter.
template <typename Finder, typename Callback>
static void forEachDuty(Step &S, Finder Find, Callback Do) {
  const FunctionDecl *FD = currentFunction(S);
  for (unsigned I = 0; FD && I != FD->getNumParams(); ++I) {
    Effects E = Effects::ofParameter(FD, I);
    if (!E.hasToInitialise())
      continue;
    const ParmVarDecl *PD = FD->getParamDecl(I);
    QualType T = PD->getType()->getPointeeType();
    const SubRegion *R =
        T.isNull() || T->isIncompleteType() ? nullptr : Find(PD);
    if (!R || S.State->isNull(loc::MemRegionVal(R)).isConstrainedTrue())
      continue;
    for (const Part &P : partsOfObject(S, S.places().as(R, T)))
      if (!P.InUnion)
        Do(P, Duty{PD, E});
  }
}

const SubRegion *pinned::noteObject(Step &S, const ParmVarDecl *PD) {
  const StackFrameContext *Frame = S.context().getStackFrame();
  SVal V = S.State->getSVal(S.State->getLValue(PD, Frame));
  const auto *R = dyn_cast_or_null<SubRegion>(V.getAsRegion());
  if (R)
    S.State = noteDuty(S.State, Frame, PD, R);
  return R;
}

void pinned::onBegin(Step &S) {
  const FunctionDecl *FD = currentFunction(S);
  auto Find = [&](const ParmVarDecl *PD) { return noteObject(S, PD); };
  forEachDuty(S, Find, [&](const Part &P, const Duty &) {
    PartState Now = S.stateOf(P);
    if (isInitialised(Now))
      return; // Reported at the call.
    S.set(P, PartState::Raw, [](History &H) { H.Entered = true; });
    S.note(NoteKind::Entered, P, FD->getNameAsString());
  });
}

/// An object is returned by value.
static void returnByValue(Step &S, const Expr *E) {
  SVal V = S.context().getSVal(E);
  Object Src = sourceOf(S, E, V);
  if (!Src.Region || movesAreDeliberate(S.context()))
    return;
  for (const Part &P : S.places().partsOf(Src.Region, E->getType()))
    S.apply(Event::ReturnByValue, P);
  S.noteValue(V, {Src.Region, E->getType()}); // One mistake, one report.
}

/// A pointer is returned to the caller of the analysed function.
static void returnPointer(Step &S, SVal V) {
  const MemRegion *R = V.getAsRegion();
  if (!R || !S.context().inTopFrame())
    return;
  for (const Entry &E : historyInBlock(S.State, R))
    if (!E.second.Bytes && E.second.S != PartState::Suspect)
      S.apply(Event::EndReturned, Step::partOf(E)); // Others are judged later.
}

/// Whether the function returns with success, as far as \p E promises it and
/// the path tells.
static std::optional<bool> returnsSuccess(Step &S, const Effects &E,
                                          const ReturnStmt *RS) {
  if (!E.has(Annotation::TryInit))
    return true;
  const Expr *Value = RS ? RS->getRetValue() : nullptr;
  if (!Value)
    return std::nullopt;
  return succeeded(S.State, S.context().getSVal(Value), *E.successIf());
}

/// Whether \p P lies in an object that \p PD has to initialise and is not all
/// of it, and was initialised by a function whose counterpart destroys.
static bool hasToBeCleanedUp(Step &S, const Part &P, const ParmVarDecl *PD) {
  Analysis &A = S.analysis();
  ASTContext &Ctx = PD->getASTContext();
  const History *H = historyOf(S.State, P.At);
  return A.CleanupOnFailure && H && H->By == Cause::Call && !H->Handed &&
         !Ctx.hasSameUnqualifiedType(P.Type, PD->getType()->getPointeeType()) &&
         A.ToDestroy.has(P.Type, Ctx, A.Marked->reached());
}

/// What the current function had to initialise when it leaves by \p RS.
static void judgeDuties(Step &S, const ReturnStmt *RS) {
  const FunctionDecl *FD = currentFunction(S);
  const StackFrameContext *Frame = S.context().getStackFrame();
  auto Find = [&](const ParmVarDecl *PD) { return dutyOf(S.State, Frame, PD); };
  forEachDuty(S, Find, [&](const Part &P, const Duty &D) {
    auto Success = returnsSuccess(S, D.Says, RS);
    Actor By{Cause::Call, FD, FD->getNameAsString()};
    if (Success == true)
      S.apply(Event::LeaveInit, P, By);
    else if (Success == false && hasToBeCleanedUp(S, P, D.Parameter))
      S.apply(Event::LeaveFailed, P, By);
  });
}

void pinned::onReturn(Step &S, const ReturnStmt *RS) {
  const Expr *E = RS->getRetValue();
  if (E)
    S.State = afterFailure(S.State, E, S.context().getSVal(E));
  cleanUp(S);
  judgeDuties(S, RS);
  if (!E)
    return;
  ASTContext &Ctx = S.State->getStateManager().getContext();
  if (!S.analysis().Types.partsOf(E->getType(), Ctx).empty())
    returnByValue(S, E);
  else if (E->getType()->isPointerType())
    returnPointer(S, S.context().getSVal(E));
}

/// The storage of the locals of the function in frame \p F goes.
static void endOfFrame(Step &S, const StackFrameContext *F,
                       const ReturnStmt *RS) {
  // What main() leaves goes with the process.
  const FunctionDecl *FD = currentFunction(S);
  if (!FD || !FD->isMain())
    endOf(S,
          [&](const MemRegion *Block) { return isLocalTo(Block, S.State, F); });
  if (!S.context().inTopFrame())
    return;
  for (const Entry &E : allHistory(S.State))
    if (E.second.S == PartState::Dangling)
      judgeDangling(S, E, RS);
}

void pinned::onEnd(Step &S, const ReturnStmt *RS) {
  // Where a function returns, its duties were judged already: two returns of
  // constants may end in one state.
  if (!RS) {
    cleanUp(S);
    judgeDuties(S, nullptr);
  }
  const StackFrameContext *Frame = S.context().getStackFrame();
  S.State = dropDuties(forgetLoads(S.State, Frame), Frame);
  if (S.context().inTopFrame()) {
    std::vector<Entry> Copies;
    for (const Entry &E : allHistory(S.State))
      if (E.second.isCopy())
        Copies.push_back(E);
    judge(S, std::move(Copies));
  }
  endOfFrame(S, Frame, RS);
}

/// What became of an initialiser whose result is about to be forgotten.
static void settle(Step &S, const Entry &E) {
  auto Yes = succeeded(S.State, E.second.Result, E.second.Success);
  bool Trusted = E.second.isTrusted();
  S.replace(E, [&](History &H) {
    H.Result = nullptr;
    H.Try = Yes ? (*Yes ? Trial::None : H.failure())
                : (Trusted ? Trial::None : Trial::Ignored);
    if (Yes == false)
      H.S = H.ifFailed();
    H.Otherwise = std::nullopt;
  });
}

/// Whether the end of a function has something to say of \p E although nobody
/// speaks of it any more.
static bool isJudgedAtEnd(Step &S, const Entry &E) {
  return E.second.S == PartState::Dangling ||
         (isLocal(E.first.Base, S.State) &&
          transition(E.second.S, Event::Release).Report);
}

void pinned::onDead(Step &S, SymbolReaper &Reaper) {
  std::vector<Entry> Copies;
  auto Changes = [&](const PartKey &At, const History &H) {
    return H.Result || !Reaper.isLiveRegion(At.Base);
  };
  for (const Entry &Old : historyWhere(S.State, Changes)) {
    if (Old.second.Result && !Reaper.isLive(Old.second.Result))
      settle(S, Old);
    Entry E = {Old.first, *historyOf(S.State, Old.first)};
    if (Reaper.isLiveRegion(E.first.Base) ||
        isUnderWay(S.State, E.first.Base) || isJudgedAtEnd(S, E))
      continue;
    if (E.second.isCopy())
      Copies.push_back(E);
    S.State = forget(S.State, E.first);
  }
  judge(S, std::move(Copies));
}
