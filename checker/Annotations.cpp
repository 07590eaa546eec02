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

namespace {

/// One annotation as it is written.
struct Written {
  Annotation Name;
  llvm::StringRef Argument; ///< What stands behind the colon.
};

} // namespace

static std::optional<Written> parse(llvm::StringRef Text) {
  auto [Name, Argument] = Text.split(':');
  auto Known = llvm::StringSwitch<std::optional<Annotation>>(Name)
#define ANNOTATION(Name, String, Macro, Subject, Help)                         \
  .Case(String, Annotation::Name)
#include "Annotations.def"
                   .Default(std::nullopt);
  if (!Known)
    return std::nullopt;
  return Written{*Known, Argument};
}

static Convention parseConvention(llvm::StringRef Text) {
  return llvm::StringSwitch<Convention>(Text)
      .Case("nonzero", Convention::Nonzero)
      .Case("nonnegative", Convention::Nonnegative)
      .Case("nonnull", Convention::Nonnull)
      .Default(Convention::Zero);
}

/// Later declarations inherit annotations from earlier ones, so that the
/// latest has them all.
static llvm::SmallVector<Written, 4> annotationsOf(const Decl *D) {
  llvm::SmallVector<Written, 4> Result;
  for (const auto *A : D->getMostRecentDecl()->specific_attrs<AnnotateAttr>())
    if (auto W = parse(A->getAnnotation()))
      Result.push_back(*W);
  return Result;
}

bool pinned::isAnnotated(const Decl *D, Annotation A) {
  return llvm::any_of(annotationsOf(D),
                      [A](const Written &W) { return W.Name == A; });
}

bool Effects::initialises() const {
  return has(Annotation::Init) || has(Annotation::TryInit) ||
         has(Annotation::ReInit) || has(Annotation::MoveTo);
}

Effects Effects::ofParameter(const FunctionDecl *FD, unsigned Index) {
  Effects Result;
  FD = FD->getMostRecentDecl();
  if (Index >= FD->getNumParams())
    return Result;
  for (const Written &W : annotationsOf(FD->getParamDecl(Index))) {
    Result.Bits |= 1u << unsigned(W.Name);
    if (W.Name == Annotation::TryInit)
      Result.Success = parseConvention(W.Argument);
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

bool pinned::relocates(const FunctionDecl *FD) {
  for (unsigned I = 0; I != FD->getNumParams(); ++I)
    if (Effects::ofParameter(FD, I).has(Annotation::MoveTo))
      return true;
  return false;
}
