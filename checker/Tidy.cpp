//===- Tidy.cpp - The way in through clang-tidy ---------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One analysis serves all checks that are on: the first that comes to the end
// of the translation unit starts it, for all.
//
//===----------------------------------------------------------------------===//

#include "CheckerNames.h"
#include "Inspection.h"
#include "Telling.h"
#include "TidyCompat.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include <mutex>

using namespace clang;
using namespace ast_matchers;
using namespace pinned;
using namespace tidy;

/// What goes before the name of an option in CheckOptions.
static constexpr llvm::StringLiteral Prefix = "pinned.";

/// An option that holds options of the analyser, by the name that it has in a
/// compile.
static constexpr llvm::StringLiteral AnalyzerConfig = "analyzer-config";

namespace {

struct Found {
  std::string Check;
  std::vector<Line> Lines;
};

using Ranges = std::vector<SourceRange>;

/// Notes what conditions leave out.
class Skips : public PPCallbacks {
public:
  explicit Skips(std::shared_ptr<Ranges> To) : To(std::move(To)) {}

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    To->push_back(Range);
  }

private:
  std::shared_ptr<Ranges> To;
};

/// The analysis of one translation unit.
class Shared {
public:
  explicit Shared(ClangTidyContext &Context) : Context(Context) {}

  /// The one for the checks of \p Context, which are made one after another.
  static std::shared_ptr<Shared> of(ClangTidyContext &Context) {
    static thread_local std::weak_ptr<Shared> Last;
    auto Result = Last.lock();
    if (!Result || &Result->Context != &Context)
      Last = Result = std::make_shared<Shared>(Context);
    return Result;
  }

  /// Called again, it does nothing.
  void listen(Preprocessor &To);

  ASTContext *Ctx = nullptr;
  std::vector<llvm::StringRef> Checkers; ///< Those that are on.

  /// Called again, it does nothing.
  void run() {
    if (PP && Ctx)
      safely();
    Ctx = nullptr;
  }

private:
  ClangTidyContext &Context;
  Preprocessor *PP = nullptr;
  std::shared_ptr<Ranges> Skipped = std::make_shared<Ranges>();

  void refuse(llvm::StringRef Wrong);
  bool read(Choice &To, llvm::StringRef Key, llvm::StringRef Value);
  bool ask(Choice &For);
  void report(std::vector<Found> All);
  void safely();
};

class PinnedCheck : public ClangTidyCheck {
public:
  PinnedCheck(llvm::StringRef Name, ClangTidyContext *Context,
              llvm::StringRef Checker);

  void registerPPCallbacks(const SourceManager &, Preprocessor *PP,
                           Preprocessor *) override {
    All->listen(*PP);
  }
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchFinder::MatchResult &Result) override {
    All->Ctx = Result.Context;
  }
  void onEndOfTranslationUnit() override { All->run(); }

private:
  std::shared_ptr<Shared> All;
};

class PinnedModule : public ClangTidyModule {
public:
  /// What is optional looks at all functions, and has no check.
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    for (llvm::StringRef Checker : {
#define CHECKER(Name, String, Help) llvm::StringRef("pinned." String),
#include "Checkers.def"
         })
      if (!Checker.contains(".optin."))
        Factories.registerCheckFactory(
            checkFor(Checker),
            [Checker](llvm::StringRef Name, ClangTidyContext *Context) {
              return std::make_unique<PinnedCheck>(Name, Context, Checker);
            });
  }
};

} // namespace

/// There need not be a node for the translation unit: an editor's server has
/// the declarations of its main file looked at, and no others.
void PinnedCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(decl(hasDeclContext(translationUnitDecl())), this);
}

/// Who wants to know which options there are learns their names.
static void nameOptions(llvm::StringSet<> *To) {
  if (!To)
    return;
  for (llvm::StringRef Name : Choice::options())
    To->insert((Prefix + Name).str());
  To->insert((Prefix + AnalyzerConfig).str());
}

PinnedCheck::PinnedCheck(llvm::StringRef Name, ClangTidyContext *Context,
                         llvm::StringRef Checker)
    : ClangTidyCheck(Name, Context), All(Shared::of(*Context)) {
  All->Checkers.push_back(Checker);
  nameOptions(Context->getOptionsCollector());
}

void Shared::listen(Preprocessor &To) {
  if (PP)
    return;
  PP = &To;
  PP->addPPCallbacks(std::make_unique<Skips>(Skipped));
}

void Shared::refuse(llvm::StringRef Wrong) {
  Context.configurationDiag("%0", DiagnosticIDs::Error) << Wrong;
}

bool Shared::read(Choice &To, llvm::StringRef Key, llvm::StringRef Value) {
  llvm::SmallVector<llvm::StringRef, 2> Each;
  if (Key == AnalyzerConfig)
    Value.split(Each, ',');
  Choice::Wrong What = Each.empty() ? To.set(Key, Value) : std::nullopt;
  for (llvm::StringRef E : Each)
    if (!What)
      What = To.configure(E);
  if (What)
    refuse(("CheckOptions, '" + Prefix + Key + "': " + *What).str());
  return !What;
}

/// Returns whether all options are right.
bool Shared::ask(Choice &For) {
  std::map<llvm::StringRef, llvm::StringRef> Sorted;
  for (const auto &Option : Context.getOptions().CheckOptions)
    if (Option.getKey().starts_with(Prefix))
      Sorted[Option.getKey().drop_front(Prefix.size())] =
          Option.getValue().Value;
  bool Good = true;
  for (const auto &[Key, Value] : Sorted)
    Good &= read(For, Key, Value);
  For.turn(llvm::join(Checkers, ","), true);
  return Good;
}

/// In the order of the source, in which nobody else brings them.
void Shared::report(std::vector<Found> All) {
  const SourceManager &SM = Ctx->getSourceManager();
  llvm::sort(All, [&SM](const Found &A, const Found &B) {
    const Line &First = A.Lines.front(), &Then = B.Lines.front();
    return First.At != Then.At
               ? SM.isBeforeInTranslationUnit(First.At, Then.At)
               : std::tie(A.Check, First.Text) < std::tie(B.Check, Then.Text);
  });
  for (const Found &F : All)
    for (const Line &L : F.Lines)
      complete(Context.diag(F.Check, L.At, "%0", L.Level) << L.Text, L);
}

/// A server goes on where the engine cannot. The engine has records that all
/// its uses in a process share, so that there is one use at a time; a crash
/// inside must not take the lock with it.
void Shared::safely() {
  Choice Asked;
  if (!ask(Asked))
    return;
  static std::mutex Engine;
  std::lock_guard<std::mutex> Lock(Engine);
  std::vector<Found> All;
  llvm::CrashRecoveryContext Recovery;
  if (Recovery.RunSafely([&] {
        inspect(
            {*Ctx, *PP, *Skipped}, Asked,
            [this](const Mistake &M) { refuse(textOf(M)); },
            [&](const ento::PathDiagnostic &D) {
              All.push_back({checkFor(D.getCheckerName()), linesOf(D)});
            });
      }))
    return report(std::move(All));
  PP->setDiagnostics(Ctx->getDiagnostics());
  llvm::errs() << "pinned: the analysis crashed: this file has no findings "
                  "this time\n";
}

static ClangTidyModuleRegistry::Add<PinnedModule>
    Entry("pinned-module", "Objects that must not move");
