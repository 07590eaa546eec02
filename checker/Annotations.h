//===- Annotations.h - What the program says about itself -*- C++ -*-----===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads __attribute__((annotate("..."))) from declarations. The strings are in
// Annotations.def; a string may carry an argument behind a colon.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_ANNOTATIONS_H
#define PINNED_ANNOTATIONS_H

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace pinned {

/// The annotations of Annotations.def.
enum class Annotation {
#define ANNOTATION(Name, String, Macro, Subject, Help) Name,
#include "Annotations.def"
};

/// How the result of a function says that its `pinned_try_init` succeeded.
enum class Convention {
#define CONVENTION(Name, String) Name,
#include "Annotations.def"
};

/// All conventions, in their order.
llvm::ArrayRef<Convention> conventions();

/// One annotation as it is written. Also one that does not exist but looks as
/// if it were ours.
struct Written {
  const clang::AnnotateAttr *Attr;
  std::optional<Annotation> Name;          ///< None where it does not exist.
  llvm::StringRef String;                  ///< Without the argument.
  std::optional<llvm::StringRef> Argument; ///< What stands behind the colon.

  llvm::StringRef text() const { return Attr->getAnnotation(); }
  /// The convention that it names, if that exists; that of a `pinned_try_init`
  /// which names none is zero.
  std::optional<Convention> convention() const;
};

/// What stands on \p D itself, with what it inherits from declarations before.
llvm::SmallVector<Written, 4> annotationsOf(const clang::Decl *D);

/// The string that spells \p A.
llvm::StringRef stringOf(Annotation A);
llvm::StringRef stringOf(Convention C);

/// What the annotations of a parameter say, taken together.
class Effects {
public:
  /// The effects of parameter \p Index of \p FD on the object it is handed.
  static Effects ofParameter(const clang::FunctionDecl *FD, unsigned Index);

  bool has(Annotation A) const { return Bits >> unsigned(A) & 1; }
  bool empty() const { return Bits == 0; }
  /// Whether it is the function that has to initialise, once.
  bool hasToInitialise() const {
    return has(Annotation::Init) || has(Annotation::TryInit);
  }
  /// Whether the parameter initialises in some way.
  bool initialises() const;
  /// How the result tells whether any of it happened; nothing where it always
  /// does.
  std::optional<Convention> successIf() const { return Success; }

private:
  unsigned Bits = 0;
  std::optional<Convention> Success;
};

/// Whether a convention may stand behind \p A: what it says happens only where
/// the function succeeds.
bool takesConvention(Annotation A);

/// What the result of \p FD is in a correct program; nothing where it may be
/// anything.
std::optional<Convention> assertedBy(const clang::FunctionDecl *FD);

/// Whether \p D is annotated with \p A, here or in another declaration.
bool isAnnotated(const clang::Decl *D, Annotation A);

/// Takes the `annotate` attributes that \p Unwanted says off \p D.
void dropAnnotations(
    clang::Decl *D,
    llvm::function_ref<bool(const clang::AnnotateAttr *)> Unwanted);

/// Whether some parameter of \p FD is annotated, or \p FD itself.
bool isDescribed(const clang::FunctionDecl *FD);

/// Whether some parameter of \p FD is one that a sanctioned relocation moves
/// to.
bool relocates(const clang::FunctionDecl *FD);

/// Whether \p FD does \p What to one of its parameters.
bool doesToAny(const clang::FunctionDecl *FD, Annotation What);

} // namespace pinned

#endif
