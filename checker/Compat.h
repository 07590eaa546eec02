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

#include "clang/AST/Attr.h"
#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/Version.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
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

/// An instance of the compiler that uses what has parsed \p Ctx. The file
/// system is no longer asked of the file manager from 22 on, and invocations
/// hand out references from 17 on.
inline std::unique_ptr<clang::CompilerInstance>
hostFor(std::shared_ptr<clang::CompilerInvocation> Invocation,
        clang::ASTContext &Ctx, clang::Preprocessor &PP) {
  clang::SourceManager &SM = Ctx.getSourceManager();
#if CLANG_VERSION_MAJOR >= 22
  auto Result = std::make_unique<clang::CompilerInstance>(Invocation);
  Result->setVirtualFileSystem(&SM.getFileManager().getVirtualFileSystem());
#else
  auto Result = std::make_unique<clang::CompilerInstance>();
  Result->setInvocation(Invocation);
#endif
  Result->setDiagnostics(&Ctx.getDiagnostics());
  Result->setFileManager(&SM.getFileManager());
  Result->setSourceManager(&SM);
  Result->setASTContext(&Ctx);
  Result->setPreprocessor({&PP, [](clang::Preprocessor *) {}});
  Result->getLangOpts() = Ctx.getLangOpts();
#if CLANG_VERSION_MAJOR >= 17
  Result->getAnalyzerOpts().AnalysisDiagOpt = clang::PD_NONE;
#else
  Result->getAnalyzerOpts()->AnalysisDiagOpt = clang::PD_NONE;
#endif
  return Result;
}

/// An engine like \p Diags that has seen no error yet and tells nobody. It
/// shares its options, which are the caller's from 21 on.
inline std::unique_ptr<clang::DiagnosticsEngine>
silentEngine(clang::DiagnosticsEngine &Diags) {
#if CLANG_VERSION_MAJOR >= 21
  auto &Options = Diags.getDiagnosticOptions();
#else
  auto *Options = &Diags.getDiagnosticOptions();
#endif
  return std::make_unique<clang::DiagnosticsEngine>(
      Diags.getDiagnosticIDs(), Options, new clang::IgnoringDiagConsumer);
}

/// An annotation as if \p At spelt it. Before 19 a syntax stands for a
/// spelling.
inline clang::AnnotateAttr *annotation(clang::ASTContext &Ctx,
                                       llvm::StringRef Text,
                                       clang::SourceRange At) {
#if CLANG_VERSION_MAJOR >= 19
  return clang::AnnotateAttr::Create(Ctx, Text, nullptr, 0, At);
#else
  return clang::AnnotateAttr::Create(Ctx, Text, nullptr, 0, At,
                                     clang::AttributeCommonInfo::AS_GNU);
#endif
}

/// Turns the macros of pinned.h on where they cannot ask for an attribute of a
/// plugin, before 17. Who preprocesses elsewhere has said the same with -D.
inline void enableHeader(clang::Preprocessor &PP) {
#if CLANG_VERSION_MAJOR < 17
  PP.setPredefines(PP.getPredefines() + "#define PINNED_PLUGIN 1\n");
#else
  (void)PP;
#endif
}

/// A consumer of diagnostics as the analyser takes it: owned from 22 on, and
/// deleted without that before.
template <typename Consumer, typename... Arguments>
auto consumerFor(Arguments &&...As) {
#if CLANG_VERSION_MAJOR >= 22
  return std::make_unique<Consumer>(std::forward<Arguments>(As)...);
#else
  return new Consumer(std::forward<Arguments>(As)...);
#endif
}

} // namespace pinned

#endif
