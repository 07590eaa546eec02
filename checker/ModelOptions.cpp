//===- ModelOptions.cpp - Which models count ----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelOptions.h"
#include "ModelReader.h"
#include "ShippedModels.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/IdentifierTable.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

using namespace clang;
using namespace pinned;

static DiagnosticBuilder error(SourceLocation At, SourceManager &SM) {
  DiagnosticsEngine &Diags = SM.getDiagnostics();
  return Diags.Report(At,
                      Diags.getCustomDiagID(DiagnosticsEngine::Error, "%0"));
}

std::string pinned::textOf(const Mistake &M) {
  if (M.File.empty())
    return M.Message;
  return M.File + ":" + std::to_string(M.Line) + ": " + M.Message;
}

void pinned::complain(const Mistake &M, SourceManager &SM) {
  auto File = SM.getFileManager().getOptionalFileRef(M.File);
  if (M.File.empty() || !File) {
    error({}, SM) << textOf(M);
    return;
  }
  FileID ID = SM.getOrCreateFileID(*File, SrcMgr::C_User);
  error(SM.translateLineCol(ID, M.Line, M.Column), SM) << M.Message;
}

using Parsed = decltype(readModels("", ""));

static std::string nameOf(const ShippedModel &Set) {
  return (Set.Name + ".yaml").str();
}

/// What stands in \p Set, which is read once in a process: a compile looks at
/// it before the engine does, an editor's server for each file.
static Parsed parsed(const ShippedModel &Set) {
  static std::mutex Busy;
  static llvm::StringMap<Parsed> Known;
  std::lock_guard<std::mutex> Lock(Busy);
  auto At = Known.find(Set.Name);
  if (At == Known.end())
    At = Known.try_emplace(Set.Name, readModels(nameOf(Set), Set.Text, true))
             .first;
  return At->second;
}

/// Adds what stands in the file \p Name.
static std::optional<Mistake> add(Models &Known, llvm::StringRef Name, Rank By,
                                  Parsed Result) {
  if (auto *M = std::get_if<Mistake>(&Result))
    return *M;
  auto &Documents = std::get<std::vector<Model>>(Result);
  std::vector<Model> Summaries;
  auto Said = llvm::partition(Documents,
                              [](const Model &M) { return M.Summary.empty(); });
  std::move(Said, Documents.end(), std::back_inserter(Summaries));
  Documents.erase(Said, Documents.end());
  if (auto M = Known.add({Name.str(), By, std::move(Documents)}))
    return M;
  return Known.add({Name.str(), Rank::Summary, std::move(Summaries)});
}

/// The name in \p Line, as the shipped files spell a row: `name: struct x`,
/// `macro: x`, or `shape: [ x` where it has no name. test/models holds them to
/// it.
static llvm::StringRef nameIn(llvm::StringRef Line) {
  for (llvm::StringRef Key : {"name: ", "macro: ", "shape: [ "}) {
    auto [Before, Name] = Line.split(Key);
    if (Name.empty())
      continue;
    for (llvm::StringRef Tag : {"struct ", "union "})
      Name.consume_front(Tag);
    return Name.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
  }
  return "";
}

/// Whether the program mentions something of \p Set. Rows about functions count
/// only beside one about a type; so they are not asked.
static bool isMentioned(const ShippedModel &Set, const IdentifierTable &Names) {
  llvm::SmallVector<llvm::StringRef, 0> Lines;
  Set.Text.split(Lines, '\n', -1, false);
  bool Counts = true;
  for (llvm::StringRef Line : Lines) {
    if (llvm::isAlpha(Line.front()))
      Counts = Line != "functions:";
    llvm::StringRef Name = Counts ? nameIn(Line) : "";
    if (!Name.empty() && Names.find(Name) != Names.end())
      return true;
  }
  return false;
}

/// The shipped sets that \p Option asks for. The first word that is none of
/// them, if there is one, is left in \p Unknown.
static llvm::SetVector<const ShippedModel *> chosen(llvm::StringRef Option,
                                                    llvm::StringRef &Unknown) {
  llvm::SetVector<const ShippedModel *> Result;
  llvm::SmallVector<llvm::StringRef, 16> Words;
  llvm::SplitString(Option, Words, " ;");
  for (llvm::StringRef Word : Words) {
    llvm::StringRef Name = Word;
    bool Out = Name.consume_front("-"), Found = Name == "none";
    for (const ShippedModel &M : shippedModels()) {
      if (Name != "all" && Name != M.Name)
        continue;
      Found = true;
      if (Out)
        Result.remove(&M);
      else
        Result.insert(&M);
    }
    if (!Found && Unknown.empty())
      Unknown = Word;
  }
  return Result;
}

static std::string namesOfSets() {
  return llvm::join(
      llvm::map_range(shippedModels(),
                      [](const ShippedModel &M) { return M.Name.str(); }),
      ", ");
}

/// One that is in no line of a file.
static Mistake mistake(const llvm::Twine &Message) {
  return {"", 0, 0, Message.str()};
}

static void loadFile(Models &Known, llvm::StringRef Path, FileManager &Manager,
                     Complain Tell) {
  auto Buffer = Manager.getBufferForFile(Path);
  if (!Buffer)
    return Tell(mistake("cannot read '" + Path +
                        "': expected a file of models in option "
                        "'pinned:ModelFiles'"));
  if (const char *Encoding =
          SrcMgr::ContentCache::getInvalidBOM((*Buffer)->getBuffer()))
    return Tell(mistake("'" + Path + "' is encoded in " + Encoding +
                        ": expected UTF-8"));
  if (auto M = add(Known, Path, Rank::Given,
                   readModels(Path, (*Buffer)->getBuffer())))
    Tell(*M);
}

void pinned::loadModels(Models &Known, llvm::StringRef Sets,
                        llvm::StringRef Files, const IdentifierTable *Names,
                        FileManager &Manager, Complain Tell) {
  llvm::StringRef Unknown;
  for (const ShippedModel *Set : chosen(Sets, Unknown)) {
    if (Names && !isMentioned(*Set, *Names))
      continue;
    if (auto M = add(Known, nameOf(*Set), Rank::Shipped, parsed(*Set)))
      Tell(*M);
  }
  if (!Unknown.empty())
    Tell(mistake("'" + Unknown +
                 "' in option 'pinned:Models' names no set: expected all, "
                 "none, or names of " +
                 namesOfSets() + ", each with a minus to leave it out"));
  llvm::SmallVector<llvm::StringRef, 4> Paths;
  Files.split(Paths, ':', -1, false);
  for (llvm::StringRef Path : Paths)
    loadFile(Known, Path, Manager, Tell);
}
