//===- Copies.cpp - Bytes that move or are overwritten ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Copies.h"
#include "Links.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/DynamicExtent.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// So many elements of an array are looked at one by one.
static constexpr uint64_t MaxElements = 16;

bool pinned::movesAreDeliberate(const CheckerContext &C) {
  const auto *FD = dyn_cast<FunctionDecl>(C.getStackFrame()->getDecl());
  return FD && (isAnnotated(FD, Annotation::Movable) || relocates(FD));
}

/// The bytes that an object of the static type of \p O has.
static uint64_t strideOf(const Object &O) {
  if (O.Type.isNull() || O.Type->isIncompleteType())
    return 0;
  return O.Region->getContext().getTypeSizeInChars(O.Type).getQuantity();
}

static void addPart(std::vector<Part> &Parts, const Part &P) {
  if (llvm::none_of(Parts, [&](const Part &O) { return O.At == P.At; }))
    Parts.push_back(P);
}

std::vector<Part> pinned::partsIn(const Step &S, const Object &O,
                                  ByteCount Size) {
  std::vector<Part> Result;
  auto Start = placeOf(O.Region);
  if (!Start)
    return Result;
  for (const Entry &E : historyIn(S.State, *Start, Size.value_or(INT64_MAX)))
    Result.push_back(Step::partOf(E));
  uint64_t Stride = strideOf(O);
  if (!Stride)
    return Result;
  uint64_t Count = Size ? llvm::divideCeil(*Size, Stride) : 1;
  for (uint64_t I = 0; I < Count && I < MaxElements; ++I)
    for (const Part &P : S.places().elementParts(O, I))
      if (!Size || uint64_t(P.At.Offset - Start->Offset) < *Size)
        addPart(Result, P);
  return Result;
}

std::vector<Part> pinned::partsOfObject(const Step &S, const Object &O) {
  if (!O.Region)
    return {};
  uint64_t Stride = strideOf(O);
  std::vector<Part> Parts =
      partsIn(S, O, Stride ? ByteCount(Stride) : std::nullopt);
  auto Start = placeOf(O.Region);
  llvm::erase_if(Parts, [&](const Part &P) {
    return P.At.Offset < Start->Offset ||
           (Stride && P.At.Offset + P.Size > Start->Offset + Stride);
  });
  return Parts;
}

const SubRegion *pinned::outermost(const SubRegion *R) {
  const SubRegion *Result = R;
  for (const MemRegion *Layer = R; isa<FieldRegion, ElementRegion>(Layer);
       Layer = cast<SubRegion>(Layer)->getSuperRegion())
    if (isa<FieldRegion>(Layer))
      Result = cast<SubRegion>(cast<FieldRegion>(Layer)->getSuperRegion());
  return Result;
}

/// The parts of the memory in which \p O lies: of the variable, of the elements
/// of an array on the heap, or else of the record around it.
static std::vector<Part> partsAroundObject(const Step &S, const Object &O) {
  if (const auto *VR = dyn_cast<VarRegion>(O.Region->getBaseRegion()))
    return S.places().partsOf(VR, VR->getValueType());
  const SubRegion *Whole = outermost(O.Region);
  const auto *Block = cast<SubRegion>(Whole->getBaseRegion());
  SValBuilder &SVB = S.State->getStateManager().getSValBuilder();
  const llvm::APSInt *Size =
      SVB.getKnownValue(S.State, getDynamicExtent(S.State, Block, SVB));
  QualType T = Whole == O.Region && !O.Type.isNull() ? O.Type : typeOf(Whole);
  if (!Size || T.isNull() || T->isIncompleteType())
    return S.places().partsOf(Whole, T);
  return partsIn(S, S.places().as(Block, T), Size->getLimitedValue());
}

void pinned::writeDown(Step &S, const Object &O) {
  if (!O.Region)
    return;
  for (const Part &P : partsAroundObject(S, O)) {
    if (historyOf(S.State, P.At))
      continue;
    PartState Now = S.stateOf(P);
    if (Now == PartState::Raw || Now == PartState::Zeroed ||
        Now == PartState::Blank)
      S.set(P, Now);
  }
}

