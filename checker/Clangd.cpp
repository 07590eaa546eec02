//===- Clangd.cpp - A clangd with our checks ------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd loads no modules, so it is linked with ours. It asks three questions
// about checks to which it has the answers compiled in; the linker (--wrap)
// hands them to the functions below, which answer for our checks.
//
//===----------------------------------------------------------------------===//

#include "Inspection.h"
#include "TidyCompat.h"
#include "clang/Config/config.h"
#include "llvm/ADT/FunctionExtras.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/JSON.h"
#include <optional>

using namespace clang;

namespace clang::clangd {
int clangdMain(int Argc, char **Argv);
struct PublishDiagnosticsParams;
} // namespace clang::clangd

/// As clangd declares it: fills in what is asked for in one file.
using TidyProvider = llvm::unique_function<void(tidy::ClangTidyOptions &,
                                                llvm::StringRef) const>;

#define ORIGINAL(Mangled) __asm__("__real_" Mangled)
#define REPLACES(Mangled) __asm__("__wrap_" Mangled)

static constexpr llvm::StringLiteral Ours = "pinned-";

//===-- Which checks are on -----------------------------------------------===//

/// They are on unless somebody has named them, or wants no checks at all.
static void turnOn(std::string &Checks) {
  llvm::StringRef Last = llvm::StringRef(Checks).rsplit(',').second.trim();
  if (!llvm::StringRef(Checks).contains(Ours) && Last != "-*" && Checks != "-*")
    Checks += (Checks.empty() ? "" : ",") + (Ours + "*").str();
}

#define DEFAULT_CHECKS "_ZN5clang6clangd20provideDefaultChecksEv"
TidyProvider defaultChecks() ORIGINAL(DEFAULT_CHECKS);
TidyProvider allDefaultChecks() REPLACES(DEFAULT_CHECKS);

/// clangd asks once, when it has installed its own handlers of signals: from
/// here on a crash of the engine goes no further than the engine.
TidyProvider allDefaultChecks() {
  llvm::CrashRecoveryContext::Enable();
  pinned::serve();
  return [Original = defaultChecks()](tidy::ClangTidyOptions &Options,
                                      llvm::StringRef File) {
    Original(Options, File);
    turnOn(*Options.Checks);
  };
}

//===-- Which checks are fast ---------------------------------------------===//

#define IS_FAST "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE"
std::optional<bool> isFast(llvm::StringRef Check) ORIGINAL(IS_FAST);
std::optional<bool> isFastOrOurs(llvm::StringRef Check) REPLACES(IS_FAST);

std::optional<bool> isFastOrOurs(llvm::StringRef Check) {
  return Check.starts_with(Ours) ? true : isFast(Check);
}

//===-- Where the page of a check is --------------------------------------===//

#define PUBLISHED "_ZN5clang6clangd6toJSONERKNS0_24PublishDiagnosticsParamsE"
llvm::json::Value published(const clangd::PublishDiagnosticsParams &P)
    ORIGINAL(PUBLISHED);
llvm::json::Value publishedWithPages(const clangd::PublishDiagnosticsParams &P)
    REPLACES(PUBLISHED);

/// Our page about \p Check; nothing where it is somebody else's.
static std::optional<std::string> pageOf(llvm::StringRef Check) {
#define CHECKER(Name, String, Help)                                            \
  if (Check == (Ours + llvm::StringRef(String).lower()).str())                 \
    return PINNED_DOCS_URL "/pinned-" String ".md";
#include "Checkers.def"
  return std::nullopt;
}

static void linkPage(llvm::json::Object &Diagnostic) {
  auto Page = pageOf(Diagnostic.getString("code").value_or(""));
  if (Page)
    Diagnostic["codeDescription"] = llvm::json::Object{{"href", *Page}};
}

/// clangd takes every check for one that LLVM has a page about.
llvm::json::Value
publishedWithPages(const clangd::PublishDiagnosticsParams &P) {
  llvm::json::Value Result = published(P);
  if (auto *All = Result.getAsObject()->getArray("diagnostics"))
    for (llvm::json::Value &D : *All)
      linkPage(*D.getAsObject());
  return Result;
}

//===----------------------------------------------------------------------===//

/// The headers of the compiler itself are not beside this program, but beside
/// the clang that it was built with.
int main(int Argc, char **Argv) {
  static char Resources[] = "--resource-dir=" PINNED_RESOURCE_DIR;
  std::vector<char *> Arguments(Argv, Argv + Argc);
  Arguments.insert(Arguments.begin() + 1, Resources);
  Arguments.push_back(nullptr);
  return clangd::clangdMain(int(Arguments.size() - 1), Arguments.data());
}
