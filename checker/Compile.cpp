//===- Compile.cpp - The way in through a compile -----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With -fplugin the checkers run in a compile, after the file was parsed, and
// report as the compiler warns. The code that is generated is the same as
// without the plugin.
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Compat.h"
#include "Inspection.h"
#include "Outlet.h"
#include "Stash.h"
#include "Warnings.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace pinned;

namespace {

/// Hears what the parser has parsed, before the compiler does.
class Compilation : public ASTConsumer {
public:
  Compilation(CompilerInstance &CI, Arguments Given)
      : CI(CI), Given(std::move(Given)) {
    enableHeader(CI.getPreprocessor());
  }

  void Initialize(ASTContext &Ctx) override { Hidden.emplace(Ctx); }
  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    for (Decl *D : Group)
      Hidden->put(D);
    return true;
  }
  void HandleTagDeclDefinition(TagDecl *D) override { Hidden->put(D); }
  void HandleTranslationUnit(ASTContext &Ctx) override {
    Outlet Out(CI, Given.OldFindings, Given.Sarif);
    if (!Ctx.getDiagnostics().hasErrorOccurred())
      look(Ctx, Out);
    Out.close();
  }

private:
  CompilerInstance &CI;
  Arguments Given;
  std::optional<Stash> Hidden;

  void look(ASTContext &Ctx, Outlet &Out) {
    Hidden->restore();
    inspect(
        {Ctx, CI.getPreprocessor(), {}}, Given.Asked,
        [&](const Mistake &M) {
          complain(M, CI.getSourceManager());
          Out.fail();
        },
        [&](const ento::PathDiagnostic &D) { Out.add(D); });
    Hidden->clear();
  }
};

/// What clang finds in a plugin, by its name.
class CompileAction : public PluginASTAction {
public:
  ActionType getActionType() override { return AddBeforeMainAction; }

  /// Whether there is something to do. Under --analyze the checkers themselves
  /// are asked; what is written as an AST is analysed where it is read.
  bool ParseArgs(const CompilerInstance &CI,
                 const std::vector<std::string> &Texts) override {
    switch (CI.getFrontendOpts().ProgramAction) {
    case frontend::EmitAssembly:
    case frontend::EmitBC:
    case frontend::EmitLLVM:
    case frontend::EmitLLVMOnly:
    case frontend::EmitCodeGenOnly:
    case frontend::EmitObj:
    case frontend::ParseSyntaxOnly:
      break;
    default:
      return false;
    }
    bool Good = true;
    for (const std::string &Text : Texts)
      if (auto Wrong = Given.read(Text)) {
        refuse(CI.getDiagnostics(), *Wrong);
        Good = false;
      }
    return Good;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    return std::make_unique<Compilation>(CI, std::move(Given));
  }

private:
  Arguments Given;
};

} // namespace

static FrontendPluginRegistry::Add<CompileAction>
    Entry("pinned", "Objects that must not move");
