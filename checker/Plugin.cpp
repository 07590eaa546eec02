//===- Plugin.cpp - The checkers and their registration -----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnnotationChecker.h"
#include "Calls.h"
#include "CheckerNames.h"
#include "Cleanups.h"
#include "Compat.h"
#include "Escapes.h"
#include "FieldUses.h"
#include "InferChecker.h"
#include "Loads.h"
#include "MemoryCalls.h"
#include "ModelFiles.h"
#include "Preparation.h"
#include "Scopes.h"
#include "Stores.h"
#include "Suspicions.h"
#include "Verdicts.h"
#include "WholeValues.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Frontend/CheckerRegistry.h"

using namespace clang;
using namespace ento;
using namespace pinned;

namespace {

/// Hears all that happens on a path and hands it to the files that know what
/// it means. Reports nothing itself.
class LifeCycleModel
    : public Checker<
          check::PreCall, check::PostCall, check::Bind, check::Location,
          check::PreStmt<ReturnStmt>, check::PreStmt<BinaryOperator>,
          check::PreStmt<UnaryOperator>, check::PreStmt<AtomicExpr>,
          check::PreStmt<MemberExpr>, check::LiveSymbols,
          check::PostStmt<DeclStmt>, check::BeginFunction, check::EndFunction,
          check::BranchCondition, check::DeadSymbols, check::EndAnalysis,
          check::RegionChanges, check::ASTDecl<TranslationUnitDecl>,
          check::EndOfTranslationUnit> {
public:
  Analysis &A;
  Settings Chosen;

  LifeCycleModel() : A(Handover::current() ? *Handover::current() : Own) {
    A.Report.restart();
  }

  void checkASTDecl(const TranslationUnitDecl *TU, AnalysisManager &,
                    BugReporter &) const {
    ASTContext &Ctx = TU->getASTContext();
    if (&A == &Own)
      prepare(A, Chosen, Ctx, [&Ctx](const Mistake &M) {
        complain(M, Ctx.getSourceManager());
      });
  }
  void checkEndOfTranslationUnit(const TranslationUnitDecl *,
                                 AnalysisManager &Mgr, BugReporter &BR) const {
    if (!A.Alone)
      for (const ForgottenField &F :
           forgottenFields(Mgr.getASTContext(), A.Names))
        A.Report.emit(BR, Finding::NeverInitialised, F.Field, F.Use, F.User);
    if (Chosen.Summaries.empty())
      return;
    Model M = A.Told.take();
    M.Summary = mainFile(Mgr.getPreprocessor());
    saveModel(M, Chosen.Summaries, "Summaries", Mgr.getPreprocessor());
  }

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const {
    noteCall(Call);
    step(C, [&](Step &S) { beforeCall(S, Call); });
  }
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const {
    step(C, [&](Step &S) { afterCall(S, Call, C.wasInlined); });
  }
  void checkBind(SVal L, SVal V, const Stmt *S,
                 PINNED_BIND_EXTRA CheckerContext &C) const {
    step(C, [&](Step &At) { onStore(At, L, V, S); });
  }
  void checkLocation(SVal L, bool IsLoad, const Stmt *S,
                     CheckerContext &C) const {
    if (IsLoad)
      step(C, [&](Step &At) { onLoad(At, L, S); });
    else if (isSharedAccess(S))
      shared(C, L);
  }
  void checkPreStmt(const AtomicExpr *E, CheckerContext &C) const {
    step(C, [&](Step &S) {
      onAtomic(S, E);
      if (const MemRegion *R = C.getSVal(E->getPtr()).getAsRegion())
        S.State = onSharedAccess(S.State, R);
    });
  }
  void checkPreStmt(const ReturnStmt *RS, CheckerContext &C) const {
    step(C, [&](Step &S) { onReturn(S, RS); });
  }
  // The engine decides a comparison before the branch on it, so that the
  // branch itself sees a number.
  void checkPreStmt(const BinaryOperator *BO, CheckerContext &C) const {
    if (BO->isComparisonOp())
      step(C, [&](Step &S) {
        onLinkCompared(S, BO->getLHS(), BO->getRHS());
        onLinkCompared(S, BO->getRHS(), BO->getLHS());
        onComparison(S, BO->getOpcode(), C.getSVal(BO->getLHS()),
                     C.getSVal(BO->getRHS()));
      });
  }
  // Before the engine ends the path where the pointer is null.
  void checkPreStmt(const MemberExpr *ME, CheckerContext &C) const {
    if (ME->isArrow())
      step(C, [&](Step &S) { onDereference(S, ME->getBase()); });
  }
  void checkPreStmt(const UnaryOperator *UO, CheckerContext &C) const {
    if (UO->getOpcode() == UO_Deref)
      step(C, [&](Step &S) { onDereference(S, UO->getSubExpr()); });
    if (hasHistory(C.getState()) && UO->getOpcode() == UO_LNot)
      step(C, [&](Step &S) { onCondition(S, C.getSVal(UO->getSubExpr())); });
  }
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
    keepDuties(State, Reaper);
    keepToCleanUp(State, Reaper);
  }
  void checkEndAnalysis(ExplodedGraph &G, BugReporter &BR,
                        ExprEngine &Eng) const {
    judgeDoubts(A, G, BR);
    judgeSuspicions(A, G, BR);
    if (const auto *FD =
            dyn_cast<FunctionDecl>(Eng.getRootLocationContext()->getDecl()))
      A.Told.finish(FD, Eng.hasEmptyWorkList());
  }
  void checkPostStmt(const DeclStmt *DS, CheckerContext &C) const {
    step(C, [&](Step &S) { onDeclaration(S, DS); });
  }
  void checkBeginFunction(CheckerContext &C) const {
    if (A.Selected && !isWorthIt(C)) {
      C.generateSink(C.getState(), C.getPredecessor());
      return;
    }
    A.Marked->run(); // What was imported to look into a function.
    step(C, [&](Step &S) {
      onBegin(S);
      keepGiven(S);
    });
  }
  void checkEndFunction(const ReturnStmt *RS, CheckerContext &C) const {
    step(C, [&](Step &S) {
      A.Told.add(S, RS ? RS->getRetValue() : nullptr);
      onEnd(S, RS);
    });
  }
  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const {
    if (A.Outlook && A.Outlook->isHopeless(C, Condition)) {
      C.generateSink(C.getState(), C.getPredecessor());
      return;
    }
    step(C, [&](Step &S) { onCondition(S, C.getSVal(Condition)); });
  }
  void checkDeadSymbols(SymbolReaper &Reaper, CheckerContext &C) const {
    if (hasHistory(C.getState()))
      step(C, [&](Step &S) { onDead(S, Reaper); });
  }
  ProgramStateRef checkRegionChanges(ProgramStateRef State,
                                     const InvalidatedSymbols *,
                                     ArrayRef<const MemRegion *> Given,
                                     ArrayRef<const MemRegion *> Regions,
                                     const LocationContext *,
                                     const CallEvent *Call) const {
    if (!hasHistory(State) || (Call && isMemoryCall(*Call, A.Known)))
      return State;
    return onInvalidation(State, Given, Regions, Call);
  }

