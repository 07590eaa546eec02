//===- Places.h - Pinned parts in memory -*- C++ -*----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the pinned parts of objects in memory. A part is known by base region
// and byte offset, so that casts, aliases and container_of lead to one part.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_PLACES_H
#define PINNED_PLACES_H

#include "PinnedTypes.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include <optional>
#include <tuple>

namespace pinned {

/// A byte in memory. An array element with a symbolic index is a base of its
/// own: what lies in it is known, where it lies is not.
struct Place {
  const clang::ento::MemRegion *Base = nullptr;
  int64_t Offset = 0; ///< In bytes.

  Place() = default;
  Place(const clang::ento::MemRegion *Base, int64_t Offset)
      : Base(Base), Offset(Offset) {}

  bool operator==(const Place &O) const {
    return Base == O.Base && Offset == O.Offset;
  }
  bool operator<(const Place &O) const {
    return std::tie(Base, Offset) < std::tie(O.Base, O.Offset);
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Base);
    ID.AddInteger(Offset);
  }
};

/// What a pinned part is known by: where it lies, and its size, by which it is
/// told from a part that holds it at its start.
struct PartKey : Place {
  uint64_t Size = 0; ///< In bytes.

  PartKey() = default;
  PartKey(const Place &P, uint64_t Size) : Place(P), Size(Size) {}

  using Place::operator==;
  bool operator==(const PartKey &O) const {
    return Place::operator==(O) && Size == O.Size;
  }
  bool operator<(const PartKey &O) const {
    return std::tie(Base, Offset, Size) < std::tie(O.Base, O.Offset, O.Size);
  }
  // The maps of the program state look for this name.
  // NOLINTNEXTLINE(bugprone-derived-method-shadowing-base-method)
  void Profile(llvm::FoldingSetNodeID &ID) const {
    Place::Profile(ID);
    ID.AddInteger(Size);
  }
};

/// Whether \p P lies in the \p Size bytes from \p Start.
bool isWithin(const Place &P, const Place &Start, uint64_t Size);

/// Where \p R begins; nothing where its offset does not fit.
std::optional<Place> placeOf(const clang::ento::MemRegion *R);

/// Whether \p R is what a lambda has captured, or lies in that.
bool isCaptured(const clang::ento::MemRegion *R);

/// Whether \p R is reached through a member of a union.
bool isInUnion(const clang::ento::MemRegion *R);

/// The type of the object that begins where \p R does, or null.
clang::QualType typeOf(const clang::ento::MemRegion *R);

/// A pinned part of an object in memory.
struct Part {
  PartKey At;
  uint64_t Size;
  const clang::ento::SubRegion *Region; ///< Of the part's own type.
  clang::QualType Type;
  bool InUnion;

  bool contains(const Place &P) const { return isWithin(P, At, Size); }
};

/// An object that somebody gets hold of: its start and its static type.
struct Object {
  const clang::ento::SubRegion *Region = nullptr;
  clang::QualType Type; ///< Null where only bytes are known.
  bool Chars = false;   ///< The program takes it for plain bytes.
};

/// Finds parts. Lives as long as a callback.
class Places {
public:
  Places(clang::ento::ProgramStateRef State, PinnedTypes &Types);

  /// The parts of an object of type \p T that begins at \p R.
  std::vector<Part> partsOf(const clang::ento::SubRegion *R,
                            clang::QualType T) const;

  /// The parts that the typed layers of \p R say it lies in, innermost first.
  std::vector<Part> partsAround(const clang::ento::MemRegion *R) const;

  /// The part that lies \p Offset bytes behind the start of an array of \p T
  /// at \p R and has the size \p Size.
  std::optional<Part> partAt(const clang::ento::SubRegion *R, clang::QualType T,
                             uint64_t Offset, uint64_t Size) const;

  /// The parts of element \p I of an array that begins with \p O.
  std::vector<Part> elementParts(const Object &O, uint64_t I) const;

  /// The bytes of a part like \p Like, \p Offset bytes behind \p R.
  Part bytesAt(const clang::ento::SubRegion *R, uint64_t Offset,
               const Part &Like) const;

  /// The object to which the pointer \p V leads, where \p E is the expression
  /// that gives the pointer, or null.
  Object pointee(clang::ento::SVal V, const clang::Expr *E) const;

  /// The part that lies in \p To as \p P lies in \p From.
  std::optional<Part> rebase(const Part &P, const clang::ento::SubRegion *From,
                             const clang::ento::SubRegion *To) const;

  /// \p R as an object of type \p T.
  Object as(const clang::ento::SubRegion *R, clang::QualType T) const;

  /// Whether \p P and \p V lie in one object, where the elements of an array
  /// are objects of their own.
  static bool sameObject(const Part &P, const Place &V);

  /// Whether \p A and \p B lie in one block of memory.
  static bool sameBlock(const Place &A, const Place &B) {
    return A.Base->getBaseRegion() == B.Base->getBaseRegion();
  }

  /// The scalars that an object of type \p T at \p R is made of, the first
  /// \p Enough of them, as places.
  std::vector<const clang::ento::TypedValueRegion *>
  scalarsOf(const clang::ento::SubRegion *R, clang::QualType T,
            size_t Enough = 16) const;

private:
  clang::ento::ProgramStateRef State;
  PinnedTypes &Types;
  clang::ASTContext &Ctx;

  std::optional<Part> make(const clang::ento::SubRegion *R,
                           const TypePart &TP) const;
  const clang::ento::SubRegion *typed(const clang::ento::SubRegion *R,
                                      clang::QualType T) const;
  const clang::ento::SubRegion *stepInto(const clang::ento::SubRegion *R,
                                         const TypePart::Step &S) const;
  const clang::ento::SubRegion *element(const clang::ento::SubRegion *R,
                                        clang::QualType T, uint64_t I) const;
  void
  addScalars(const clang::ento::SubRegion *R, clang::QualType T, size_t Enough,
             unsigned &Budget,
             std::vector<const clang::ento::TypedValueRegion *> &Out) const;
};

} // namespace pinned

#endif
