//===- Prospects.cpp - Where a rule can fire ----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Prospects.h"
#include "Expressions.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace pinned;

void Prospects::Counts::add(const Counts &O) {
  Again |= O.Again | (Once & O.Once);
  Once |= O.Once;
}

bool Prospects::Counts::fire() const {
#define FIRES_ALONE(A, Findings)                                               \
  if (has(Ingredient::A))                                                      \
    return true;
#define FIRES(A, B, Findings)                                                  \
  if (Ingredient::A == Ingredient::B                                           \
          ? hasTwice(Ingredient::A)                                            \
          : has(Ingredient::A) && has(Ingredient::B))                          \
    return true;
#include "Prospects.def"
  return false;
}

static const Type *keyOf(QualType T) {
  return T.isNull() ? nullptr : T.getCanonicalType().getTypePtr();
}

void Prospects::add(QualType T, Ingredient What) {
  ByType[keyOf(T)].add({1u << unsigned(What), 0});
}

void Prospects::addShell(QualType T, Ingredient What) {
  Shells[keyOf(T)].add({1u << unsigned(What), 0});
}

void Prospects::add(const Prospects &O) {
  for (const auto &[T, C] : O.ByType)
    ByType[T].add(C);
  for (const auto &[T, C] : O.Shells)
    Shells[T].add(C);
}

void Prospects::addCreated(const Prospects &O) {
  unsigned Kept = 0;
  for (Ingredient I :
       {Ingredient::Creates, Ingredient::Empties, Ingredient::Bridges})
    Kept |= 1u << unsigned(I);
  auto Add = [Kept](Table &To, const Table &From) {
    for (const auto &[T, C] : From)
      if (C.Once & Kept)
        To[T].add({C.Once & Kept, C.Again & Kept});
  };
  Add(ByType, O.ByType);
  Add(Shells, O.Shells);
}

void Prospects::repeat() {
  for (Table *Each : {&ByType, &Shells})
    for (auto &[T, C] : *Each)
      C.Again |= C.Once;
}

/// What happens to an object without parts happens to larger ones where
/// pointers to it become pointers to those.
Prospects::Counts Prospects::toAnyType() const {
  Counts Result = ByType.lookup(nullptr);
  for (const auto &[T, C] : Shells)
    if (C.has(Ingredient::Bridges))
      Result.add(C);
  return Result;
}

/// What happens to memory of any type happens to parts only where a pointer to
/// them becomes a pointer to any memory, or the other way round.
bool Prospects::areGood() const {
  Counts Any = toAnyType();
  return llvm::any_of(ByType, [&](const auto &Entry) {
    Counts C = Entry.second;
    if (!Entry.first)
      return false;
    if (C.has(Ingredient::Bridges))
      C.add(Any);
    return C.fire();
  });
}

void Prospects::addNewMemory(QualType T, PinnedTypes &Types,
                             const ASTContext &Ctx) {
  if (T.isNull() || isBytes(T))
    return add(QualType(), Ingredient::Creates);
  for (const TypePart &P : Types.partsOf(T, Ctx))
    add(P.Type, Ingredient::Creates);
  if (T->isRecordType())
    addShell(T, Ingredient::Creates);
}

/// The line in which an unnamed type stands says nothing of it.
static std::string nameOf(const Type *T, const PrintingPolicy &How) {
  return T ? QualType(T, 0).getAsString(How) : "";
}

size_t Prospects::digest() const {
  LangOptions Language;
  PrintingPolicy How(Language);
  How.AnonymousTagLocations = false;
  size_t Result = 0;
  for (const Table *Each : {&ByType, &Shells})
    for (const auto &[T, C] : *Each)
      Result +=
          llvm::hash_combine(Each == &Shells, nameOf(T, How), C.Once, C.Again);
  return Result;
}
