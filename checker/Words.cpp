//===- Words.cpp - What the name of a function says ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "clang/Basic/CharInfo.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace pinned;

Words::Words(llvm::StringRef List) {
  llvm::SmallVector<llvm::StringRef, 16> Parts;
  llvm::SplitString(List, Parts, " ;");
  for (llvm::StringRef P : Parts)
    if (P.consume_back("*"))
      Beginnings.push_back(P.lower());
    else
      Whole.insert(P.lower());
}

bool Words::has(llvm::StringRef Word) const {
  if (Whole.contains(Word))
    return true;
  return llvm::any_of(Beginnings, [Word](llvm::StringRef B) {
    return Word.substr(0, B.size()) == B;
  });
}

/// Digits stay with the letters before them: `init2` is the word `init`.
static bool endsWord(char Before, char C) {
  return C == '_' || isDigit(C) || (isUppercase(C) && isLowercase(Before));
}

bool Words::in(llvm::StringRef Name) const {
  std::string Word;
  char Before = '_';
  for (char C : Name) {
    if (endsWord(Before, C)) {
      if (has(Word))
        return true;
      Word.clear();
    }
    if (llvm::isAlpha(C))
      Word += llvm::toLower(C);
    Before = C;
  }
  return has(Word);
}
