//===- Engine.cpp - The analyser over somebody else's AST ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Engine.h"
#include "Compat.h"
#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/StaticAnalyzer/Frontend/AnalysisConsumer.h"
#include "clang/StaticAnalyzer/Frontend/CheckerRegistry.h"

using namespace clang;
using namespace ento;
using namespace pinned;

extern "C" void clang_registerCheckers(CheckerRegistry &Registry);

namespace {

/// Hands on what our own checkers find. The others are on because they know
/// which paths end, and what memory holds.
class Sieve : public PathDiagnosticConsumer {
public:
  explicit Sieve(std::function<void(const PathDiagnostic &)> Out)
      : Out(std::move(Out)) {}

  void FlushDiagnosticsImpl(std::vector<const PathDiagnostic *> &Found,
                            FilesMade *) override {
    for (const PathDiagnostic *D : Found)
      if (D->getCheckerName().starts_with("pinned."))
        Out(*D);
  }
  StringRef getName() const override { return "Pinned"; }
  bool supportsLogicalOpControlFlow() const override { return true; }
  bool supportsCrossFileDiagnostics() const override { return true; }

private:
  std::function<void(const PathDiagnostic &)> Out;
};

/// Checkers look up what the C library declares. Behind a preamble that would
/// read all declarations of all headers; so they do not find it there.
class Unloaded {
public:
  explicit Unloaded(const ASTContext &Ctx)
      : TU(*Ctx.getTranslationUnitDecl()), Was(TU.hasExternalLexicalStorage()) {
    TU.setHasExternalLexicalStorage(false);
  }
  ~Unloaded() {
    if (!Was)
      return;
    TU.setHasExternalLexicalStorage(true);
    TU.setMustBuildLookupTable();
  }
  Unloaded(const Unloaded &) = delete;
  Unloaded &operator=(const Unloaded &) = delete;

private:
  TranslationUnitDecl &TU;
  bool Was;
};

} // namespace

/// The options of the analyser as clang makes them from a command line: without
/// that, some have no value.
static std::vector<std::string> argumentsFor(const ASTContext &Ctx,
                                             const Request &What) {
  std::vector<std::string> Result = {
      "-analyze", "-analyzer-output=text", "-triple",
      Ctx.getTargetInfo().getTriple().str(),
      // Of what --analyze has on: all that ends a path.
      "-analyzer-checker=core,unix"};
  if (Ctx.getLangOpts().CPlusPlus)
    Result.push_back("-analyzer-checker=cplusplus");
  for (const auto &[Name, On] : What.Checkers)
    Result.push_back(
        (On ? "-analyzer-checker=" : "-analyzer-disable-checker=") + Name);
  Result.push_back("-analyzer-config-compatibility-mode=false");
  for (const std::string &C : What.Config)
    Result.insert(Result.end(), {"-analyzer-config", C});
  Result.push_back("input.c");
  return Result;
}

static std::shared_ptr<CompilerInvocation> invocationFor(ASTContext &Ctx,
                                                         const Request &What) {
  auto Result = std::make_shared<CompilerInvocation>();
  std::vector<std::string> Arguments = argumentsFor(Ctx, What);
  std::vector<const char *> Pointers;
  Pointers.reserve(Arguments.size());
  for (const std::string &A : Arguments)
    Pointers.push_back(A.c_str());
  CompilerInvocation::CreateFromArgs(*Result, Pointers, Ctx.getDiagnostics());
  return Result;
}

void pinned::analyze(ASTContext &Ctx, Preprocessor &PP, const Request &What,
                     llvm::ArrayRef<Decl *> Functions,
                     std::function<void(const PathDiagnostic &)> Out) {
  DiagnosticsEngine &Diags = Ctx.getDiagnostics();
  // The analyser asks the preprocessor whether there were errors. We have asked
  // already, and warnings that -Werror makes errors are none to us.
  auto Silent = silentEngine(Diags);
  PP.setDiagnostics(*Silent);
  // The analyser turns -Werror off, which is the compiler's.
  bool WarningsAsErrors = Diags.getWarningsAsErrors();
  auto Host = hostFor(invocationFor(Ctx, What), Ctx, PP);
  // The engine has records of the whole process, and clears them when the
  // context dies with which it was made: in a server, at any time, in any
  // thread. This one dies with the engine.
  llvm::IntrusiveRefCntPtr<ASTContext> Records(
      new ASTContext(Host->getLangOpts(), Ctx.getSourceManager(), Ctx.Idents,
                     Ctx.Selectors, Ctx.BuiltinInfo, Ctx.TUKind));
  Host->setASTContext(Records.get());
  auto Consumer = CreateAnalysisConsumer(*Host);
  Host->setASTContext(&Ctx);
  Diags.setWarningsAsErrors(WarningsAsErrors);
  Consumer->AddCheckerRegistrationFn(clang_registerCheckers);
  Consumer->AddDiagnosticConsumer(consumerFor<Sieve>(std::move(Out)));
  Consumer->Initialize(Ctx);
  Unloaded Guard(Ctx);
  for (Decl *D : Functions)
    Consumer->HandleTopLevelDecl(DeclGroupRef(D));
  Consumer->HandleTranslationUnit(Ctx);
  PP.setDiagnostics(Diags);
}
