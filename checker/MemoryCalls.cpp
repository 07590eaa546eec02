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

namespace {

enum class Effect {
  Copy,
  Fill,
  Clear,
  Reallocate,
  Duplicate,
  Sort,
  Release,
  Allocate
};

/// A function and which of its arguments is what; -1 where it has none.
struct MemoryFunction {
  llvm::StringLiteral Name;
  unsigned MinArgs; ///< Declarations with fewer are another function.
  Effect Does;
  int To, From;
  int Size, Count; ///< The bytes are the product of both.
};

} // namespace

static constexpr MemoryFunction Functions[] = {
    // name, arguments, effect, to, from, size, count
    {"memcpy", 3, Effect::Copy, 0, 1, 2, -1},
    {"memmove", 3, Effect::Copy, 0, 1, 2, -1},
    {"mempcpy", 3, Effect::Copy, 0, 1, 2, -1},
    {"memcpy_inline", 3, Effect::Copy, 0, 1, 2, -1},
    {"bcopy", 3, Effect::Copy, 1, 0, 2, -1},
    {"memset", 3, Effect::Fill, 0, -1, 2, -1},
    {"explicit_memset", 3, Effect::Fill, 0, -1, 2, -1},
    {"bzero", 2, Effect::Clear, 0, -1, 1, -1},
    {"explicit_bzero", 2, Effect::Clear, 0, -1, 1, -1},
    {"realloc", 2, Effect::Reallocate, -1, 0, 1, -1},
    {"reallocf", 2, Effect::Reallocate, -1, 0, 1, -1},
    {"reallocarray", 3, Effect::Reallocate, -1, 0, 1, 2},
    {"krealloc", 3, Effect::Reallocate, -1, 0, 1, -1},
    {"kvrealloc", 4, Effect::Reallocate, -1, 0, 2, -1},
    {"krealloc_array", 4, Effect::Reallocate, -1, 0, 1, 2},
    {"g_realloc", 2, Effect::Reallocate, -1, 0, 1, -1},
    {"kmemdup", 3, Effect::Duplicate, -1, 0, 1, -1},
    {"g_memdup2", 2, Effect::Duplicate, -1, 0, 1, -1},
    {"qsort", 4, Effect::Sort, 0, -1, 1, 2},
    {"qsort_r", 5, Effect::Sort, 0, -1, 1, 2},
    {"sort", 5, Effect::Sort, 0, -1, 1, 2},
    {"free", 1, Effect::Release, 0, -1, -1, -1},
    {"kfree", 1, Effect::Release, 0, -1, -1, -1},
    {"kvfree", 1, Effect::Release, 0, -1, -1, -1},
    {"vfree", 1, Effect::Release, 0, -1, -1, -1},
    {"g_free", 1, Effect::Release, 0, -1, -1, -1},
    // The flags, which may ask for zeroed memory, stand in place of the size.
    {"kmalloc", 2, Effect::Allocate, -1, -1, 1, -1},
    {"kmalloc_node", 3, Effect::Allocate, -1, -1, 1, -1},
    {"kvmalloc", 2, Effect::Allocate, -1, -1, 1, -1},
};

/// The plain name of a function that has a checked or a builtin spelling.
static llvm::StringRef plainName(llvm::StringRef Name) {
  Name.consume_front("__builtin_");
  while (Name.consume_front("_"))
    ;
  Name.consume_back("_chk");
  return Name;
}

/// Whether parameter \p I is a pointer to memory of any type.
static bool takesBytes(const FunctionDecl *FD, unsigned I) {
  if (I >= FD->getNumParams())
    return FD->getBuiltinID();
  QualType T = FD->getParamDecl(I)->getType()->getPointeeType();
  return !T.isNull() && (T->isVoidType() || T->isCharType());
}

/// The deallocator that __attribute__((ownership_takes(...))) makes of \p FD,
/// an annotation of the analyser's own model of memory.
static std::optional<MemoryFunction> annotated(const FunctionDecl *FD) {
  for (const auto *A : FD->specific_attrs<OwnershipAttr>())
    if (A->isTakes() && A->args_size())
      return MemoryFunction{
          "", 0, Effect::Release, int(A->args_begin()->getASTIndex()), -1,
          -1, -1};
  return std::nullopt;
}

static std::optional<MemoryFunction> lookUp(const CallEvent &Call) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!FD || !FD->getIdentifier())
    return std::nullopt;
  if (!FD->hasBody())
    if (auto F = annotated(FD))
      return F;
  llvm::StringRef Name = plainName(FD->getName());
  const auto *F = llvm::find_if(Functions, [&](const MemoryFunction &MF) {
    return MF.Name == Name && Call.getNumArgs() >= MF.MinArgs;
  });
  if (F == std::end(Functions))
    return std::nullopt;
  // The kernel's allocators have bodies, into which the engine does not look.
  for (int I : {F->To, F->From})
    if (I >= 0 && !takesBytes(FD, I))
      return std::nullopt;
  bool Library = FD->isExternC() && (!FD->hasBody() || FD->getBuiltinID());
  if (Library || F->Does == Effect::Allocate)
    return *F;
  return std::nullopt;
}

bool pinned::isMemoryCall(const CallEvent &Call) {
  return lookUp(Call).has_value();
}

namespace {

/// A call of one of the functions.
class MemoryCall {
public:
  MemoryCall(Step &S, const CallEvent &Call, const MemoryFunction &F)
      : S(S), Call(Call), F(F) {}

  void run() {
    switch (F.Does) {
    case Effect::Copy:
      return copyBytes(S, argument(F.To), argument(F.From), bytes(),
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
  const MemoryFunction &F;

  Object argument(int I) {
    return S.places().pointee(Call.getArgSVal(I), Call.getArgExpr(I));
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

  ByteCount known(int I) {
    if (I < 0)
      return 1;
    SValBuilder &SVB = S.State->getStateManager().getSValBuilder();
    const llvm::APSInt *N = SVB.getKnownValue(S.State, Call.getArgSVal(I));
    return N ? ByteCount(N->getLimitedValue()) : std::nullopt;
  }

  ByteCount bytes() {
    ByteCount Size = known(F.Size), Count = known(F.Count);
    if (Size == ByteCount(0) || Count == ByteCount(0))
      return 0;
    if (!Size || !Count || *Size > UINT64_MAX / *Count)
      return std::nullopt;
    return *Size * *Count;
  }

  Transport transport(std::string NameSuffix = "") {
    return {Transport::Values::Lost, UnknownVal(), std::move(NameSuffix),
            !bytes()};
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

  /// Linux's __GFP_ZERO, as it is now and as it was before 4.14, which the
  /// engine does not know. Memory of unknown flags is better taken as zeroed.
  void allocate() {
    constexpr uint64_t Zeroed = 0x8100;
    ByteCount Flags = known(F.Size);
    SVal Result = Call.getReturnValue();
    const MemRegion *R = Result.getAsRegion();
    if (R && isa<SymbolicRegion>(R) && (!Flags || *Flags & Zeroed))
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
    const MemRegion *R = Call.getArgSVal(F.To).getAsRegion();
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
  if (auto F = lookUp(Call))
    MemoryCall(S, Call, *F).run();
}