  void printState(raw_ostream &Out, ProgramStateRef State, const char *NL,
                  const char *Sep) const override {
    printHistory(Out, State, NL, Sep);
  }

private:
  mutable Analysis Own;

  /// Whether the function that begins was asked for.
  bool isWorthIt(CheckerContext &C) const {
    const auto *FD = dyn_cast<FunctionDecl>(C.getStackFrame()->getDecl());
    if (!C.inTopFrame()) {
      if (A.Alone && FD)
        A.Alone->Followed.insert(FD);
      return true;
    }
    A.Outlook->begin();
    return A.Alone ? FD == A.Alone->Function : !FD || A.Selected->has(FD);
  }

  /// Whether the engine follows a call depends on what it leads to.
  void noteCall(const CallEvent &Call) const {
    const FunctionDecl *Body = nullptr;
    const auto *FD = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
    if (A.Alone && FD && FD->hasBody(Body))
      A.Alone->Called.insert(Body);
  }

  void shared(CheckerContext &C, SVal L) const {
    if (const MemRegion *R = L.getAsRegion())
      C.addTransition(onSharedAccess(C.getState(), R));
  }
  template <typename Action> void step(CheckerContext &C, Action Do) const {
    Step S(C, A);
    Do(S);
    S.commit();
  }
};

} // namespace

