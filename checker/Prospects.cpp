//===- Prospects.cpp - Where a rule can fire ----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Prospects.h"
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

void Prospects::add(QualType T, Ingredient What) {
  const Type *Key = T.isNull() ? nullptr : T.getCanonicalType().getTypePtr();
  ByType[Key].add({1u << unsigned(What), 0});
}

void Prospects::add(const Prospects &O) {
  for (const auto &[T, C] : O.ByType)
    ByType[T].add(C);
}

void Prospects::repeat() {
  for (auto &[T, C] : ByType)
    C.Again |= C.Once;
}

/// What happens to memory of any type happens to parts only where a pointer to
/// them becomes a pointer to any memory, or the other way round.
bool Prospects::areGood() const {
  Counts Any = ByType.lookup(nullptr);
  return llvm::any_of(ByType, [&](const auto &Entry) {
    Counts C = Entry.second;
    if (!Entry.first)
      return false;
    if (C.has(Ingredient::Bridges))
      C.add(Any);
    return C.fire();
  });
}
