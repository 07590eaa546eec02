//===- Sarif.cpp - Findings as data -------------------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sarif.h"
#include "Baseline.h"
#include "CheckerNames.h"
#include "ModelFiles.h"
#include "clang/AST/Decl.h"
#include "clang/Frontend/FrontendOptions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace ento;
using namespace pinned;
namespace json = llvm::json;

/// A JSON value copies a string, and only points to a StringRef.
static json::Object message(std::string Text) {
  return json::Object{{"text", std::move(Text)}};
}

static json::Object rule(llvm::StringRef Name, llvm::StringRef Help,
                         const std::string &Page) {
  json::Object Configuration{{"level", "warning"}};
  if (Name.starts_with("pinned.optin."))
    Configuration["enabled"] = false;
  return json::Object{
      {"id", Name},
      {"name", Name.rsplit('.').second},
      {"shortDescription", message(Help.str())},
      {"fullDescription", message((Help + ".").str())},
      {"help",
       message("What it reports, why, and what to do about it: " + Page)},
      {"helpUri", Page},
      {"defaultConfiguration", std::move(Configuration)}};
}

static json::Object driver() {
  json::Array Rules;
#define CHECKER(Name, String, Help)                                            \
  Rules.push_back(rule("pinned." String, Help, PINNED_PAGE(String)));
#include "Checkers.def"
  return json::Object{{"name", "Pinned"},
                      {"version", PINNED_VERSION},
                      {"semanticVersion", PINNED_VERSION},
                      {"informationUri", PINNED_DOCS_URL},
                      {"rules", std::move(Rules)}};
}

/// A checker stands in the rules as it does in the table.
static int indexOf(llvm::StringRef Rule) {
  int Result = 0;
#define CHECKER(Name, String, Help)                                            \
  if (Rule == "pinned." String)                                                \
    return Result;                                                             \
  ++Result;
#include "Checkers.def"
  return -1;
}

/// The last event, which may be in a function that is called.
static PathDiagnosticPieceRef endOf(const PathDiagnostic &D) {
  return D.path.flatten(/*ShouldFlattenMacros=*/true).back();
}

namespace {

/// The steps of a path in their order, with what is called on a level of its
/// own.
class Flow {
public:
  Flow(const SarifLocations &Where, const PathDiagnostic &D)
      : Where(Where), Last(endOf(D)) {
    walk(D.path, 0);
  }

  json::Array Steps;

private:
  const SarifLocations &Where;
  PathDiagnosticPieceRef Last;

  void walk(const PathPieces &Path, int Level) {
    for (const PathDiagnosticPieceRef &P : Path)
      if (const auto *Call = dyn_cast<PathDiagnosticCallPiece>(&*P)) {
        add(Call->getCallEnterEvent().get(), Level);
        walk(Call->path, Level + 1);
        add(Call->getCallExitEvent().get(), Level);
      } else if (const auto *Macro = dyn_cast<PathDiagnosticMacroPiece>(&*P)) {
        walk(Macro->subPieces, Level);
      } else if (!isa<PathDiagnosticNotePiece>(*P)) {
        add(P.get(), Level);
      }
  }
  llvm::StringRef importanceOf(const PathDiagnosticPiece *P) const {
    return P == Last.get()                    ? "essential"
           : isa<PathDiagnosticEventPiece>(P) ? "important"
                                              : "unimportant";
  }
  void add(const PathDiagnosticPiece *P, int Level) {
    if (P && !P->getString().empty())
      Steps.push_back(json::Object{
          {"location", Where.location(P->getLocation(), P->getString())},
          {"nestingLevel", Level},
          {"importance", importanceOf(P)}});
  }
};

} // namespace

static json::Array codeFlows(const PathDiagnostic &D,
                             const SarifLocations &Where) {
  json::Object Thread{{"locations", Flow(Where, D).Steps}};
  return json::Array{
      json::Object{{"threadFlows", json::Array{std::move(Thread)}}}};
}

static json::Array notes(const PathDiagnostic &D, const SarifLocations &Where) {
  json::Array Result;
  for (const PathDiagnosticPieceRef &P : D.path)
    if (isa<PathDiagnosticNotePiece>(*P)) {
      json::Object Note = Where.location(P->getLocation(), P->getString());
      Note["id"] = static_cast<int64_t>(Result.size());
      Result.push_back(std::move(Note));
    }
  return Result;
}

/// Clang leaves them with the last piece of the path, which may be a call.
static json::Array fixes(const PathDiagnostic &D, const SarifLocations &Where) {
  json::Array Result;
  for (const FixItHint &Fix : D.path.back()->getFixits())
    if (Fix.RemoveRange.getBegin().isFileID())
      Result.push_back(
          json::Object{{"artifactChanges", json::Array{Where.change(Fix)}}});
  return Result;
}

static json::Object locationOf(const PathDiagnostic &D,
                               const SarifLocations &Where) {
  json::Object Result{{"physicalLocation", Where.place(D.getLocation())}};
  if (const auto *In = dyn_cast_or_null<FunctionDecl>(D.getDeclWithIssue()))
    Result["logicalLocations"] = json::Array{
        json::Object{{"name", In->getNameAsString()},
                     {"fullyQualifiedName", In->getQualifiedNameAsString()},
                     {"kind", "function"}}};
  return Result;
}

