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
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

using Effect = MemoryRow::Effect;

/// A function of the C library, which no model can take away.
struct LibraryFunction {
  llvm::StringLiteral Name;
  MemoryRow Row;
};

static constexpr LibraryFunction Functions[] = {
    // name, effect, to, from, size, count
    {"memcpy", {Effect::Copy, 0, 1, 2}},
    {"memmove", {Effect::Copy, 0, 1, 2}},
    {"mempcpy", {Effect::Copy, 0, 1, 2}},
    {"memcpy_inline", {Effect::Copy, 0, 1, 2}},
    {"bcopy", {Effect::Copy, 1, 0, 2}},
    {"memset", {Effect::Fill, 0, {}, 2}},
    {"explicit_memset", {Effect::Fill, 0, {}, 2}},
    {"bzero", {Effect::Clear, 0, {}, 1}},
    {"explicit_bzero", {Effect::Clear, 0, {}, 1}},
    {"realloc", {Effect::Reallocate, {}, 0, 1}},
    {"reallocf", {Effect::Reallocate, {}, 0, 1}},
    {"reallocarray", {Effect::Reallocate, {}, 0, 1, 2}},
    {"qsort", {Effect::Sort, 0, {}, 1, 2}},
    {"qsort_r", {Effect::Sort, 0, {}, 1, 2}},
    {"free", {Effect::Release, 0}},
};

/// The plain name of a function that has a checked or a builtin spelling.
static llvm::StringRef plainName(llvm::StringRef Name) {
  Name.consume_front("__builtin_");
  while (Name.consume_front("_"))
    ;
  Name.consume_back("_chk");
  return Name;
}

/// Whether parameter \p I is a pointer to memory of any type, or of the types
/// that \p R copies as a whole.
static bool takesBytes(const MemoryRow &R, const FunctionDecl *FD, unsigned I) {
  if (I >= FD->getNumParams())
    return FD->getBuiltinID();
  QualType T = FD->getParamDecl(I)->getType()->getPointeeType();
  if (!T.isNull() && R.Does == Effect::Copy && !R.Size)
    return T->isRecordType();
  return !T.isNull() && (T->isVoidType() || T->isCharType());
}

static bool takesNumber(const FunctionDecl *FD, unsigned I) {
  return I >= FD->getNumParams()
             ? FD->getBuiltinID()
             : FD->getParamDecl(I)->getType()->isIntegerType();
}

/// The deallocator that __attribute__((ownership_takes(...))) makes of \p FD,
/// an annotation of the analyser's own model of memory.
static std::optional<MemoryRow> annotated(const FunctionDecl *FD) {
  for (const auto *A : FD->specific_attrs<OwnershipAttr>())
    if (A->isTakes() && A->args_size())
      return MemoryRow{Effect::Release, A->args_begin()->getASTIndex()};
  return std::nullopt;
}

static const MemoryRow *inLibrary(llvm::StringRef Name) {
  const auto *F = llvm::find_if(
      Functions, [=](const LibraryFunction &F) { return F.Name == Name; });
  return F == std::end(Functions) ? nullptr : &F->Row;
}

/// Whether \p FD, of the right name, can be the function of \p R.
static bool isMeant(const MemoryRow &R, const FunctionDecl *FD,
                    const CallEvent &Call) {
  if (Call.getNumArgs() < R.minArgs())
    return false;
  for (const Index &I : {R.To, R.From})
    if (I && !takesBytes(R, FD, *I))
      return false;
  for (const Index &I : {R.Size, R.Count, R.Flags})
    if (I && !takesNumber(FD, *I))
      return false;
  // The kernel's allocators have bodies, into which the engine does not look.
  return R.Does == Effect::Allocate ||
         (FD->isExternC() && (!FD->hasBody() || FD->getBuiltinID()));
}

static std::optional<MemoryRow> lookUp(const CallEvent &Call,
                                       const Models &Known) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!FD || !FD->getIdentifier())
    return std::nullopt;
  if (!FD->hasBody())
    if (auto R = annotated(FD))
      return R;
  const MemoryRow *R = Known.memory(FD->getName());
  if (!R)
    R = inLibrary(plainName(FD->getName()));
  if (!R || !isMeant(*R, FD, Call))
    return std::nullopt;
  return *R;
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
      return release();
    case Effect::Allocate:
      return allocate();
    }
  }

private:
  Step &S;
  const CallEvent &Call;
  const MemoryRow &F;

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

  /// All that lies in the block goes.
  void release() {
    const MemRegion *R = Call.getArgSVal(*F.To).getAsRegion();
    if (!R)
      return;
    S.State = loosenHeldBy(S.State, R);
    for (const Entry &E : historyInBlock(S.State, R))
      S.apply(Event::Release, Step::partOf(E), Actor::of(Call));
    // The engine forgets more than what is freed.
    S.State = restoreLinks(cutLinksInBlock(S.State, R),
                           S.context().getLocationContext());
  }

  void sort() {
    if (movesAreDeliberate(S.context()))
      return;
    for (const Part &P : partsIn(S, argument(F.To), bytes()))
      S.apply(Event::Sort, P, Actor::of(Call));
  }
};

} // namespace

void pinned::onMemoryCall(Step &S, const CallEvent &Call) {
  if (auto F = lookUp(Call, S.analysis().Known))
    MemoryCall(S, Call, *F).run();
}
