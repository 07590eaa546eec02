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

#include "CheckerNames.h"
#include "Inspection.h"
#include "TidyCompat.h"
#include "clang/Config/config.h"
#include "llvm/ADT/FunctionExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/JSON.h"
#include <csignal>
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

/// They are on, but for those that somebody has taken away; unless somebody has
/// chosen among them, or wants no checks at all. In a list of checks a line may
/// end an item as well as a comma.
static std::string withOurs(llvm::StringRef Checks) {
  llvm::SmallVector<llvm::StringRef, 16> Items;
  llvm::SplitString(Checks, Items, ", \t\r\n");
  std::string Away;
  for (llvm::StringRef Item : Items) {
    if (Item.starts_with("pinned"))
      return Checks.str();
    if (Item.starts_with("-pinned"))
      Away += ("," + Item).str();
  }
  if (!Items.empty() && Items.back() == "-*")
    return Checks.str();
  return (Checks + (Items.empty() ? "" : ",") + Ours + "*" + Away).str();
}

#define DEFAULT_CHECKS "_ZN5clang6clangd20provideDefaultChecksEv"
TidyProvider defaultChecks() ORIGINAL(DEFAULT_CHECKS);
TidyProvider allDefaultChecks() REPLACES(DEFAULT_CHECKS);

/// From here on a crash of the engine goes no further than the engine. But
/// where the C library aborts, its own memory is in disorder, and its locks are
/// held: such a server can only end, and is started again by its editor.
static void recoverFromCrashes() {
  struct sigaction Abort;
  sigaction(SIGABRT, nullptr, &Abort);
  llvm::CrashRecoveryContext::Enable();
  sigaction(SIGABRT, &Abort, nullptr);
}

/// clangd asks once, when it has installed its own handlers of signals.
TidyProvider allDefaultChecks() {
  recoverFromCrashes();
  pinned::serve();
  return [Original = defaultChecks()](tidy::ClangTidyOptions &Options,
                                      llvm::StringRef File) {
    Original(Options, File);
    Options.Checks = withOurs(Options.Checks.value_or(""));
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
  if (Check == pinned::checkFor("pinned." String))                             \
    return PINNED_PAGE(String);
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
