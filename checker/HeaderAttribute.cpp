//===- HeaderAttribute.cpp - How pinned.h spells an annotation ----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In a compile the macros of pinned.h spell an attribute of our own. Clang
// knows it wherever the plugin is loaded, also where it only preprocesses: the
// text that distcc sends away, or that ccache compares, has the annotations.
// To a compiler without the plugin they are an attribute that it ignores.
//
//===----------------------------------------------------------------------===//

#include "Compat.h"
#include "Stash.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Sema/ParsedAttr.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace {

struct HeaderAttribute : ParsedAttrInfo {
  HeaderAttribute() {
    static constexpr Spelling GNU[] = {
        {AttributeCommonInfo::AS_GNU, pinned::HeaderSpelling}};
    Spellings = GNU;
    NumArgs = 1;
  }

  /// What is precompiled is analysed nowhere, and code is generated from it;
  /// but for the includes of a file in an editor.
  AttrHandling handleDeclAttribute(Sema &S, Decl *D,
                                   const ParsedAttr &A) const override {
    StringRef Text;
    if (!S.checkStringLiteralArgumentAttr(A, 0, Text))
      return AttributeNotApplied;
    if (S.TUKind == TU_Complete ||
        S.getPreprocessor().getPreprocessorOpts().GeneratePreamble)
      D->addAttr(pinned::annotation(S.Context, Text, A.getRange()));
    return AttributeApplied;
  }
};

} // namespace

static ParsedAttrInfoRegistry::Add<HeaderAttribute>
    Entry("pinned", "An annotation of pinned.h");