namespace {

/// One copy of bytes.
class Copying {
public:
  Copying(Step &S, const Object &Dst, const Object &Src, ByteCount Size,
          Transport How)
      : S(S), Dst(Dst), Src(Src), Size(Size), How(std::move(How)) {}

  void run() {
    auto From = placeOf(Src.Region), To = placeOf(Dst.Region);
    if (!From || !To || *From == *To || Size == ByteCount(0))
      return;
    std::vector<Moved> All = look(*From);
    overwriteBytes(S, Dst, Size, Event::Set);
    S.markServed(From->Base);
    for (const Moved &M : All)
      put(M);
  }

private:
  /// A part on its way.
  struct Moved {
    Part From;
    uint64_t Offset; ///< Behind the first byte that is copied.
    PartState S;
    PartState Next; ///< Of the copy.
    History Known;
  };

  Step &S;
  const Object &Dst, &Src;
  ByteCount Size;
  Transport How;

  std::vector<Moved> look(const Place &From) {
    std::vector<Moved> Result;
    for (const Part &P : partsIn(S, Src, Size)) {
      if (P.At.Offset < From.Offset)
        continue; // The copy cuts the head off: nothing to follow.
      const History *Then = historyIn(S.State, How.Whole, P.At);
      const History *H = Then ? Then : historyOf(S.State, P.At);
      PartState Now = Then ? Then->S : S.stateFor(Event::Copy, P);
      Result.push_back({P, uint64_t(P.At.Offset - From.Offset), Now,
                        transition(Now, Event::Copy).Next, H ? *H : History()});
    }
    return Result;
  }

  /// Where \p M arrives. \p Bytes says that nobody takes it for an object
  /// there.
  Part destinationOf(const Moved &M, bool &Bytes) {
    Places Where = S.places();
    auto P = Where.partAt(Dst.Region, Dst.Type, M.Offset, M.From.Size);
    if (!P && sameType())
      P = Where.rebase(M.From, Src.Region, Dst.Region);
    if (!P)
      P = inBlock(M);
    Bytes = !P;
    return P ? *P : Where.bytesAt(Dst.Region, M.Offset, M.From);
  }

  bool sameType() const {
    return !Dst.Type.isNull() && !Src.Type.isNull() &&
           Dst.Type.getCanonicalType() == Src.Type.getCanonicalType();
  }

  /// The destination by the type of the whole block; where that is storage
  /// without a type, it takes the type of what arrives.
  std::optional<Part> inBlock(const Moved &M) {
    Places Where = S.places();
    const auto *Block = cast<SubRegion>(Dst.Region->getBaseRegion());
    auto At = placeOf(Dst.Region);
    if (!At || At->Base != Block || At->Offset < 0)
      return std::nullopt;
    if (QualType T = typeOf(Block); !T.isNull() && !T->isVoidType())
      return Where.partAt(Block, T, At->Offset + M.Offset, M.From.Size);
    if (Dst.Chars || Src.Type.isNull() || !isa<SymbolicRegion>(Block))
      return std::nullopt;
    Object Typed = Where.as(Dst.Region, Src.Type);
    return Typed.Type.isNull()
               ? std::nullopt
               : Where.partAt(Typed.Region, Src.Type, M.Offset, M.From.Size);
  }

  void put(const Moved &M) {
    bool Bytes;
    Part To = destinationOf(M, Bytes);
    if (M.Next == PartState::Stale || M.Next == PartState::Suspect)
      return putCopy(M, To, Bytes);
    if (isDangling(S.State, To.At))
      return;
    S.set(To, M.Next);
    if (carriesAddressOf(M, To))
      S.apply(Event::OwnAddress, To, {Cause::OwnAddress, nullptr, ""});
  }

  /// Whether the value that arrives at \p To holds an address in its object.
  bool carriesAddressOf(const Moved &M, const Part &To) {
    for (const TypedValueRegion *R :
         S.places().scalarsOf(M.From.Region, M.From.Type)) {
      const MemRegion *There = valueOf(R).getAsRegion();
      auto At = There ? placeOf(There) : std::nullopt;
      if (At && Places::sameObject(To, *At))
        return true;
    }
    return false;
  }

