//===- Marks.h - Models as annotations -*- C++ -*------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What models say of types and functions is written onto their declarations,
// as if the header had the annotations: nothing behind this file knows which
// of the two it reads.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MARKS_H
#define PINNED_MARKS_H

#include "Models.h"
#include "PinnedTypes.h"
#include "Reach.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <map>
#include <optional>

namespace pinned {

/// Marks the declarations of a translation unit.
class Marks {
public:
  Marks(clang::ASTContext &Ctx, const Models &Known, PinnedTypes &Types);

  /// A row that is about a parameter that the function of its name does not
  /// have, or null. What is shipped may be about another version.
  const FunctionRow *mistaken() const;

  /// Marks all declarations; of precompiled ones, those that matter. Called
  /// again, it marks those that were imported from other translation units in
  /// the meantime.
  void run();

  /// The functions that matter, where declarations are precompiled.
  llvm::ArrayRef<clang::FunctionDecl *> reached() const {
    if (!Reached)
      return {};
    return Reached->Functions;
  }

  /// The types that models speak of, in any order.
  std::vector<const clang::NamedDecl *> markedTypes() const;

  /// Takes what is said of functions away again. Types keep what is said of
  /// them.
  void undo();

private:
  clang::ASTContext &Ctx;
  const Models &Known;
  PinnedTypes &Types;
  std::optional<Reach> Reached; ///< Where declarations are precompiled.
  clang::Decl *Last = nullptr;  ///< Up to this one all are marked.
  std::vector<clang::FunctionDecl *> Functions; ///< Those that are marked.
  /// Which files say that a type is pinned.
  std::map<const clang::Decl *, llvm::SmallPtrSet<const ModelFile *, 2>> By;

  template <typename Callback>
  void forEachFunction(clang::Decl *From, Callback Do) const;
  void markDecl(clang::Decl *D);
  void markTypes(clang::Decl *From);
  void markRecord(clang::RecordDecl *RD);
  void markTypedef(clang::TypedefNameDecl *Name);
  void markFunction(clang::FunctionDecl *FD);
  void mark(clang::Decl *D, Annotation A, llvm::StringRef Argument = "");
  void markType(clang::Decl *D, const TypeRow &R);
  bool isMeant(const TypeRow &R, const clang::RecordDecl *RD) const;
  bool comesFrom(const clang::Decl *D, llvm::StringRef Header) const;
  bool knows(const ModelFile &File, clang::QualType T) const;
  bool leadsToPart(clang::QualType T, const ModelFile &File) const;
};

} // namespace pinned

#endif