SarifDocument::SarifDocument(const CompilerInstance &CI)
    : CI(CI), Where(CI.getSourceManager(), CI.getLangOpts()) {}

void SarifDocument::add(const PathDiagnostic &D, const Standing &S) {
  json::Object Result{
      {"ruleId", D.getCheckerName().str()},
      {"ruleIndex", indexOf(D.getCheckerName())},
      {"level", S.IsError ? "error" : "warning"},
      {"message", message(D.getShortDescription().str())},
      {"locations", json::Array{locationOf(D, Where)}},
      {"partialFingerprints", json::Object{{FingerprintKey, S.Fingerprint}}},
      {"codeFlows", codeFlows(D, Where)}};
  if (S.IsNew)
    Result["baselineState"] = "new";
  if (json::Array Notes = notes(D, Where); !Notes.empty())
    Result["relatedLocations"] = std::move(Notes);
  if (json::Array Fixes = fixes(D, Where); !Fixes.empty())
    Result["fixes"] = std::move(Fixes);
  Results.push_back(std::move(Result));
}

json::Object SarifDocument::target() const {
  return json::Object{
      {"location", Where.file(mainFile(CI.getPreprocessor()))},
      {"roles", json::Array{"analysisTarget"}},
      {"sourceLanguage", CI.getLangOpts().CPlusPlus ? "cplusplus" : "c"}};
}

json::Object SarifDocument::invocation(bool Analysed) const {
  json::Object Result{
      {"executionSuccessful", Analysed},
      {"workingDirectory", json::Object{{"uri", Where.baseUri()}}}};
  if (!Analysed) {
    json::Object At{
        {"artifactLocation", Where.file(mainFile(CI.getPreprocessor()))}};
    Result["exitCode"] = 1;
    Result["toolExecutionNotifications"] = json::Array{json::Object{
        {"level", "error"},
        {"message", message("The compiler has found errors: this file was not "
                            "analysed, or not as it was asked for")},
        {"locations",
         json::Array{json::Object{{"physicalLocation", std::move(At)}}}}}};
  }
  return Result;
}

json::Object SarifDocument::run(bool Analysed) {
  return json::Object{{"tool", json::Object{{"driver", driver()}}},
                      {"columnKind", "utf16CodeUnits"},
                      {"originalUriBaseIds",
                       json::Object{{SarifLocations::Base,
                                     json::Object{{"uri", Where.baseUri()}}}}},
                      {"artifacts", json::Array{target()}},
                      {"invocations", json::Array{invocation(Analysed)}},
                      {"results", std::move(Results)}};
}

std::optional<std::string> SarifDocument::write(llvm::StringRef Path,
                                                bool Analysed) {
  json::Value Document(json::Object{
      {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                  "schemas/sarif-schema-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs", json::Array{run(Analysed)}}});
  auto Print = [&](llvm::raw_ostream &Out) {
    Out << llvm::formatv("{0:2}\n", Document);
    return llvm::Error::success();
  };
  llvm::StringRef Directory = llvm::sys::path::parent_path(Path);
  std::error_code Failed = llvm::sys::fs::create_directories(Directory);
  llvm::Error E = Failed && !Directory.empty() ? llvm::errorCodeToError(Failed)
                                               : writeToOutput(Path, Print);
  if (!E)
    return std::nullopt;
  return ("cannot write '" + Path +
          "', which argument 'Sarif' asks for: " + toString(std::move(E)))
      .str();
}

/// A compiler that links at once has its objects in the directory for such
/// files, under a name of SOURCE and some digits.
static bool isTemporary(llvm::StringRef Object, llvm::StringRef Source) {
  llvm::SmallString<128> Directory;
  llvm::sys::path::system_temp_directory(/*ErasedOnReboot=*/true, Directory);
  llvm::StringRef Digits = llvm::sys::path::stem(Object);
  return llvm::sys::path::parent_path(Object) == Directory &&
         Digits.consume_front((llvm::sys::path::stem(Source) + "-").str()) &&
         Digits.size() == 6 && llvm::all_of(Digits, llvm::isHexDigit);
}

std::string pinned::sarifPathFor(const CompilerInstance &CI,
                                 llvm::StringRef Directory) {
  const FrontendOptions &Options = CI.getFrontendOpts();
  llvm::StringRef Object = Options.OutputFile;
  llvm::StringRef Source = Options.Inputs.front().getFile();
  if (!Directory.empty()) {
    llvm::SmallString<128> Path(Directory);
    llvm::sys::path::append(Path, nameFor(CI.getPreprocessor(), ".sarif"));
    return Path.str().str();
  }
  if (Object.empty() || Object == "-" || Object == "/dev/null" ||
      isTemporary(Object, Source))
    return (llvm::sys::path::stem(Source) + ".o.sarif").str();
  return (Object + ".sarif").str();
}
