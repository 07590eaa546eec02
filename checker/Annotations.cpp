//===- Annotations.cpp - What the program says about itself -------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annotations.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using namespace pinned;

/// Whether somebody who wrote \p String had Pinned in mind.
static bool looksLikeOurs(llvm::StringRef String) {
  return String.starts_with(stringOf(Annotation::Pinned));
}

static std::optional<Written> parse(const AnnotateAttr *A) {
  llvm::StringRef Text = A->getAnnotation();
  auto [String, Argument] = Text.split(':');
  Written W{A, std::nullopt, String, std::nullopt};
  if (String.size() != Text.size())
    W.Argument = Argument;
  W.Name = llvm::StringSwitch<std::optional<Annotation>>(String)
#define ANNOTATION(Name, String, Macro, Subject, Help)                         \
  .Case(String, Annotation::Name)
#include "Annotations.def"
               .Default(std::nullopt);
  if (!W.Name && !looksLikeOurs(String))
    return std::nullopt;
  return W;
}

std::optional<Convention> Written::convention() const {
  if (!Argument)
    return Convention::Zero;
  return llvm::StringSwitch<std::optional<Convention>>(*Argument)
#define CONVENTION(Name, String) .Case(String, Convention::Name)
#include "Annotations.def"
      .Default(std::nullopt);
}

llvm::SmallVector<Written, 4> pinned::annotationsOf(const Decl *D) {
  llvm::SmallVector<Written, 4> Result;
  for (const auto *A : D->specific_attrs<AnnotateAttr>())
    if (auto W = parse(A))
      Result.push_back(*W);
  return Result;
}

llvm::StringRef pinned::stringOf(Annotation A) {
  static const char *const Strings[] = {
#define ANNOTATION(Name, String, Macro, Subject, Help) String,
#include "Annotations.def"
  };
  return Strings[static_cast<size_t>(A)];
}

llvm::StringRef pinned::stringOf(Convention C) {
  static const char *const Strings[] = {
#define CONVENTION(Name, String) String,
#include "Annotations.def"
  };
  return Strings[static_cast<size_t>(C)];
}

llvm::ArrayRef<Convention> pinned::conventions() {
  static const Convention All[] = {
#define CONVENTION(Name, String) Convention::Name,
#include "Annotations.def"
  };
  return All;
}

/// Later declarations inherit annotations from earlier ones, so that the
/// latest has them all.
bool pinned::isAnnotated(const Decl *D, Annotation A) {
  return llvm::any_of(annotationsOf(D->getMostRecentDecl()),
                      [A](const Written &W) { return W.Name == A; });
}

bool pinned::takesConvention(Annotation A) {
  return A == Annotation::TryInit || A == Annotation::Use ||
         A == Annotation::Activate || A == Annotation::Hold ||
         A == Annotation::Destroy || A == Annotation::Asserts;
}

std::optional<Convention> pinned::assertedBy(const FunctionDecl *FD) {
  for (const Written &W : annotationsOf(FD->getMostRecentDecl()))
    if (W.Name == Annotation::Asserts)
      return W.convention();
  return std::nullopt;
}

void pinned::dropAnnotations(
    Decl *D, llvm::function_ref<bool(const AnnotateAttr *)> Unwanted) {
  if (!D->hasAttrs())
    return;
  llvm::erase_if(D->getAttrs(), [Unwanted](const Attr *A) {
    const auto *Annotate = dyn_cast<AnnotateAttr>(A);
    return Annotate && Unwanted(Annotate);
  });
  if (D->getAttrs().empty())
    D->dropAttrs();
}

bool Effects::initialises() const {
  return hasToInitialise() || has(Annotation::ReInit) ||
         has(Annotation::MoveTo);
}

Effects Effects::ofParameter(const FunctionDecl *FD, unsigned Index) {
  Effects Result;
  FD = FD->getMostRecentDecl();
  if (Index >= FD->getNumParams())
    return Result;
  for (const Written &W : annotationsOf(FD->getParamDecl(Index))) {
    if (!W.Name)
      continue;
    Result.Bits |= 1u << unsigned(*W.Name);
    if (W.Name == Annotation::TryInit || W.Argument)
      Result.Success = W.convention().value_or(Convention::Zero);
  }
  return Result;
}

bool pinned::isDescribed(const FunctionDecl *FD) {
  if (isAnnotated(FD, Annotation::Init))
    return true;
  for (unsigned I = 0; I != FD->getNumParams(); ++I)
    if (!Effects::ofParameter(FD, I).empty())
      return true;
  return false;
}

bool pinned::doesToAny(const FunctionDecl *FD, Annotation What) {
  for (unsigned I = 0; I != FD->getNumParams(); ++I)
    if (Effects::ofParameter(FD, I).has(What))
      return true;
  return false;
}

bool pinned::relocates(const FunctionDecl *FD) {
  return doesToAny(FD, Annotation::MoveTo);
}
