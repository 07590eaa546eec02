//===- ScopeEnds.cpp - Where the scope of a variable ends -----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScopeEnds.h"
#include "clang/AST/ParentMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace ento;

/// The block that declares \p VD, in \p S, which \p Around is around.
static const CompoundStmt *blockOf(const Stmt *S, const VarDecl *VD,
                                   const CompoundStmt *Around) {
  if (!S)
    return nullptr;
  if (const auto *DS = dyn_cast<DeclStmt>(S))
    if (llvm::is_contained(DS->decls(), static_cast<const Decl *>(VD)))
      return Around;
  if (const auto *CS = dyn_cast<CompoundStmt>(S))
    Around = CS;
  for (const Stmt *Child : S->children())
    if (const CompoundStmt *Found = blockOf(Child, VD, Around))
      return Found;
  return nullptr;
}

static bool isIn(const Stmt *S, const Stmt *Block, const ParentMap &Parents) {
  while (S && S != Block)
    S = Parents.getParent(S);
  return S;
}

PathDiagnosticLocation pinned::scopeEndOf(const MemRegion *R,
                                          const ExplodedNode *N,
                                          const ReturnStmt *Leaves,
                                          const SourceManager &SM) {
  const auto *VR = dyn_cast<VarRegion>(R->getBaseRegion());
  const LocationContext *L = VR ? VR->getStackFrame() : nullptr;
  if (!L)
    return {};
  const CompoundStmt *Block =
      blockOf(L->getDecl()->getBody(), VR->getDecl(), nullptr);
  if (!Block)
    return {};
  auto Exit = N->getLocationAs<FunctionExitPoint>();
  const ReturnStmt *Return = Exit ? Exit->getStmt() : Leaves;
  if (Return && isIn(Return, Block, L->getParentMap()))
    return {Return, SM, L};
  return PathDiagnosticLocation::createEndBrace(Block, SM);
}
