//===- NamedInitialisers.cpp - Initialisers known by their names --------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NamedInitialisers.h"
#include "PinnedTypes.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

static const Type *canonical(QualType T) {
  return T.getCanonicalType().getUnqualifiedType().getTypePtr();
}

/// What stands in \p Name before the first word of \p Init: 'spin_' of
/// 'spin_setup'.
static llvm::StringRef beginningOf(llvm::StringRef Name, const Words &Init) {
  for (size_t End = 1; End <= Name.size(); ++End) {
    if (!Init.in(Name.substr(0, End)))
      continue;
    size_t Start = End - 1;
    while (Start && !Init.in(Name.substr(Start, End - Start)))
      --Start;
    return Name.substr(0, Start);
  }
  return "";
}

void NamedInitialisers::add(const FunctionDecl *FD, const Words &Init) {
  if (!FD->getIdentifier() || !Init.in(FD->getName()))
    return;
  llvm::StringRef Beginning = beginningOf(FD->getName(), Init);
  for (const ParmVarDecl *P : FD->parameters()) {
    QualType T = P->getType()->getPointeeType();
    if (!Beginning.empty() && !T.isNull() && PinnedTypes::isMarked(T))
      (*ByType)[canonical(T)].push_back(Beginning.str());
  }
}

llvm::StringRef
NamedInitialisers::wordsOf(const FunctionDecl *FD, QualType T,
                           const Words &Init,
                           llvm::ArrayRef<FunctionDecl *> Reached) {
  if (!ByType) {
    ByType.emplace();
    for (const FunctionDecl *Each : Reached)
      add(Each, Init);
    for (const Decl *D :
         FD->getASTContext().getTranslationUnitDecl()->noload_decls())
      if (const auto *Each = dyn_cast<FunctionDecl>(D))
        add(Each, Init);
  }
  auto At = ByType->find(canonical(T));
  if (At == ByType->end() || !FD->getIdentifier())
    return "";
  for (llvm::StringRef Beginning : At->second)
    if (FD->getName().starts_with(Beginning))
      return FD->getName().substr(Beginning.size());
  return "";
}

bool NamedInitialisers::tearsDown(QualType T, const NameWords &Words,
                                  const FunctionDecl &FD,
                                  llvm::ArrayRef<FunctionDecl *> Reached) {
  auto Does = [&](const Decl *D) {
    const auto *Each = dyn_cast<FunctionDecl>(D);
    if (!Each || !Each->getIdentifier() || Each->getNumParams() != 1 ||
        !Words.TearDown.in(Each->getName()))
      return false;
    QualType To = Each->getParamDecl(0)->getType()->getPointeeType();
    return !To.isNull() && canonical(To) == canonical(T);
  };
  return llvm::any_of(Reached, Does) ||
         llvm::any_of(
             FD.getASTContext().getTranslationUnitDecl()->noload_decls(), Does);
}
