//===- Summaries.cpp - What functions do, for other files ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summaries.h"
#include "Conventions.h"
#include "Deeds.h"
#include "ModelFiles.h"
#include "Presumption.h"
#include "Scopes.h"
#include "Step.h"
#include "llvm/ADT/SmallSet.h"

using namespace clang;
using namespace ento;
using namespace pinned;

using PartState = pinned::State;

/// The function that is analysed, where a summary of it is of use to others.
static const FunctionDecl *subjectOf(Step &S) {
  const auto *FD =
      dyn_cast<FunctionDecl>(S.context().getStackFrame()->getDecl());
  return S.context().inTopFrame() && FD && FD->isExternC() ? FD : nullptr;
}

void pinned::keepGiven(Step &S) {
  const FunctionDecl *FD = subjectOf(S);
  if (FD && S.analysis().Told.Wanted)
    for (const ParmVarDecl *PD : FD->parameters())
      noteObject(S, PD);
}

//===-- One way through a function ----------------------------------------===//

static Fate ofInitialised(const Deeds &D, PartState Now) {
  bool Fresh = D.First == Event::Init || D.First == Event::ReInit ||
               D.First == Event::OwnAddress || D.First == Event::Zero ||
               D.First == Event::Set || D.First == Event::Write ||
               D.First == Event::Link;
  bool Active = Now == PartState::Active || Now == PartState::Linked;
  // A head, from which its nodes are reached, is not written as a whole.
  bool Head = D.saw(Event::Read) || D.saw(Event::Follow);
  if (Now == PartState::Linked && Head)
    return Fate::Used;
  if (Active && (Now == PartState::Linked || D.saw(Event::ReInit)) && Fresh)
    return Fate::Linked;
  if (Active)
    return D.saw(Event::Activate) ? Fate::Activated : Fate::Other;
  if (Fresh && D.saw(Event::Init))
    return Fate::Initialised;
  if (Fresh &&
      (D.saw(Event::ReInit) || D.saw(Event::OwnAddress) || D.saw(Event::Set)))
    return Fate::Set;
  return D.saw(Event::Activate) && D.saw(Event::Deactivate) ? Fate::Used
                                                            : Fate::Other;
}

static Fate ofPresumed(const Deeds &D, bool Touched) {
  if (D.saw(Event::Deactivate))
    return D.First == Event::Deactivate ? Fate::Deactivated : Fate::Other;
  if (D.saw(Event::Use))
    return Fate::Used;
  if (D.First || Touched)
    return Fate::Other;
  return D.Seen ? Fate::Looked : Fate::Untouched;
}

static Fate fateOf(Step &S, const Part &P, SymbolRef Result) {
  Deeds D = deedsOf(S.State, P.At);
  if (D.ByName)
    return Fate::Other; // A name is not enough for others to rely on.
  const History *H = historyOf(S.State, P.At);
  if (H && H->Try != Trial::None && H->Result)
    return H->Result == Result ? Fate::Attempted : Fate::Other;
  switch (S.stateOf(P)) {
  case PartState::Ready:
  case PartState::Blank:
  case PartState::Pinned:
  case PartState::Active:
  case PartState::Linked:
    return ofInitialised(D, S.stateOf(P));
  case PartState::Presumed:
  case PartState::Unset:
  case PartState::Used:
    return ofPresumed(D, !isUntouched(S.State, S.places(), P));
  case PartState::Destroyed:
    return D.saw(Event::Init) || D.saw(Event::ReInit) ? Fate::Spoilt
                                                      : Fate::Destroyed;
  case PartState::Stale:
  case PartState::Suspect:
    return Fate::Copied;
  case PartState::Raw:
    return D.saw(Event::Init) ? Fate::Spoilt : Fate::Other;
  default:
    return Fate::Other;
  }
}

/// The parameter of the function at hand that leads to \p R.
static std::optional<unsigned> parameterTo(Step &S, const SubRegion *R) {
  const StackFrameContext *Frame = S.context().getStackFrame();
  for (const ParmVarDecl *PD : subjectOf(S)->parameters())
    if (const SubRegion *Given = dutyOf(S.State, Frame, PD);
        Given && Given->getBaseRegion() == R->getBaseRegion())
      return PD->getFunctionScopeIndex();
  return std::nullopt;
}

/// Whether the object behind \p PD may be told apart from others by its size.
static bool sameTypes(const ParmVarDecl *A, const ParmVarDecl *B) {
  return A->getASTContext().hasSameUnqualifiedType(
      A->getType()->getPointeeType(), B->getType()->getPointeeType());
}

