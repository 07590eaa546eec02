//===- Escapes.cpp - What changes where nobody sees it ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Escapes.h"
#include "Compat.h"
#include "Links.h"
#include "MemoryCalls.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;
using Regions = llvm::ArrayRef<const MemRegion *>;

/// The number of bytes of the object at \p R; nothing where it is a whole block
/// or its type does not tell.
static std::optional<uint64_t> sizeOf(const MemRegion *R) {
  QualType T = typeOf(R);
  if (R == R->getBaseRegion() || !placeOf(R) || T.isNull() ||
      T->isIncompleteType())
    return std::nullopt;
  return R->getContext().getTypeSizeInChars(T).getQuantity();
}

/// Whether \p P lies in the object at \p R.
static bool covers(const MemRegion *R, const Place &P) {
  if (auto Size = sizeOf(R))
    return isWithin(P, *placeOf(R), *Size);
  return P.Base->getBaseRegion() == R->getBaseRegion();
}

/// The parts whose bytes are among those of \p R, which may stand for all
/// globals.
static std::vector<Entry> historyWithin(ProgramStateRef State,
                                        const MemRegion *R) {
  if (auto Size = sizeOf(R))
    return historyIn(State, *placeOf(R), *Size);
  if (!isa<MemSpaceRegion>(R))
    return historyInBlock(State, R);
  std::vector<Entry> Result;
  for (const Entry &E : allHistory(State))
    if (memorySpace(E.first.Base->getBaseRegion(), State) == R)
      Result.push_back(E);
  return Result;
}

/// Whether another part in the block of \p P is initialised.
static bool isBegun(ProgramStateRef State, const PartKey &P) {
  return llvm::any_of(historyInBlock(State, P.Base), [&P](const Entry &E) {
    return !(E.first == P) && isInitialised(E.second.S);
  });
}

/// \p E, which nobody sees, happens to \p Parts, in \p Call if there is one.
static ProgramStateRef lose(ProgramStateRef State, Event E,
                            const std::vector<Entry> &Parts,
                            const CallEvent *Call = nullptr) {
  ProgramStateRef Before = State;
  for (const auto &[At, Old] : Parts) {
    History H = Old;
    H.S = transition(Old.S, E).Next;
    if (H.S != Old.S || (H.S == PartState::Blank && !H.Since)) {
      H.Since = Call ? Call->getOriginExpr() : nullptr;
      H.Begun = isBegun(Before, At);
    }
    if (Old.S == PartState::Linked && H.S != Old.S)
      State = leaveLinked(State, At, H.S);
    State = remember(State, At, H);
  }
  return State;
}

ProgramStateRef pinned::loseAll(ProgramStateRef State) {
  return lose(State, Event::Escape, allHistory(State));
}

ProgramStateRef pinned::loosen(ProgramStateRef State,
                               llvm::function_ref<bool(const Entry &)> Which) {
  auto IsActive = [](const PartKey &, const History &H) {
    return H.S == PartState::Active || H.S == PartState::Held;
  };
  std::vector<Entry> Active = historyWhere(State, IsActive);
  llvm::erase_if(Active, [&](const Entry &E) { return !Which(E); });
  return lose(State, Event::Escape, Active);
}

ProgramStateRef pinned::loosenHeldBy(ProgramStateRef State,
                                     const MemRegion *R) {
  return loosen(State, [R](const Entry &E) {
    return E.second.Holder &&
           E.second.Holder->getBaseRegion() == R->getBaseRegion();
  });
}

/// Whether \p R is the block of \p P, or the memory in which that lies.
static bool holds(ProgramStateRef State, const MemRegion *R, const Place &P) {
  const MemRegion *Block = P.Base->getBaseRegion();
  return R == Block || R->getBaseRegion() == Block ||
         R == memorySpace(Block, State);
}

/// Whether \p R lies in the memory block of \p P and is something else: a lock
/// beside a node, say.
static bool isBeside(const MemRegion *R, const MemRegion *P) {
  auto At = placeOf(P);
  QualType Given = typeOf(R), Own = typeOf(P);
  return R->getBaseRegion() == P->getBaseRegion() && At && !covers(R, *At) &&
         !Given.isNull() && !Own.isNull() &&
         Given.getCanonicalType() != Own.getCanonicalType();
}

/// A function that is described touches what it is given and nothing besides.
/// But where it uses what lies beside a node, or beside the list in which a
/// local node is, it may wait until somebody else has unlinked that node.
static ProgramStateRef waitForOthers(ProgramStateRef State, Regions Given,
                                     Regions Used, Regions Changed) {
  State = loosen(State, [&](const Entry &E) {
    bool Local = isLocal(E.first.Base, State);
    return E.second.Holder && llvm::any_of(Used, [&](const MemRegion *R) {
             return isBeside(R, E.second.Region) ||
                    (Local && isBeside(R, E.second.Holder));
           });
  });
  for (const Link &L : allLinks(State)) {
    if (isDangling(State, L.To))
      continue; // Judged after the call.
    const History *To = historyOf(State, L.To);
    auto Touches = [&](const MemRegion *R) {
      return covers(R, L.From) || covers(R, L.To);
    };
    auto Waits = [&](const MemRegion *R) {
      return To && isBeside(R, To->Region);
    };
    auto Reached = [&](const MemRegion *R) { return holds(State, R, L.From); };
    Link Idle = L;
    Idle.Idle = true;
    if (llvm::any_of(Given, Touches))
      State = cutLinksIn(State, L.From, 1);
    else if (llvm::any_of(Used, Waits) ||
             (isLocal(L.To.Base, State) && llvm::any_of(Changed, Reached)))
      State = addLink(State, Idle);
  }
  return State;
}

