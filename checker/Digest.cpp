//===- Digest.cpp - What a file consists of, in numbers -------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Digest.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"

using namespace clang;
using namespace pinned;

Digest::Digest(const Parsed &File)
    : SM(File.Ctx.getSourceManager()),
      Rest(llvm::hash_value(File.PP.getPredefines())) {
  // In C++ bodies are evaluated, and called by what names no function: all of
  // them are of the rest.
  if (!File.Ctx.getLangOpts().CPlusPlus)
    for (const Decl *D : File.Ctx.getTranslationUnitDecl()->noload_decls())
      if (const auto *FD = dyn_cast<FunctionDecl>(D))
        if (FD->doesThisDeclarationHaveABody())
          addBody(FD);
  addTokens(File);
  addFiles();
  addPrecompiled(File.PP);
}

/// What a macro spells is of the rest, and so is a body that declares
/// functions: what it says of them holds for all.
void Digest::addBody(const FunctionDecl *FD) {
  SourceRange R = FD->getBody()->getSourceRange();
  if (llvm::any_of(FD->noload_decls(),
                   [](const Decl *D) { return isa<FunctionDecl>(D); }) ||
      !R.getBegin().isFileID() || !R.getEnd().isFileID() ||
      !SM.isWrittenInMainFile(R.getBegin()) ||
      !SM.isWrittenInMainFile(R.getEnd()))
    return;
  unsigned Begin = SM.getFileOffset(R.getBegin());
  if (!Bodies.empty() && Begin < Bodies.back().End)
    return;
  ByFunction[FD] = Bodies.size();
  Bodies.push_back({Begin, SM.getFileOffset(R.getEnd()), FD, 0});
}

namespace {

/// Asked of one place after the other.
class SkippedPlaces {
public:
  SkippedPlaces(const Parsed &File, const SourceManager &SM)
      : SM(SM), Left(File.Skipped) {}

  /// Whether what stands at \p Offset of the main file was left out.
  bool have(unsigned Offset) {
    while (!Left.empty() && !(SM.isWrittenInMainFile(Left.front().getBegin()) &&
                              Offset < SM.getFileOffset(Left.front().getEnd())))
      Left = Left.drop_front();
    return !Left.empty() && Offset >= SM.getFileOffset(Left.front().getBegin());
  }

private:
  const SourceManager &SM;
  llvm::ArrayRef<SourceRange> Left;
};

} // namespace

/// A directive in a function reaches beyond it.
void Digest::addTokens(const Parsed &File) {
  llvm::MemoryBufferRef Text = SM.getBufferOrFake(SM.getMainFileID());
  Lexer Raw(SM.getMainFileID(), Text, SM, File.Ctx.getLangOpts());
  SkippedPlaces Skipped(File, SM);
  bool InDirective = false;
  auto At = Bodies.begin();
  Token T;
  for (bool Last = false; !Last;) {
    Last = Raw.LexFromRawLexer(T);
    unsigned Offset = SM.getFileOffset(T.getLocation());
    if (Skipped.have(Offset))
      continue;
    llvm::StringRef Spelt = Text.getBuffer().substr(Offset, T.getLength());
    if (T.isAtStartOfLine())
      InDirective = T.is(tok::hash);
    while (At != Bodies.end() && Offset > At->End)
      ++At;
    bool Inside = At != Bodies.end() && Offset >= At->Begin;
    if (Inside)
      At->Hash = llvm::hash_combine(At->Hash, Spelt);
    if (!Inside || InDirective)
      Rest = llvm::hash_combine(Rest, Spelt);
  }
}

/// What is included and not precompiled. What macros spell has no file.
void Digest::addFiles() {
  for (unsigned I = 0; I != SM.local_sloc_entry_size(); ++I) {
    const SrcMgr::SLocEntry &Entry = SM.getLocalSLocEntry(I);
    if (!Entry.isFile() || &Entry == &SM.getSLocEntry(SM.getMainFileID()))
      continue;
    const SrcMgr::ContentCache &Content = Entry.getFile().getContentCache();
    auto Text = Content.getBufferDataIfLoaded();
    if (Text && Content.OrigEntry)
      Rest = llvm::hash_combine(Rest, *Text);
  }
}

void Digest::addPrecompiled(const Preprocessor &PP) {
  const std::string &File = PP.getPreprocessorOpts().ImplicitPCHInclude;
  if (File.empty())
    return;
  if (auto Buffer = SM.getFileManager().getBufferForFile(File))
    Rest = llvm::hash_combine(Rest, (*Buffer)->getBuffer());
}

llvm::hash_code Digest::of(const FunctionDecl *FD) const {
  auto At = ByFunction.find(FD);
  return At == ByFunction.end() ? llvm::hash_code(0) : Bodies[At->second].Hash;
}