/// Between which parameters the bytes of \p P, a copy, went.
static void noteCopy(Step &S, const Part &P, const ParmVarDecl *PD, Way &W) {
  auto From = parameterTo(S, historyOf(S.State, P.At)->Origin);
  if (From && sameTypes(PD, subjectOf(S)->getParamDecl(*From)))
    W.Copy = {PD->getFunctionScopeIndex(), *From};
}

/// The fates of the parts behind \p PD; none where it is null.
static std::vector<Fate> fatesBehind(Step &S, const ParmVarDecl *PD, Way &W,
                                     SymbolRef Result) {
  std::vector<Fate> Fates;
  const SubRegion *R = dutyOf(S.State, S.context().getStackFrame(), PD);
  QualType T = PD->getType()->getPointeeType();
  if (!R || T.isNull() || T->isIncompleteType() ||
      S.State->isNull(loc::MemRegionVal(R)).isConstrainedTrue())
    return Fates;
  for (const Part &P : S.places().partsOf(S.places().as(R, T).Region, T)) {
    Fates.push_back(fateOf(S, P, Result));
    if (Fates.back() == Fate::Attempted)
      W.Tied = historyOf(S.State, P.At)->Success;
    else if (Fates.back() == Fate::Copied)
      noteCopy(S, P, PD, W);
  }
  return Fates;
}

/// Whether the object to which \p V leads is initialised.
static std::optional<bool> isInitialisedAt(Step &S, SVal V, const Expr *E) {
  if (S.State->isNull(V).isConstrainedTrue())
    return std::nullopt;
  Object O = S.places().pointee(V, E);
  if (!O.Region || O.Type.isNull())
    return false;
  std::vector<Part> Parts = S.places().partsOf(O.Region, O.Type);
  return !Parts.empty() && llvm::all_of(Parts, [&](const Part &P) {
    const History *H = historyOf(S.State, P.At);
    return H && H->By != Cause::Name && isInitialised(S.stateOf(P));
  });
}

/// A pointer tells by being null, and nothing else does.
static bool mayTell(QualType T, Convention How) {
  return T->isPointerType() == (How == Convention::Nonnull);
}

void Summaries::add(Step &S, const Expr *Result) {
  const FunctionDecl *FD = subjectOf(S);
  if (!FD || !Wanted)
    return;
  SVal V = Result ? S.context().getSVal(Result) : UndefinedVal();
  Way W;
  for (Convention How : conventions())
    W.Success.push_back(Result && mayTell(Result->getType(), How)
                            ? succeeded(S.State, V, How)
                            : std::nullopt);
  for (const ParmVarDecl *PD : FD->parameters())
    W.Fates.push_back(fatesBehind(S, PD, W, V.getAsSymbol()));
  if (Result && Result->getType()->isPointerType())
    W.Returned = isInitialisedAt(S, V, Result);
  Ways.push_back(std::move(W));
}

//===-- All ways ----------------------------------------------------------===//

static bool isFailure(Fate F) {
  return F == Fate::Spoilt || F == Fate::Untouched || F == Fate::Looked;
}

static bool isSuccess(Fate F) {
  return F == Fate::Initialised || F == Fate::Set;
}

/// The convention by which the result tells the ways on which part \p I behind
/// parameter \p At was initialised from those on which it was not.
static Success tellsApart(llvm::ArrayRef<Way> Ways, unsigned At, unsigned I) {
  for (Convention How : conventions()) {
    bool Tells = true, Any = false;
    for (const Way &W : Ways) {
      if (W.Fates[At].empty())
        continue;
      Fate F = W.Fates[At][I];
      Any |= F == Fate::Attempted || isSuccess(F);
      if (F == Fate::Attempted)
        Tells &= W.Tied == How;
      else
        Tells &= W.Success[unsigned(How)] == isSuccess(F) &&
                 (isSuccess(F) || isFailure(F));
    }
    if (Tells && Any)
      return How;
  }
  return std::nullopt;
}