/// Any other may do anything with all that it reaches.
static ProgramStateRef cutUnseen(ProgramStateRef State, Regions Given,
                                 Regions Changed) {
  return cutLinks(State, [&](const Link &L) {
    auto Reached = [&](const MemRegion *R) { return holds(State, R, L.From); };
    bool Judged = isDangling(State, L.To) && llvm::any_of(Given, Reached);
    return !Judged && llvm::any_of(Changed, Reached);
  });
}

/// Whether \p R is a member that is no object with parts: who gets its address
/// cannot know what it is a member of.
static bool isPlainMember(const MemRegion *R) {
  QualType T = typeOf(R);
  while (!T.isNull() && T->isArrayType())
    T = R->getContext().getAsArrayType(T)->getElementType();
  bool Inside = false;
  for (const MemRegion *Layer = R; isa<FieldRegion, ElementRegion>(Layer);
       Layer = cast<SubRegion>(Layer)->getSuperRegion())
    Inside |= isa<FieldRegion>(Layer);
  return Inside && !T.isNull() && T->isScalarType();
}

bool pinned::isOnlyBeside(Regions Given, const PartKey &P) {
  bool Any = false;
  for (const MemRegion *R : Given) {
    if (R->getBaseRegion() != P.Base->getBaseRegion())
      continue;
    Any = true;
    auto At = placeOf(R);
    if (!At || isWithin(*At, P, P.Size) || !isPlainMember(R))
      return false;
  }
  return Any;
}

/// The objects that \p Call is given; only those to use, where \p ToUse says
/// so.
static std::vector<const MemRegion *>
argumentsOf(const CallEvent &Call, const FunctionDecl *FD, bool ToUse) {
  std::vector<const MemRegion *> Result;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
    const MemRegion *R = Call.getArgSVal(I).getAsRegion();
    if (R && (!ToUse || Effects::ofParameter(FD, I).has(Annotation::Use)))
      Result.push_back(R);
  }
  return Result;
}

ProgramStateRef pinned::onInvalidation(ProgramStateRef State, Regions Given,
                                       Regions Changed, const CallEvent *Call) {
  if (!Call && Given.size() == 1 && Given.front() == bindingOf(State))
    return noteBinding(State, nullptr); // Its value has arrived just now.
  const auto *FD =
      Call ? dyn_cast_or_null<FunctionDecl>(Call->getDecl()) : nullptr;
  if (FD && isDescribed(FD))
    return waitForOthers(State, argumentsOf(*Call, FD, false),
                         argumentsOf(*Call, FD, true), Changed);
  // The engine itself forgets what is in memory that is freed.
  Event E = Call ? Event::Escape : Event::Write;
  for (const MemRegion *R : Changed) {
    std::vector<Entry> Parts = historyWithin(State, R);
    llvm::erase_if(
        Parts, [&](const Entry &P) { return isOnlyBeside(Given, P.first); });
    State = lose(State, E, Parts, Call);
  }
  if (!Call)
    return State;
  return cutUnseen(State, Given, Changed);
}

bool pinned::isSharedAccess(const Stmt *S) {
  if (const auto *BO = dyn_cast_or_null<BinaryOperator>(S))
    S = BO->getLHS();
  else if (const auto *CE = dyn_cast_or_null<CastExpr>(S))
    S = CE->getSubExpr(); // A load: what is loaded has the type.
  const auto *E = dyn_cast_or_null<Expr>(S);
  return E && E->getType().isVolatileQualified();
}

ProgramStateRef pinned::onSharedAccess(ProgramStateRef State,
                                       const MemRegion *R) {
  auto At = placeOf(R);
  if (!At || !historyIn(State, *At, 1).empty())
    return State;
  return cutLinks(State, [&](const Link &L) {
    return Places::sameBlock(L.From, *At) || Places::sameBlock(L.To, *At);
  });
}

ProgramStateRef pinned::onQuestion(ProgramStateRef State, const MemRegion *R) {
  auto At = placeOf(R);
  if (!At)
    return State;
  // Who asks for the next of an element asks the list that leads to it.
  QualType T = typeOf(R);
  bool Next =
      !T.isNull() && T->isPointerType() && T->getPointeeType()->isRecordType();
  auto LeadsThere = [&](const History &H) {
    return Next && llvm::any_of(allLinks(State), [&](const Link &L) {
             return H.covers(L.From) &&
                    L.Value->getBaseRegion() == R->getBaseRegion();
           });
  };
  return cutLinks(State, [&](const Link &L) {
    const History *To = historyOf(State, L.To);
    return covers(R, L.From) || (To && (To->covers(*At) || LeadsThere(*To)));
  });
}

ProgramStateRef pinned::restoreLinks(ProgramStateRef State,
                                     const LocationContext *C) {
  for (const Link &L : allLinks(State))
    if (State->getSVal(L.Cell).getAsRegion() != L.Value)
      State = State->bindLoc(loc::MemRegionVal(L.Cell),
                             loc::MemRegionVal(L.Value), C, false);
  return State;
}
