//===- NamedCalls.cpp - Calls of which only the name is known -----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NamedCalls.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

Object pinned::argumentOf(const Step &S, const CallEvent &Call, unsigned I) {
  return S.places().pointee(Call.getArgSVal(I), Call.getArgExpr(I));
}

QualType pinned::parameterType(const CallEvent &Call, unsigned I) {
  const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (FD && I < FD->getNumParams())
    return FD->getParamDecl(I)->getType();
  // A call through a pointer has the types of the pointer.
  const auto *CE = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  QualType T = CE ? CE->getCallee()->getType()->getPointeeType() : QualType();
  const auto *FT = T.isNull() ? nullptr : T->getAs<FunctionProtoType>();
  return FT && I < FT->getNumParams() ? FT->getParamType(I) : QualType();
}

NamedCall::NamedCall(Step &S, const CallEvent &Call)
    : S(S), Call(Call), FD(dyn_cast_or_null<FunctionDecl>(Call.getDecl())),
      By(Actor::of(Call)) {
  llvm::StringRef Name = FD && FD->getIdentifier() ? FD->getName() : "";
  const NameWords &Words = S.analysis().Names;
  Destroys = Words.Destroy.in(Name);
  TearsDown = Destroys && Words.TearDown.in(Name);
  Inits = !Destroys && Words.Init.in(Name) && !runsThread();
  Uses = !Destroys && !Inits && Words.Use.in(Name);
  Repairs = !Destroys && !Inits && Words.Repair.in(Name);
}

/// Whether what it creates is a thread, and no object that it is given.
bool NamedCall::runsThread() const {
  const IdentifierInfo *Name = Call.getCalleeIdentifier();
  if (!Name || !S.analysis().Names.Thread.in(Name->getName()))
    return false;
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (const Expr *E = Call.getArgExpr(I);
        E && E->getType()->isFunctionPointerType())
      return true;
  return false;
}

/// The part that \p O is: of a marked type itself, or by its first field, which
/// a wrapper hands on.
std::optional<Part> NamedCall::itself(const Object &O) const {
  auto At = O.Region ? placeOf(O.Region) : std::nullopt;
  if (!At)
    return std::nullopt;
  for (const Part &P : partsOfObject(S, O))
    if (!O.Type.isNull() && PinnedTypes::isMarked(O.Type) && P.At == *At)
      return P;
  for (const Part &P : S.places().partsAround(O.Region))
    if (P.At == *At)
      return P;
  return std::nullopt;
}

/// Whether the function belongs to an initialiser of \p P, and says that it uses
/// what that has initialised.
bool NamedCall::usesInitialised(const Part &P) const {
  Analysis &A = S.analysis();
  return Uses && !holdsValue(S.stateOf(P)) &&
         A.Names.Use.in(A.Initialisers.wordsOf(FD, P.Type, A.Names.Init,
                                               A.Marked->reached()));
}

void NamedCall::before(unsigned I, const Object &O) {
  if (Inits)
    return;
  if (Destroys || Uses) {
    auto P = itself(O);
    bool Raw = P && S.stateOf(*P) == PartState::Raw;
    if (P && (TearsDown || (Destroys && Raw)))
      S.check({Event::TearDown}, *P, By);
    else if (P && usesInitialised(*P))
      S.check({Event::Use}, *P, By);
    if (Destroys)
      return;
  }
  QualType T = parameterType(Call, I);
  if (T.isNull() || T->getPointeeType().isNull() ||
      T->getPointeeType().isConstQualified())
    return;
  for (const Part &P : partsOfObject(S, O)) {
    PartState Now = S.stateOf(P);
    if (isInitialised(Now))
      S.analysis().GivenReady.insert({Call.getOriginExpr(), P.At});
    else if (Now == PartState::Raw)
      S.check({Event::Hand}, P, By);
  }
}

bool NamedCall::after(const Object &O, bool Const) {
  auto Own = TearsDown ? itself(O) : std::nullopt;
  if (Own)
    S.apply(Event::TearDown, *Own, By);
  for (const Part &P : partsOfObject(S, O)) {
    const History *H = historyOf(S.State, P.At);
    bool Mends = H && H->isCopy() && (Repairs || getsOrigin(*H));
    if (Destroys) {
      if (!Own || !(P.At == Own->At))
        S.apply(Event::Tear, P, By);
    } else if (Inits && !Const && meansPart(O, P)) {
      S.apply(Event::ReInit, P, {Cause::Name, By.Function, By.Name});
    } else if ((Inits && !Const) || Mends) {
      S.set(P, PartState::Unknown);
    } else if (Inits && !holdsValue(S.stateOf(P)) && initialisesNothingElse()) {
      // As the initialisers of Open vSwitch's locks, which take const.
      S.set(P, PartState::Unknown);
    }
  }
  return Destroys || (Inits && (!Const || initialisesNothingElse()));
}

/// Whether a name that speaks of initialising speaks of \p P, in \p O. Of a
/// body that is not there, only if the part is all that there is to it, and
/// zeros are no value of it.
bool NamedCall::meansPart(const Object &O, const Part &P) const {
  return !(FD && isLeftOut(FD)) || (!O.Type.isNull() && PinnedTypes::isMarked(O.Type) &&
                          !PinnedTypes::isZeroable(P.Type));
}

/// Whether there is nothing that the function could initialise but what it
/// promises not to change.
bool NamedCall::initialisesNothingElse() const {
  for (unsigned I = 0; I != Call.getNumArgs(); ++I) {
    QualType T = parameterType(Call, I);
    T = T.isNull() ? T : T->getPointeeType();
    if (!T.isNull() && !T.isConstQualified())
      return false;
  }
  return true;
}

/// Whether the call gets what the copy was made from, too.
bool NamedCall::getsOrigin(const History &Copy) const {
  for (unsigned I = 0; I != Call.getNumArgs(); ++I)
    if (leadsToOrigin(argumentOf(S, Call, I), Copy))
      return true;
  return false;
}

bool NamedCall::leadsToOrigin(const Object &O, const History &Copy) const {
  auto Origin = placeOf(Copy.Origin);
  auto At = O.Region ? placeOf(O.Region) : std::nullopt;
  if (!Origin || !At)
    return false;
  if (*At == *Origin)
    return true;
  return llvm::any_of(partsOfObject(S, O),
                      [&](const Part &P) { return P.At == *Origin; });
}