/// What all ways through a function do to one part.
static ParameterRow rowOfPart(llvm::ArrayRef<Way> Ways, unsigned At,
                              unsigned I) {
  llvm::SmallSet<Fate, 4> Fates;
  for (const Way &W : Ways)
    if (!W.Fates[At].empty())
      Fates.insert(W.Fates[At][I]);
  auto Only = [&](std::initializer_list<Fate> Of) {
    return llvm::all_of(Fates, [&](Fate F) {
      return std::find(Of.begin(), Of.end(), F) != Of.end();
    });
  };
  if (Fates.empty())
    return {};
  ParameterRow R;
  R.At = At;
  if (Only({Fate::Untouched}))
    R.Does = {Annotation::Storage};
  else if (Only({Fate::Initialised, Fate::Set}))
    R.Does = {Fates.count(Fate::Initialised) ? Annotation::Init
                                             : Annotation::ReInit};
  else if (Only({Fate::Linked}))
    R.Does = {Annotation::ReInit, Annotation::Activate};
  else if (Only({Fate::Activated}))
    R.Does = {Annotation::Activate};
  else if (Only({Fate::Deactivated}))
    R.Does = {Annotation::Deactivate};
  else if (Only({Fate::Destroyed}))
    R.Does = {Annotation::Destroy};
  else if (Fates.count(Fate::Used) &&
           Only({Fate::Used, Fate::Looked, Fate::Untouched}))
    R.Does = {Annotation::Use};
  else if (Success How = tellsApart(Ways, At, I)) {
    R.Does = {Annotation::TryInit};
    R.SuccessIf = How;
  }
  return R;
}

/// What two parts of one object have in common, as what is done to the object.
static void combine(ParameterRow &Whole, const ParameterRow &Part) {
  auto Is = [](const ParameterRow &R, Annotation A) {
    return R.Does == EffectList{A};
  };
  auto Either = [&](Annotation A, Annotation B) {
    return (Is(Whole, A) && Is(Part, B)) || (Is(Whole, B) && Is(Part, A));
  };
  if (Whole == Part)
    return;
  if (Either(Annotation::Init, Annotation::ReInit))
    Whole.Does = {Annotation::Init};
  else if (Either(Annotation::Destroy, Annotation::Storage) ||
           Either(Annotation::Destroy, Annotation::Use))
    Whole.Does = {Annotation::Destroy}; // Not all parts need that.
  else
    Whole.Does.clear();
}

static std::optional<ParameterRow> rowOfParameter(llvm::ArrayRef<Way> Ways,
                                                  unsigned At) {
  size_t Parts = 0;
  for (const Way &W : Ways)
    Parts = std::max(Parts, W.Fates[At].size());
  std::optional<ParameterRow> Whole;
  for (size_t I = 0; I != Parts; ++I) {
    ParameterRow Part = rowOfPart(Ways, At, I);
    if (!Whole)
      Whole = Part;
    else
      combine(*Whole, Part);
  }
  if (Whole && Whole->Does.empty())
    return std::nullopt;
  return Whole;
}

/// The copy that all ways through a function make.
static std::optional<rows::CopierRow> copyOf(llvm::ArrayRef<Way> Ways) {
  std::optional<rows::CopierRow> R;
  for (const Way &W : Ways) {
    if (!W.Copy || (R && (R->To != W.Copy->first || R->From != W.Copy->second)))
      return std::nullopt;
    R.emplace();
    R->To = W.Copy->first;
    R->From = W.Copy->second;
  }
  return R;
}

static bool returnsInitialised(llvm::ArrayRef<Way> Ways) {
  bool Any = false;
  for (const Way &W : Ways) {
    if (W.Returned == false)
      return false;
    Any |= W.Returned == true;
  }
  return Any;
}

void Summaries::finish(const FunctionDecl *FD, bool Complete) {
  std::vector<Way> All = std::move(Ways);
  Ways.clear();
  if (!Complete)
    return;
  if (auto C = copyOf(All)) {
    C->Name = FD->getNameAsString();
    return Found.Copiers.push_back(*C);
  }
  FunctionRow R;
  for (unsigned I = 0; !All.empty() && I != All.front().Fates.size(); ++I)
    if (auto P = rowOfParameter(All, I))
      R.Parameters.push_back(*P);
  if (returnsInitialised(All))
    R.Returns = {Annotation::Init};
  if (R.Parameters.empty() && R.Returns.empty())
    return;
  R.Name = FD->getNameAsString();
  R.Because =
      placeInSource(FD->getLocation(), FD->getASTContext().getSourceManager());
  Found.Functions.push_back(std::move(R));
}

Model Summaries::take() {
  auto ByName = [](const auto &A, const auto &B) { return A.Name < B.Name; };
  llvm::sort(Found.Functions, ByName);
  llvm::sort(Found.Copiers, ByName);
  return std::move(Found);
}
