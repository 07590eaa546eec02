//===- Loads.cpp - Events from reading ----------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loads.h"
#include "Escapes.h"
#include "Verdicts.h"
#include "WholeValues.h"
#include "clang/AST/Expr.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// The engine tells nobody when a compound literal gets its value; the first
/// one to load it learns of it.
static void fillLiteral(Step &At, const CompoundLiteralRegion *R) {
  const CompoundLiteralExpr *CL = R->getLiteralExpr();
  if (historyInBlock(At.State, R).empty())
    onWholeValue(At, R, CL->getType(), At.State->getSVal(R),
                 CL->getInitializer());
}

/// Whether a pointer of type \p T may be a link.
static bool leadsToRecord(QualType T) {
  return T->isPointerType() && T->getPointeeType()->isRecordType();
}

/// Whether the pointer at \p R, in a copy, may be what ties it to its place: it
/// leads to the original, or along a ring to it. What a head with another type
/// of elements leads to does not lead back to the head.
static bool isLink(Step &At, const History &Copy, const SubRegion *R,
                   QualType T) {
  if (!T->isPointerType())
    return false;
  const MemRegion *To = At.State->getSVal(R, T).getAsRegion();
  if (To && To->getBaseRegion() == Copy.Origin->getBaseRegion())
    return true;
  const RecordDecl *Next = T->getPointeeType()->getAsRecordDecl();
  const RecordDecl *Own = typeOf(Copy.Region)->getAsRecordDecl();
  return Next && (!Own || Next->getCanonicalDecl() == Own->getCanonicalDecl());
}

/// Links are followed out of the parts at \p Where. Where those are gone, that
/// is too late for what unlinks them.
static void followDangling(Step &At, const Place &Where) {
  for (const Entry &E : historyIn(At.State, Where, 1))
    if (E.second.S == PartState::Dangling)
      judgeDangling(At, E);
}

/// Of a part that is all zero, links are null.
static void noteNullLinks(Step &At, const std::vector<Part> &Around,
                          const SubRegion *R, QualType T) {
  if (!At.State->getSVal(R, T).isZeroConstant())
    return;
  for (const Part &P : Around) {
    if (At.stateOf(P) != PartState::Zeroed)
      continue;
    if (!historyOf(At.State, P.At))
      At.set(P, PartState::Zeroed);
    At.State = noteNullLink(At.State, P.At);
  }
}

/// Visible code reads the scalar at \p R.
static void scalarLoad(Step &At, const SubRegion *R, QualType T) {
  auto Where = placeOf(R);
  if (!Where)
    return;
  std::vector<Part> Around = At.places().partsAround(R);
  for (const Part &P : Around)
    At.apply(leadsToRecord(T) ? Event::Follow : Event::Read, P);
  if (leadsToRecord(T)) {
    followDangling(At, *Where);
    noteNullLinks(At, Around, R, T);
  }
  for (const Entry &E : historyInBlock(At.State, R)) {
    if (!E.second.isCopy())
      continue;
    bool Link = E.second.covers(*Where) && isLink(At, E.second, R, T) &&
                !(E.second.Rewritten & E.second.wordAt(*Where));
    if (Link && At.State->getSVal(R, T).isUnknown()) {
      // What is done through a pointer that the engine lost may be a repair.
      At.set(Step::partOf(E), PartState::Unknown);
      continue;
    }
    if (Link ? E.second.Followed : E.second.Served)
      continue;
    At.replace(E,
               [Link](History &H) { (Link ? H.Followed : H.Served) = true; });
    if (Link)
      At.note(NoteKind::Used, Step::partOf(E));
  }
}

/// An object of type \p T is loaded from \p R as a whole.
static void wholeLoad(Step &At, const SubRegion *R, const Expr *E) {
  At.State = noteLoad(At.State, E, At.context().getStackFrame(), R);
  At.noteValue(At.State->getSVal(loc::MemRegionVal(R), E->getType()),
               {R, E->getType()});
}

/// The part out of which the link \p V was read.
static std::optional<Part> walkedFrom(Step &At, SVal V) {
  if (V.isZeroConstant()) {
    auto Last = nullLinkOf(At.State);
    const History *H = Last ? historyOf(At.State, *Last) : nullptr;
    return H ? std::optional<Part>(Step::partOf({*Last, *H})) : std::nullopt;
  }
  SymbolRef Sym = V.getAsSymbol();
  const MemRegion *From = Sym ? Sym->getOriginRegion() : nullptr;
  std::vector<Part> Around;
  // A link that was tested for null is none of zeros.
  auto Link = V.getAs<DefinedSVal>();
  bool Tested = Link && At.State->isNull(*Link).isConstrainedFalse();
  if (From && !Tested)
    Around = At.places().partsAround(From);
  return Around.empty() ? std::nullopt : std::optional<Part>(Around.front());
}

void pinned::onDereference(Step &At, const Expr *E) {
  if (!leadsToRecord(E->getType()))
    return;
  auto P = walkedFrom(At, At.context().getSVal(E));
  if (P && At.outcomeOf(Event::Walk, *P).Report)
    At.apply(Event::Walk, *P);
}

/// Whether \p V, if it is null, is what a link held, and no number of the
/// program's.
static bool mayBeLink(const Expr *E, SVal V) {
  return !V.isZeroConstant() || !isa<IntegerLiteral>(E->IgnoreParenCasts());
}

/// The copy in which \p R lies is held against its own address. A loop that
/// does that never ends, and nothing behind it is reached.
static void walkCopy(Step &At, const MemRegion *R) {
  auto Where = placeOf(R);
  if (!Where)
    return;
  std::vector<Entry> Endless;
  const ExplodedNode &Here = *At.context().getPredecessor();
  for (const Entry &E : historyIn(At.State, *Where, 1)) {
    if (!E.second.isCopy() || E.second.Walked)
      continue;
    At.replace(E, [](History &H) { H.Walked = true; });
    if (E.second.Followed && isInLoop(Here))
      Endless.push_back({E.first, *historyOf(At.State, E.first)});
  }
  judge(At, std::move(Endless));
}

void pinned::onLinkCompared(Step &At, const Expr *E, const Expr *Other) {
  SVal V = At.context().getSVal(E);
  const MemRegion *Own = At.context().getSVal(Other).getAsRegion();
  if (Own && leadsToRecord(E->getType()))
    walkCopy(At, Own);
  if (!Own || !leadsToRecord(E->getType()) || !mayBeLink(E, V))
    return;
  auto From = walkedFrom(At, V);
  if (!From)
    return;
  for (const Part &P : At.places().partsAround(Own))
    if (P.At == From->At && At.outcomeOf(Event::Walk, P).Report)
      return At.apply(Event::Walk, P);
}

void pinned::onLoad(Step &At, SVal L, const Stmt *S) {
  const auto *R = dyn_cast_or_null<SubRegion>(L.getAsRegion());
  const auto *E = dyn_cast_or_null<Expr>(S);
  if (!R || !E)
    return;
  if (isSharedAccess(E))
    At.State = onSharedAccess(At.State, R);
  ASTContext &Ctx = At.State->getStateManager().getContext();
  QualType T = E->getType();
  if (const auto *Literal = dyn_cast<CompoundLiteralRegion>(R))
    fillLiteral(At, Literal);
  if (!At.analysis().Types.partsOf(T, Ctx).empty())
    wholeLoad(At, R, E);
  else if (T->isScalarType())
    scalarLoad(At, R, T);
}
