//===- MemoryCalls.cpp - Calls that move or overwrite bytes ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryCalls.h"
#include "Copies.h"
#include "Escapes.h"
#include "Links.h"
#include "MemoryFunctions.h"
#include "Verdicts.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

using Effect = MemoryRow::Effect;

static std::optional<MemoryRow> lookUp(const CallEvent &Call,
                                       const Models &Known) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  return FD ? memoryRowOf(FD, Call.getNumArgs(), Known) : std::nullopt;
}

bool pinned::isMemoryCall(const CallEvent &Call, const Models &Known) {
  return lookUp(Call, Known).has_value();
}

namespace {

/// A call of one of the functions.
class MemoryCall {
public:
  MemoryCall(Step &S, const CallEvent &Call, const MemoryRow &F)
      : S(S), Call(Call), F(F) {}

  /// All that lies in the block goes. What it holds is known up to here.
  void release() {
    const MemRegion *R = F.Does == Effect::Release
                             ? Call.getArgSVal(*F.To).getAsRegion()
                             : nullptr;
    if (!R)
      return;
    S.State = loosenHeldBy(S.State, R);
    judgeUsedCopies(R);
    for (const Entry &E : historyInBlock(S.State, R))
      S.apply(Event::Release, Step::partOf(E), Actor::of(Call));
    S.State = cutLinksInBlock(S.State, R);
  }

  void run() {
    switch (F.Does) {
    case Effect::Copy:
      return copyBytes(S, argument(F.To), argument(F.From), copied(),
                       transport());
    case Effect::Fill:
      return fill();
    case Effect::Clear:
      return overwriteBytes(S, argument(F.To), bytes(), Event::Zero);
    case Effect::Reallocate:
      return reallocate();
    case Effect::Duplicate:
      return copyBytes(S, result(), argument(F.From), bytes(), transport());
    case Effect::Sort:
      return sort();
    case Effect::Release:
      return afterRelease();
    case Effect::Allocate:
      return allocate();
    }
  }

private:
  Step &S;
  const CallEvent &Call;
  const MemoryRow &F;

  /// That a copy is thrown away does not undo that its links were followed.
  void judgeUsedCopies(const MemRegion *R) {
    std::vector<Entry> Used = historyInBlock(S.State, R);
    llvm::erase_if(Used, [](const Entry &E) {
      return !E.second.isCopy() || !E.second.Followed;
    });
    judge(S, std::move(Used), /*ThrownAway=*/true);
  }

  Object argument(Index I) {
    return S.places().pointee(Call.getArgSVal(*I), Call.getArgExpr(*I));
  }

  /// What the function returns has the type of what it was made from.
  Object result() {
    const auto *R =
        dyn_cast_or_null<SubRegion>(Call.getReturnValue().getAsRegion());
    Object From = argument(F.From);
    if (!R || From.Type.isNull())
      return {R, QualType()};
    return S.places().as(R, From.Type);
  }

  /// The number that argument \p I is, where there is one.
  ByteCount known(Index I) {
    if (!I)
      return 1;
    SValBuilder &SVB = S.State->getStateManager().getSValBuilder();
    const llvm::APSInt *N = SVB.getKnownValue(S.State, Call.getArgSVal(*I));
    return N ? ByteCount(N->getLimitedValue()) : std::nullopt;
  }

  ByteCount bytes() {
    if (!F.Size)
      return std::nullopt;
    ByteCount Size = known(F.Size), Count = known(F.Count);
    if (Size == ByteCount(0) || Count == ByteCount(0))
      return 0;
    if (!Size || !Count || *Size > UINT64_MAX / *Count)
      return std::nullopt;
    return *Size * *Count;
  }

  /// Without a size, an object is copied as a whole.
  ByteCount copied() {
    Object To = argument(F.To);
    if (F.Size || To.Type.isNull() || To.Type->isIncompleteType())
      return bytes();
    ASTContext &Ctx = S.State->getStateManager().getContext();
    return Ctx.getTypeSizeInChars(To.Type).getQuantity();
  }

  Transport transport(std::string NameSuffix = "") {
    return {Transport::Values::Lost, UnknownVal(), std::move(NameSuffix),
            F.Does == Effect::Copy ? !copied() : !bytes()};
  }

  /// The new size says how much there was before only where it is too small
  /// for one object.
  ByteCount oldBytes() {
    ByteCount New = bytes();
    Object O = argument(F.From);
    if (!New || O.Type.isNull() || O.Type->isIncompleteType())
      return std::nullopt;
    ASTContext &Ctx = S.State->getStateManager().getContext();
    uint64_t One = Ctx.getTypeSizeInChars(O.Type).getQuantity();
    return *New < One ? New : std::nullopt;
  }

  void fill() {
    bool Zero = Call.getArgSVal(1).isZeroConstant();
    overwriteBytes(S, argument(F.To), bytes(),
                   Zero ? Event::Zero : Event::Smear);
  }

  /// Memory of which the flags are not known is better taken as zeroed.
  bool isZeroed() {
    if (!F.Flags)
      return F.Zeroed;
    ByteCount Given = known(F.Flags);
    return F.Zeroed || !Given || *Given & F.ZeroFlag;
  }

  void allocate() {
    SVal Result = Call.getReturnValue();
    if (isZeroed() && isa_and_nonnull<SymbolicRegion>(Result.getAsRegion()))
      S.State =
          S.State->bindDefaultZero(Result, S.context().getLocationContext());
  }

  /// What is Active is reported as such: its copy is no bug of its own.
  void reallocate() {
    Object From = argument(F.From);
    if (!From.Region)
      return;
    if (!releaseActive(From.Region))
      copyBytes(S, result(), From, oldBytes(),
                transport("' before '" + Actor::of(Call).Name));
    S.State = cutLinksInBlock(S.State, From.Region);
  }

  bool releaseActive(const MemRegion *R) {
    if (S.State->isNull(Call.getReturnValue()).isConstrainedTrue())
      return false; // The storage stays.
    bool Any = false;
    for (const Entry &E : historyInBlock(S.State, R)) {
      if (E.second.S != PartState::Active)
        continue;
      S.apply(Event::Release, Step::partOf(E), Actor::of(Call));
      Any = true;
    }
    return Any;
  }

  /// The engine forgets more than what is freed.
  void afterRelease() {
    S.State = restoreLinks(S.State, S.context().getLocationContext());
  }

  void sort() {
    if (movesAreDeliberate(S.context()))
      return;
    for (const Part &P : partsIn(S, argument(F.To), bytes()))
      S.apply(Event::Sort, P, Actor::of(Call));
  }
};

} // namespace

void pinned::beforeMemoryCall(Step &S, const CallEvent &Call) {
  auto F = lookUp(Call, S.analysis().Known);
  if (!F)
    return;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    writeDown(S, S.places().pointee(Call.getArgSVal(I), Call.getArgExpr(I)));
  MemoryCall(S, Call, *F).release();
}

bool pinned::onMemoryCall(Step &S, const CallEvent &Call) {
  auto F = lookUp(Call, S.analysis().Known);
  if (F)
    MemoryCall(S, Call, *F).run();
  return F.has_value();
}
