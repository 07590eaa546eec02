//===- Digest.h - What a file consists of, in numbers -*- C++ -* ----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tells whether a function, and all else that an analysis of it depends on, is
// what it was. Comments, blanks and line breaks make no difference, nor does
// what conditions leave out.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_DIGEST_H
#define PINNED_DIGEST_H

#include "Parsed.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include <vector>

namespace pinned {

class Digest {
public:
  explicit Digest(const Parsed &File);

  /// Of what stands between the braces of \p FD; the same for all functions
  /// that are not of the main file.
  llvm::hash_code of(const clang::FunctionDecl *FD) const;

  /// Of all that no function contains: the rest of the main file, what it
  /// includes, and what was precompiled.
  llvm::hash_code rest() const { return Rest; }

private:
  /// Where a function has its body in the main file.
  struct Body {
    unsigned Begin, End;
    const clang::FunctionDecl *Of;
    llvm::hash_code Hash;
  };

  const clang::SourceManager &SM;
  std::vector<Body> Bodies; ///< In their order in the file.
  llvm::DenseMap<const clang::FunctionDecl *, size_t> ByFunction;
  llvm::hash_code Rest;

  void addBody(const clang::FunctionDecl *FD);
  void addTokens(const Parsed &File);
  void addFiles();
  void addPrecompiled(const clang::Preprocessor &PP);
};

} // namespace pinned

#endif
