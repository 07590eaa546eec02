//===- ModelFiles.cpp - Models that an analysis writes ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelFiles.h"
#include "ModelOptions.h"
#include "ModelReader.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace clang;
using namespace pinned;

std::string pinned::placeInSource(SourceLocation At, const SourceManager &SM) {
  PresumedLoc P = SM.getPresumedLoc(At);
  return P.isValid()
             ? (llvm::Twine(P.getFilename()) + ":" + llvm::Twine(P.getLine()))
                   .str()
             : "";
}

std::string pinned::mainFile(const Preprocessor &PP) {
  const SourceManager &SM = PP.getSourceManager();
  auto Main = SM.getFileEntryRefForID(SM.getMainFileID());
  return Main ? Main->getName().str() : "";
}

std::string pinned::nameFor(const Preprocessor &PP, llvm::StringRef Ending) {
  std::string Source = mainFile(PP);
  llvm::SmallString<128> Path(Source);
  PP.getFileManager().makeAbsolutePath(Path);
  uint64_t Hash = llvm::xxHash64((Path + PP.getPredefines()).str());
  return (llvm::sys::path::stem(Source) + "-" + llvm::utohexstr(Hash, true) +
          Ending)
      .str();
}

void pinned::saveModel(Model &M, llvm::StringRef Directory,
                       llvm::StringRef Option, const Preprocessor &PP) {
  llvm::SmallString<128> Path(Directory);
  llvm::sys::path::append(Path, nameFor(PP, ".yaml"));
  std::error_code Failed = llvm::sys::fs::create_directories(Directory);
  if (!Failed) {
    llvm::raw_fd_ostream Out(Path, Failed);
    if (!Failed)
      writeModel(Out, M);
  }
  if (Failed)
    complain({"", 0, 0,
              ("cannot write '" + Path + "', which option 'pinned:" + Option +
               "' asks for: " + Failed.message())
                  .str()},
             PP.getSourceManager());
}