static constexpr llvm::StringLiteral Package = "pinned";
static constexpr llvm::StringLiteral ModelName = "pinned.LifeCycle";

static bool always(const CheckerManager &) { return true; }

static void registerModel(CheckerManager &Mgr) {
  auto *M = Mgr.registerChecker<LifeCycleModel>();
  const AnalyzerOptions &Options = Mgr.getAnalyzerOptions();
#define WORDS(Name, Default, Help)                                             \
  M->Chosen.Name = Options.getCheckerStringOption(Package, #Name).str();
#define TEXT(Name, Kind, Default, Help) WORDS(Name, Default, Help)
#define SWITCH(Name, Default, Help)                                            \
  M->Chosen.Name = Options.getCheckerBooleanOption(Package, #Name);
#include "Options.def"
  // Where the graph has cleanup functions, paths end at them (Cleanups.h).
  if (!Mgr.getLangOpts().CPlusPlus)
    const_cast<AnalyzerOptions &>(Options).ShouldIncludeImplicitDtorsInCFG =
        false;
  M->Chosen.CrossesFiles = Options.IsNaiveCTUEnabled;
  // A function that others call is walked for its own sake, too.
  if (!M->Chosen.Summaries.empty())
    const_cast<AnalyzerOptions &>(Options).InliningMode = All;
}

template <Family F> static void registerFamily(CheckerManager &Mgr) {
  Mgr.getChecker<LifeCycleModel>()->A.Report.enable(
      F, Mgr.getCurrentCheckerName());
}

template <Family F>
static void addFamily(CheckerRegistry &Registry, llvm::StringRef Name,
                      llvm::StringRef Help, llvm::StringRef Page) {
  Registry.addChecker(registerFamily<F>, always, Name, Help, Page, false);
  Registry.addDependency(Name, ModelName);
}

static void registerInferChecker(CheckerManager &Mgr) {
  auto *M = Mgr.getChecker<LifeCycleModel>();
  registerInfer(Mgr, M->A.Types, M->Chosen.Inferred);
}

static void addInfer(CheckerRegistry &Registry, llvm::StringRef Name,
                     llvm::StringRef Help, llvm::StringRef Page) {
  Registry.addChecker(registerInferChecker, shouldRegisterInfer, Name, Help,
                      Page, false);
  Registry.addDependency(Name, ModelName);
}

// How each checker of Checkers.def is added; addAnnotation needs no model.
static constexpr auto addMove = addFamily<Family::Move>;
static constexpr auto addInit = addFamily<Family::Init>;
static constexpr auto addLifetime = addFamily<Family::Lifetime>;

static void addOptions(CheckerRegistry &Registry) {
#define WORDS(Name, Default, Help)                                             \
  Registry.addPackageOption("string", Package, #Name, Default, Help,           \
                            "released");
#define TEXT(Name, Kind, Default, Help)                                        \
  Registry.addPackageOption("string", Package, #Name, Default, Help,           \
                            "released");
#define SWITCH(Name, Default, Help)                                            \
  Registry.addPackageOption("bool", Package, #Name, Default, Help, "released");
#include "Options.def"
}

extern "C" __attribute__((visibility("default"))) void
clang_registerCheckers(CheckerRegistry &Registry) {
  Registry.addPackage(Package);
  addOptions(Registry);
  Registry.addChecker(registerModel, always, ModelName,
                      "Follows the life of pinned objects; reports nothing", "",
                      /*IsHidden=*/true);
  for (const char *Needed :
       {"unix.DynamicMemoryModeling", "unix.cstring.CStringModeling"})
    Registry.addDependency(ModelName, Needed);
#define CHECKER(Name, String, Help)                                            \
  add##Name(Registry, "pinned." String, Help, PINNED_PAGE(String));
#include "Checkers.def"
}

extern "C" __attribute__((visibility("default")))
const char clang_analyzerAPIVersionString[] = CLANG_ANALYZER_API_VERSION_STRING;
