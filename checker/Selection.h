//===- Selection.h - The functions that are worth it -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SELECTION_H
#define PINNED_SELECTION_H

#include "Sites.h"
#include "llvm/ADT/MapVector.h"

namespace pinned {

/// The functions of a translation unit in which a rule can fire: what stands in
/// them, and in the functions that are analysed as part of them, is enough.
class Selection {
public:
  /// Looks at all functions of the main file and at what they call.
  Selection(clang::ASTContext &Ctx, const Knowledge &K);

  /// Whether \p D, which has a body, is one of them.
  bool has(const clang::Decl *D) const;

  /// What \p D, a function, may do.
  Prospects prospectsOf(const clang::Decl *D) const;

  /// What \p S, which stands in a function, may do.
  Prospects prospectsOf(const clang::Stmt *S) const;

  /// What each call in \p FD may do, in a number that is the same for the same
  /// text. The prospects of what stands in \p FD depend on nothing else that
  /// is outside of it.
  size_t digestOfCalls(const clang::FunctionDecl *FD) const;

  /// All of them, in the order of the file.
  std::vector<clang::Decl *> functions() const;

  /// Those as well that were looked at in vain, in any order.
  std::vector<const clang::FunctionDecl *> all() const;

private:
  struct Node {
    Sites Here;
    Prospects All; ///< With what is called.
    bool ReturnsNew = false;
  };

  clang::ASTContext &Ctx;
  Knowledge K;
  llvm::MapVector<const clang::FunctionDecl *, Node> Nodes;
  /// The functions whose address is taken, by their type.
  llvm::DenseMap<const clang::Type *, std::vector<const clang::FunctionDecl *>>
      ByPointer;

  /// What is known of \p D; null where that was not looked at.
  const Node *nodeOf(const clang::Decl *D) const;
  void addAll(const clang::DeclContext *DC);
  void add(const clang::FunctionDecl *FD);
  void addNamed(const Sites &S);
  void addCalledByPointer();
  void total();
  bool total(Node &N);
  bool returnsNew(const Sites::Call &C) const;
  Prospects allOf(const Sites &S) const;
  void addCalled(Prospects &To, const Sites::Call &C, bool ReturnsBytes) const;
  void addCalled(Prospects &To, const clang::CallExpr *ByPointer) const;
};

} // namespace pinned

#endif
