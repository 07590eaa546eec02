//===- PinnedTypes.h - Which bytes of a type are pinned -*- C++ -*-------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PINNEDTYPES_H
#define PINNED_PINNEDTYPES_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <vector>

namespace pinned {

/// One occurrence of a pinned type inside another type.
struct TypePart {
  /// A step from an object into a field, or into an array element.
  struct Step {
    const clang::FieldDecl *Field; ///< Null for a step into an array.
    uint64_t Index;                ///< The element, where Field is null.
    clang::QualType Type;          ///< The type of what the step reaches.
  };

  uint64_t Offset; ///< From the start of the object, in bytes.
  uint64_t Size;   ///< In bytes, padding included.
  clang::QualType Type;
  bool InUnion; ///< It shares its bytes with other members.
  llvm::SmallVector<Step, 3> Path;
};

/// The type of \p RD as C spells it; nothing where it has no name.
std::string spellingOf(const clang::RecordDecl *RD);

/// Knows where the pinned parts of each type are.
class PinnedTypes {
public:
  /// At most this many parts of one object are told apart.
  static constexpr unsigned MaxParts = 64;

  /// Whether \p T itself is marked as pinned, by its tag or by a typedef.
  static bool isMarked(clang::QualType T);

  /// Whether all-zero bytes are a valid value of \p T.
  static bool isZeroable(clang::QualType T);

  /// The pinned parts of \p T in the order of their offsets, \p T itself
  /// included. Empty for incomplete types.
  const std::vector<TypePart> &partsOf(clang::QualType T,
                                       const clang::ASTContext &Ctx);

private:
  llvm::DenseMap<void *, std::unique_ptr<std::vector<TypePart>>> Cache;
};

} // namespace pinned

#endif
