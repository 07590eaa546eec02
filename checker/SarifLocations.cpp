//===- SarifLocations.cpp - Places as SARIF has them --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SarifLocations.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace ento;
using namespace pinned;
namespace json = llvm::json;

static std::string absolute(llvm::StringRef Name, const SourceManager &SM) {
  llvm::SmallString<128> Path(Name);
  SM.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return Path.str().str();
}

/// What may not stand in the path of a URI is written as its bytes.
static std::string encoded(llvm::StringRef Path) {
  std::string Result;
  for (char C : Path)
    if (llvm::isAlnum(C) || llvm::StringRef("-._~/").contains(C))
      Result += C;
    else
      Result += "%" + llvm::utohexstr(static_cast<unsigned char>(C),
                                      /*LowerCase=*/false, /*Width=*/2);
  return Result;
}

SarifLocations::SarifLocations(const SourceManager &SM, const LangOptions &Lang)
    : SM(SM), Lang(Lang), Directory(absolute(".", SM) + "/") {
  if (Directory == "//")
    Directory = "/";
}

std::string SarifLocations::baseUri() const {
  return "file://" + encoded(Directory);
}

json::Object SarifLocations::file(llvm::StringRef Name) const {
  std::string Path = absolute(Name, SM);
  llvm::StringRef Below = Path;
  if (Below.consume_front(Directory))
    return json::Object{{"uri", encoded(Below)}, {"uriBaseId", Base}};
  return json::Object{{"uri", "file://" + encoded(Path)}};
}

/// A location in a macro is where Clang says that it is.
CharSourceRange
SarifLocations::rangeOf(const PathDiagnosticLocation &At) const {
  SourceLocation Begin = SM.getFileLoc(At.asLocation());
  auto Whole = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(At.asRange()), SM, Lang);
  if (At.hasRange() && Whole.isValid() && Whole.getBegin() == Begin)
    return Whole;
  SourceLocation End = Lexer::getLocForEndOfToken(Begin, 0, SM, Lang);
  return CharSourceRange::getCharRange(Begin, End.isValid() ? End : Begin);
}

static std::string validText(llvm::StringRef Text) {
  return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
}

/// The code units of \p Text in UTF-16. A byte that is no UTF-8 is shown as
/// one character.
static unsigned unitsOf(llvm::StringRef Text) {
  unsigned Result = 0;
  for (unsigned char C : validText(Text))
    Result += C >= 0xF0 ? 2 : (C & 0xC0) != 0x80;
  return Result;
}

unsigned SarifLocations::column(SourceLocation At) const {
  unsigned Before = SM.getSpellingColumnNumber(At) - 1;
  return unitsOf({SM.getCharacterData(At) - Before, Before}) + 1;
}

/// What a `#line` has given another place has no snippet: it may be other text.
json::Object SarifLocations::region(CharSourceRange R) const {
  SourceLocation Begin = R.getBegin(), End = R.getEnd();
  PresumedLoc From = SM.getPresumedLoc(Begin), To = SM.getPresumedLoc(End);
  json::Object Result{{"startLine", From.getLine()},
                      {"startColumn", column(Begin)}};
  if (llvm::StringRef(From.getFilename()) != To.getFilename() ||
      To.getLine() < From.getLine())
    return Result;
  Result["endLine"] = To.getLine();
  Result["endColumn"] = column(End);
  llvm::StringRef Text = Lexer::getSourceText(R, SM, Lang);
  if (From.getFileID().isValid() && !Text.empty())
    Result["snippet"] = json::Object{{"text", validText(Text)}};
  return Result;
}

json::Object SarifLocations::place(const PathDiagnosticLocation &At) const {
  CharSourceRange R = rangeOf(At);
  return json::Object{
      {"artifactLocation", file(SM.getPresumedLoc(R.getBegin()).getFilename())},
      {"region", region(R)}};
}

json::Object SarifLocations::location(const PathDiagnosticLocation &At,
                                      llvm::StringRef Message) const {
  return json::Object{{"physicalLocation", place(At)},
                      {"message", json::Object{{"text", validText(Message)}}}};
}

json::Object SarifLocations::change(const FixItHint &Fix) const {
  CharSourceRange R = Lexer::makeFileCharRange(Fix.RemoveRange, SM, Lang);
  json::Object Deleted = region(R);
  Deleted.erase("snippet");
  json::Object Replacement{
      {"deletedRegion", std::move(Deleted)},
      {"insertedContent", json::Object{{"text", Fix.CodeToInsert}}}};
  return json::Object{
      {"artifactLocation", file(SM.getPresumedLoc(R.getBegin()).getFilename())},
      {"replacements", json::Array{std::move(Replacement)}}};
}
