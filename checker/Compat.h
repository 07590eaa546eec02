//===- Compat.h - What differs between versions of Clang -*- C++ -*-===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One #if for each change of Clang's interface, with its reason. Nowhere else
// does a version number stand.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_COMPAT_H
#define PINNED_COMPAT_H

#include "clang/Basic/Version.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExplodedGraph.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

// checkBind got `bool AtDeclInit` in front of the context in 22.
#if CLANG_VERSION_MAJOR >= 22
#define PINNED_BIND_EXTRA bool,
#else
#define PINNED_BIND_EXTRA
#endif

namespace pinned {

/// The memory space of \p R. From 22 on it is a property of a state.
inline const clang::ento::MemSpaceRegion *
memorySpace(const clang::ento::MemRegion *R,
            clang::ento::ProgramStateRef State) {
#if CLANG_VERSION_MAJOR >= 22
  return R->getMemorySpace(State);
#else
  (void)State;
  return R->getMemorySpace();
#endif
}

/// All nodes of \p G. There is no range of them before 19.
inline llvm::iterator_range<clang::ento::ExplodedGraph::node_iterator>
nodesOf(clang::ento::ExplodedGraph &G) {
#if CLANG_VERSION_MAJOR >= 19
  return G.nodes();
#else
  return llvm::make_range(G.nodes_begin(), G.nodes_end());
#endif
}

/// The symbols that \p S is made of. The name of the range changed in 19.
inline llvm::iterator_range<clang::ento::SymExpr::symbol_iterator>
symbolsIn(clang::ento::SymbolRef S) {
#if CLANG_VERSION_MAJOR >= 19
  return S->symbols();
#else
  return llvm::make_range(S->symbol_begin(), S->symbol_end());
#endif
}

} // namespace pinned

#endif