  /// What \p R held when the copy was made. The engine may have forgotten it
  /// since, but the value on its way remembers.
  SVal valueOf(const TypedValueRegion *R) {
    auto LCV = How.Whole.getAs<nonloc::LazyCompoundVal>();
    if (!LCV || LCV->getRegion()->getBaseRegion() != R->getBaseRegion())
      return S.State->getSVal(R);
    return S.State->getStateManager().getStoreManager().getBinding(
        LCV->getStore(), loc::MemRegionVal(R));
  }

  /// How what arrives was pinned; a global by its initialiser.
  static Cause causeOf(const Moved &M) {
    if (M.S == PartState::Active || M.S == PartState::Linked)
      return Cause::Linked; // By whatever means.
    if (M.Known.Region)
      return M.Known.By;
    return M.S == PartState::Pinned ? Cause::OwnAddress : Cause::Presumed;
  }

  void putCopy(const Moved &M, const Part &To, bool Bytes) {
    bool Again = M.Known.isCopy();
    const SubRegion *Origin = Again ? M.Known.Origin : M.From.Region;
    PartState Before = Again ? M.Known.OriginState : M.S;
    auto OriginAt = placeOf(Origin);
    const std::string *Name =
        Again ? M.Known.OriginName
              : S.analysis().intern(S.nameOf(Origin) + How.NameSuffix);
    if (movesAreDeliberate(S.context())) {
      S.set(To, PartState::Ready);
    } else if (OriginAt && *OriginAt == To.At) {
      if (M.Known.Outdated)
        S.report(Event::RollBack, To, Before);
      S.set(To, Before, [&](History &H) { H.By = M.Known.By; });
    } else {
      S.set(To, M.Next, [&](History &H) {
        H.Origin = Origin;
        H.OriginName = Name;
        H.OriginState = Before;
        H.By = causeOf(M);
        H.Function = M.Known.Function;
        H.Bytes = Bytes;
        H.Guess = How.Guess;
        H.Alone = Size == ByteCount(M.From.Size);
      });
      S.note(NoteKind::Copied, To, Again ? S.nameOf(M.From.Region) : *Name,
             M.From.At);
    }
    if (How.How == Transport::Values::Lost)
      carryValues(M.From, To);
  }

  /// Puts the values of \p From into \p To, so that the links of the copy lead
  /// where they led before.
  void carryValues(const Part &From, const Part &To) {
    auto Old = S.places().scalarsOf(From.Region, From.Type);
    auto New = S.places().scalarsOf(To.Region, To.Type);
    if (Old.size() != New.size())
      return;
    for (size_t I = 0; I != Old.size(); ++I) {
      SVal V = S.State->getSVal(Old[I]);
      if (!V.isUnknownOrUndef())
        S.State = S.State->bindLoc(loc::MemRegionVal(New[I]), V,
                                   S.context().getLocationContext(), false);
    }
  }
};

} // namespace

void pinned::copyBytes(Step &S, const Object &Dst, const Object &Src,
                       ByteCount Size, Transport How) {
  if (Dst.Region && Src.Region)
    Copying(S, Dst, Src, Size, std::move(How)).run();
}

void pinned::overwriteBytes(Step &S, const Object &Dst, ByteCount Size,
                            Event E) {
  auto Start = Dst.Region ? placeOf(Dst.Region) : std::nullopt;
  if (!Start)
    return;
  // Of a number of bytes that is not known, the object takes what fits.
  uint64_t Room = Size ? *Size : strideOf(Dst);
  for (const Part &P : partsIn(S, Dst, Size)) {
    bool Whole =
        P.At.Offset >= Start->Offset &&
        (!Room || uint64_t(P.At.Offset - Start->Offset) + P.Size <= Room);
    S.apply(Whole ? E : Event::Write, P);
  }
  S.State = cutLinksIn(S.State, *Start, Size.value_or(1));
}
