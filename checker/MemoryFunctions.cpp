//===- MemoryFunctions.cpp - Functions about memory ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryFunctions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

using Effect = MemoryRow::Effect;

/// A function of the C library, which no model can take away.
struct LibraryFunction {
  llvm::StringLiteral Name;
  MemoryRow Row;
};

static constexpr LibraryFunction Functions[] = {
    // name, effect, to, from, size, count
    {"memcpy", {Effect::Copy, 0, 1, 2}},
    {"memmove", {Effect::Copy, 0, 1, 2}},
    {"mempcpy", {Effect::Copy, 0, 1, 2}},
    {"memcpy_inline", {Effect::Copy, 0, 1, 2}},
    {"bcopy", {Effect::Copy, 1, 0, 2}},
    {"memset", {Effect::Fill, 0, {}, 2}},
    {"memset_inline", {Effect::Fill, 0, {}, 2}},
    {"explicit_memset", {Effect::Fill, 0, {}, 2}},
    {"bzero", {Effect::Clear, 0, {}, 1}},
    {"explicit_bzero", {Effect::Clear, 0, {}, 1}},
    {"realloc", {Effect::Reallocate, {}, 0, 1}},
    {"reallocf", {Effect::Reallocate, {}, 0, 1}},
    {"reallocarray", {Effect::Reallocate, {}, 0, 1, 2}},
    {"qsort", {Effect::Sort, 0, {}, 1, 2}},
    {"qsort_r", {Effect::Sort, 0, {}, 1, 2}},
    {"free", {Effect::Release, 0}},
};

/// The plain name of a function that has a checked or a builtin spelling.
static llvm::StringRef plainName(llvm::StringRef Name) {
  Name.consume_front("__builtin_");
  while (Name.consume_front("_"))
    ;
  Name.consume_back("_chk");
  return Name;
}

/// Whether parameter \p I is a pointer to memory of any type, or of the types
/// that \p R copies as a whole.
static bool takesBytes(const MemoryRow &R, const FunctionDecl *FD, unsigned I) {
  if (I >= FD->getNumParams())
    return FD->getBuiltinID();
  QualType T = FD->getParamDecl(I)->getType()->getPointeeType();
  if (!T.isNull() && R.Does == Effect::Copy && !R.Size)
    return T->isRecordType();
  return !T.isNull() && (T->isVoidType() || T->isCharType());
}

/// Whether parameter \p I is a number; the size for a shipped allocator is a
/// size_t, since others have functions of the same names.
static bool takesNumber(const MemoryRow &R, const FunctionDecl *FD,
                        unsigned I) {
  if (I >= FD->getNumParams())
    return FD->getBuiltinID();
  const ASTContext &Ctx = FD->getASTContext();
  QualType T = FD->getParamDecl(I)->getType();
  if (!T->isIntegerType() || !R.Shipped || R.Does != Effect::Allocate ||
      R.Size != I)
    return T->isIntegerType();
  return T->isUnsignedIntegerType() &&
         Ctx.getTypeSize(T) == Ctx.getTypeSize(Ctx.getSizeType());
}

/// The deallocator that __attribute__((ownership_takes(...))) makes of \p FD,
/// an annotation of the analyser's own model of memory.
static std::optional<MemoryRow> annotated(const FunctionDecl *FD) {
  for (const auto *A : FD->specific_attrs<OwnershipAttr>())
    if (A->isTakes() && A->args_size())
      return MemoryRow{Effect::Release, A->args_begin()->getASTIndex()};
  return std::nullopt;
}

static const MemoryRow *inLibrary(llvm::StringRef Name) {
  const auto *F = llvm::find_if(
      Functions, [=](const LibraryFunction &F) { return F.Name == Name; });
  return F == std::end(Functions) ? nullptr : &F->Row;
}

/// Whether \p FD, of the right name, can be the function of \p R.
static bool isMeant(const MemoryRow &R, const FunctionDecl *FD,
                    unsigned Arguments) {
  if (Arguments < R.minArgs())
    return false;
  for (const Index &I : {R.To, R.From})
    if (I && !takesBytes(R, FD, *I))
      return false;
  for (const Index &I : {R.Size, R.Count, R.Flags})
    if (I && !takesNumber(R, FD, *I))
      return false;
  // The kernel's allocators have bodies, into which the engine does not look.
  return R.Does == Effect::Allocate ||
         (FD->isExternC() && (!FD->hasBody() || FD->getBuiltinID()));
}

std::optional<MemoryRow> pinned::memoryRowOf(const FunctionDecl *FD,
                                             unsigned Arguments,
                                             const Models &Known) {
  if (!FD->getIdentifier())
    return std::nullopt;
  if (!FD->hasBody())
    if (auto R = annotated(FD))
      return R;
  const MemoryRow *R = Known.memory(FD->getName());
  if (!R)
    R = inLibrary(plainName(FD->getName()));
  if (!R || !isMeant(*R, FD, Arguments))
    return std::nullopt;
  return *R;
}

bool pinned::mayAllocate(const FunctionDecl *FD) {
  if (!FD->getIdentifier() || !FD->getReturnType()->isPointerType())
    return false;
  llvm::StringRef Name = FD->getName();
  return Name.contains("alloc") || Name.contains("dup") ||
         FD->hasAttr<OwnershipAttr>();
}
