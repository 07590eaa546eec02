//===- Stores.cpp - Events from assignments and initialisers ------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stores.h"
#include "Compat.h"
#include "Links.h"
#include "Presumption.h"
#include "Scopes.h"
#include "WholeValues.h"
#include "clang/AST/Expr.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

namespace {

/// One scalar is stored.
class ScalarStore {
public:
  ScalarStore(Step &S, const SubRegion *L, SVal V)
      : S(S), L(L), V(V), To(V.getAsRegion()) {}

  void run() {
    auto At = placeOf(L);
    if (!At)
      return;
    Where = *At;
    ToPlace = To ? placeOf(To) : std::nullopt;
    S.State = cutLinksIn(S.State, Where, 1);
    walkCopies();
    std::vector<Part> Written = partsWritten();
    for (const Part &P : Written)
      write(P);
    if (!ToPlace)
      return;
    address(!Written.empty());
  }

private:
  Step &S;
  const SubRegion *L;
  SVal V;
  const MemRegion *To;
  Place Where;
  std::optional<Place> ToPlace;

  void addWritten(std::vector<Part> &Parts, const Part &P) {
    if (llvm::any_of(Parts, [&](const Part &O) { return O.At == P.At; }))
      return;
    if (P.InUnion)
      S.set(P, PartState::Unknown); // Another member is written.
    else
      Parts.push_back(P);
  }

  /// The store goes where the link of a copy leads.
  void walkCopies() {
    const auto *SR = dyn_cast<SymbolicRegion>(Where.Base->getBaseRegion());
    const MemRegion *From = SR ? SR->getSymbol()->getOriginRegion() : nullptr;
    auto At = From ? placeOf(From) : std::nullopt;
    if (!At)
      return;
    for (const Entry &E : allHistory(S.State)) {
      auto Origin = E.second.isCopy() ? placeOf(E.second.Origin) : std::nullopt;
      if (E.second.Followed && !E.second.Walked && Origin &&
          isWithin(*At, *Origin, E.second.Size))
        S.replace(E, [](History &H) { H.Walked = true; });
    }
  }

  /// The parts into which the store goes.
  std::vector<Part> partsWritten() {
    std::vector<Part> Result = S.places().partsAround(L);
    for (const Entry &E : historyIn(S.State, Where, 1))
      addWritten(Result, Step::partOf(E));
    return Result;
  }

  void write(const Part &P) {
    if (ToPlace && Places::sameObject(P, *ToPlace)) {
      const Decl *Writer = S.context().getStackFrame()->getDecl();
      Cause Why = P.contains(*ToPlace) ? Cause::OwnAddress : Cause::Neighbour;
      S.apply(Event::OwnAddress, P, {Why, dyn_cast<NamedDecl>(Writer), ""});
      S.State = addLink(S.State, {Where, PartKey(*ToPlace, 0), true, L, To});
      return;
    }
    PartState Before = S.stateOf(P);
    bool Found = Before == PartState::Presumed || Before == PartState::Unset;
    if (Found && V.isZeroConstant())
      S.set(P, PartState::Unknown); // It is being taken apart by hand.
    S.apply(Event::Write, P);
    if (isLinked(S.State, P.At))
      S.apply(Event::Link, P, {Cause::Linked, nullptr, ""});
    if (const History *H = historyOf(S.State, P.At)) {
      rewriteCopy(P, *H);
      unpin(P, *H);
    }
  }

  /// The words of \p P that hold its links: pointers to records, or all
  /// pointers where it has no others.
  uint64_t linksOf(const Part &P, const History &H) {
    uint64_t ToRecords = 0, All = 0;
    for (const TypedValueRegion *R : S.places().scalarsOf(P.Region, P.Type)) {
      QualType T = R->getValueType();
      auto At = placeOf(R);
      if (!At || !T->isPointerType())
        continue;
      uint64_t Bit = H.wordAt(*At);
      All |= Bit;
      ToRecords |= T->getPointeeType()->isRecordType() ? Bit : 0;
    }
    return ToRecords ? ToRecords : All;
  }

  /// A copy of which every link was written anew is no copy any more.
  void rewriteCopy(const Part &P, const History &Old) {
    if (!Old.isCopy())
      return;
    uint64_t Links = linksOf(P, Old);
    uint64_t Done = Old.Rewritten | Old.wordAt(Where);
    bool Complete = Links && (Done & Links) == Links;
    S.replace({P.At, Old}, [&](History &H) {
      H.Rewritten = Done;
      if (Complete)
        H = fresh(H);
    });
  }

  static History fresh(const History &Old) {
    History H;
    H.Region = Old.Region;
    H.Size = Old.Size;
    return H;
  }

  /// A part that only its own address pinned is free when the address goes.
  void unpin(const Part &P, const History &H) {
    if (H.S == PartState::Pinned && H.By == Cause::OwnAddress &&
        !isLinked(S.State, P.At) && !holdsOwnAddress(S.State, S.places(), P, L))
      S.set(P, PartState::Unknown);
  }

