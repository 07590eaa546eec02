//===- Baseline.cpp - Findings that are known already -------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Baseline.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace clang;
using namespace ento;
using namespace pinned;
namespace json = llvm::json;

/// The line in which \p At stands, which is in a file.
static llvm::StringRef lineOf(SourceLocation At, const SourceManager &SM) {
  auto [File, Offset] = SM.getDecomposedLoc(At);
  llvm::StringRef Text = SM.getBufferData(File);
  size_t Begin = Text.take_front(Offset).rfind('\n') + 1;
  return Text.slice(Begin, Text.find('\n', Offset));
}

/// The tokens of \p Line: another indentation or comment is the same code.
static std::string tokensOf(const std::string &Line, const LangOptions &Lang) {
  const char *Begin = Line.c_str(), *End = Begin + Line.size();
  Lexer Raw(SourceLocation(), Lang, Begin, Begin, End);
  std::string Result;
  for (Token T; Raw.LexFromRawLexer(T), T.isNot(tok::eof);)
    Result.append(Raw.getBufferLocation() - T.getLength(), T.getLength())
        .push_back(' ');
  return Result;
}

static std::string nameOf(const Decl *D) {
  const auto *ND = dyn_cast_or_null<NamedDecl>(D);
  return ND ? ND->getQualifiedNameAsString() : "";
}

static std::string fileOf(SourceLocation At, const SourceManager &SM) {
  return llvm::sys::path::filename(SM.getPresumedLoc(At).getFilename()).str();
}

/// No number of a line, and of the path only its end: a checkout has another
/// directory elsewhere.
std::string Fingerprints::next(const PathDiagnostic &D) {
  const SourceManager &SM = D.getLocation().getManager();
  SourceLocation At = SM.getFileLoc(D.getLocation().asLocation());
  std::string Made = llvm::join(
      llvm::ArrayRef<std::string>{D.getCheckerName().str(), fileOf(At, SM),
                                  nameOf(D.getDeclWithIssue()),
                                  D.getShortDescription().str(),
                                  tokensOf(lineOf(At, SM).str(), Lang)},
      "\n");
  std::string Hash =
      llvm::utohexstr(llvm::xxHash64(Made), /*LowerCase=*/true, /*Width=*/16);
  return Hash + ":" + std::to_string(++Seen[Hash]);
}

static std::optional<std::string> wrong(llvm::StringRef Path,
                                        const llvm::Twine &What) {
  return ("cannot use '" + Path + "' as argument 'Baseline': " + What +
          "; expected a SARIF 2.1.0 document of Pinned")
      .str();
}

static const json::Array *listIn(const json::Value &Of, llvm::StringRef Key) {
  const json::Object *O = Of.getAsObject();
  return O ? O->getArray(Key) : nullptr;
}

static bool isSarif(const json::Value &Root) {
  const json::Object *O = Root.getAsObject();
  return O && O->getString("version") == llvm::StringRef("2.1.0") &&
         O->getArray("runs");
}

static std::optional<llvm::StringRef> fingerprintOf(const json::Value &Result) {
  const json::Object *O = Result.getAsObject();
  const json::Object *All = O ? O->getObject("partialFingerprints") : nullptr;
  return All ? All->getString(FingerprintKey) : std::nullopt;
}

/// What the finding was called in the run of before, but is no more.
static bool isGone(const json::Value &Result) {
  const json::Object *O = Result.getAsObject();
  return O && O->getString("baselineState") == llvm::StringRef("absent");
}

std::optional<std::string> Baseline::read(llvm::StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path);
  if (!Buffer)
    return wrong(Path, Buffer.getError().message());
  auto Root = json::parse((*Buffer)->getBuffer());
  if (!Root)
    return wrong(Path, "it is no JSON: " + toString(Root.takeError()));
  if (!isSarif(*Root))
    return wrong(Path, "it has no \"version\": \"2.1.0\" with \"runs\"");
  Given = true;
  for (const json::Value &Run : *listIn(*Root, "runs"))
    if (const json::Array *Results = listIn(Run, "results"))
      for (const json::Value &Result : *Results)
        if (auto Print = fingerprintOf(Result); Print && !isGone(Result))
          Known.insert(*Print);
  return std::nullopt;
}
