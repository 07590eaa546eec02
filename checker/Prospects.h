//===- Prospects.h - Where a rule can fire -*- C++ -*--------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a function does to parts of which types, it and all that may be analysed
// as part of it, is enough for a finding or not: Prospects.def has the rule.
// Only what is enough is worth the engine's time.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PROSPECTS_H
#define PINNED_PROSPECTS_H

#include "PinnedTypes.h"
#include "llvm/ADT/DenseMap.h"

namespace pinned {

enum class Ingredient {
#define INGREDIENT(Name, Meaning) Name,
#include "Prospects.def"
};

/// Which ingredients there are, by the types of the parts.
class Prospects {
public:
  /// \p What happens to parts of type \p T; to those of any type, where \p T
  /// is null.
  void add(clang::QualType T, Ingredient What);

  /// \p What happens to an object of type \p T, without parts, which may be the
  /// begin of a larger one.
  void addShell(clang::QualType T, Ingredient What);

  /// Memory appears that is taken for objects of type \p T; for bytes, where
  /// that is null.
  void addNewMemory(clang::QualType T, PinnedTypes &Types,
                    const clang::ASTContext &Ctx);

  /// All that \p O has happens as well.
  void add(const Prospects &O);

  /// Of what \p O has, all that leaves no trace in a history: that memory
  /// appears and is overwritten, and what leads to it.
  void addCreated(const Prospects &O);

  /// What there is happens again and again.
  void repeat();

  /// Whether it is enough for a finding.
  bool areGood() const;

  bool operator==(const Prospects &O) const {
    return ByType == O.ByType && Shells == O.Shells;
  }

  /// All of it in a number, in which types count by their names.
  size_t digest() const;

private:
  struct Counts {
    unsigned Once = 0, Again = 0; ///< Bits, by Ingredient.

    void add(const Counts &O);
    bool has(Ingredient I) const { return Once >> unsigned(I) & 1; }
    bool hasTwice(Ingredient I) const { return Again >> unsigned(I) & 1; }
    bool fire() const;
    bool operator==(const Counts &O) const {
      return Once == O.Once && Again == O.Again;
    }
    bool operator!=(const Counts &O) const { return !(*this == O); }
  };
  /// By canonical type; what happens to any type stands under null.
  using Table = llvm::DenseMap<const clang::Type *, Counts>;
  Table ByType, Shells;

  Counts toAnyType() const;
};

} // namespace pinned

#endif