  /// Whether what is stored stays when the function is gone.
  bool staysThere() const {
    const MemSpaceRegion *Space =
        memorySpace(Where.Base->getBaseRegion(), S.State);
    return !isa<StackSpaceRegion>(Space) && !isa<CodeSpaceRegion>(Space);
  }

  /// The address of something is stored.
  void address(bool InPart) {
    for (const Entry &E : historyInBlock(S.State, ToPlace->Base))
      if (E.second.isCopy() && isAddressOf(E) && isOutside(E))
        addressOfCopy(E);
    if (!InPart && !staysThere())
      return;
    for (const Part &P : S.places().partsAround(To))
      if (!Places::sameObject(P, Where)) {
        S.apply(Event::Link, P, {Cause::Linked, nullptr, ""});
        S.State =
            addLink(S.State, {Where, P.At, !InPart && isWholeBlock(P), L, To});
      }
  }

  /// Whether \p P has a block of its own on the heap.
  static bool isWholeBlock(const Part &P) {
    return isa<SymbolicRegion>(P.At.Base) && P.At.Offset == 0 &&
           !isa<FieldRegion>(P.Region);
  }

  /// Whether the store goes to other memory than the record in which the copy
  /// \p E lies.
  bool isOutside(const Entry &E) const {
    if (!Places::sameBlock(Where, *ToPlace))
      return true;
    const auto *Record = dyn_cast<SubRegion>(E.second.Region->getSuperRegion());
    auto Start =
        isa<FieldRegion>(E.second.Region) ? placeOf(Record) : std::nullopt;
    QualType T = Start ? typeOf(Record) : QualType();
    return !T.isNull() && T->isRecordType() &&
           !isWithin(Where, *Start,
                     Record->getContext().getTypeSizeInChars(T).getQuantity());
  }

  bool isAddressOf(const Entry &E) const {
    return ToPlace->Base == E.first.Base &&
           Places::sameObject(Step::partOf(E), *ToPlace);
  }

  /// Whether the pointer, by its type, leads to all of the copy \p E.
  bool reaches(const Entry &E) const {
    QualType T = typeOf(To);
    if (T.isNull() || T->isIncompleteType())
      return ToPlace->Offset == 0;
    int64_t Size = To->getContext().getTypeSizeInChars(T).getQuantity();
    return ToPlace->Offset <= E.first.Offset &&
           E.first.Offset + int64_t(E.second.Size) <= ToPlace->Offset + Size;
  }

  void addressOfCopy(const Entry &E) {
    if (leadsTo(E)) {
      S.set(Step::partOf(E), PartState::Pinned,
            [](History &H) { H.By = Cause::Linked; });
    } else if (staysThere() && !E.second.Kept && !E.second.Bytes &&
               reaches(E)) {
      S.replace(E, [](History &H) { H.Kept = true; });
      S.note(NoteKind::Kept, Step::partOf(E));
    }
  }

  /// Whether the links in the copy \p E lead to where the store goes.
  bool leadsTo(const Entry &E) {
    const MemRegion *Block = Where.Base->getBaseRegion();
    if (E.second.Origin->getBaseRegion() == Block &&
        E.first.Base->getBaseRegion() != Block)
      return true;
    Part P = Step::partOf(E);
    for (const TypedValueRegion *R : S.places().scalarsOf(P.Region, P.Type)) {
      const MemRegion *There = S.State->getSVal(R).getAsRegion();
      if (There && There->getBaseRegion() == Block)
        return true;
    }
    return false;
  }
};

} // namespace

/// What \p S stores, as an expression.
static const Expr *storedExpr(const Stmt *S) {
  if (const auto *BO = dyn_cast_or_null<BinaryOperator>(S))
    return BO->getRHS();
  if (const auto *DS = dyn_cast_or_null<DeclStmt>(S))
    if (DS->isSingleDecl())
      if (const auto *VD = dyn_cast<VarDecl>(DS->getSingleDecl()))
        return VD->getInit();
  return nullptr;
}

void pinned::onStore(Step &At, SVal L, SVal V, const Stmt *S) {
  const auto *R = dyn_cast_or_null<SubRegion>(L.getAsRegion());
  if (!R || isCaptured(R))
    return;
  QualType T = typeOf(R);
  ASTContext &Ctx = At.State->getStateManager().getContext();
  if (const auto *VR = dyn_cast<VarRegion>(R);
      VR && isa_and_nonnull<DeclStmt>(S))
    renew(At, VR);
  if (!T.isNull() && !At.analysis().Types.partsOf(T, Ctx).empty()) {
    onWholeValue(At, R, T, V, storedExpr(S));
    At.State = noteBinding(At.State, R);
  } else
    ScalarStore(At, R, V).run();
  if (auto Start = placeOf(R);
      Start && !T.isNull() && T->isRecordType() && !T->isIncompleteType())
    At.State =
        cutLinksIn(At.State, *Start, Ctx.getTypeSizeInChars(T).getQuantity());
}
