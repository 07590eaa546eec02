//===- CodeChecker.cpp - The way in through CodeChecker -----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CodeChecker loads a plugin with `-plugin checkercfg` and expects that this is
// the name of an action which analyses. Clang's own analysis is: it has read
// the names of our checkers from the command line as it does otherwise.
//
//===----------------------------------------------------------------------===//

#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/StaticAnalyzer/Frontend/AnalysisConsumer.h"

using namespace clang;

namespace {

class CheckerConfig : public PluginASTAction {
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &CI,
                                                 StringRef) override {
    return ento::CreateAnalysisConsumer(CI);
  }
  bool ParseArgs(const CompilerInstance &,
                 const std::vector<std::string> &) override {
    return true;
  }
};

} // namespace

static FrontendPluginRegistry::Add<CheckerConfig>
    Entry("checkercfg", "The analysis, by the name that CodeChecker knows");
