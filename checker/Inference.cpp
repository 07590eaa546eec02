//===- Inference.cpp - Types that are pinned in fact --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inference.h"
#include "ModelFiles.h"
#include "clang/AST/ASTContext.h"
#include "llvm/Support/FormatVariadic.h"

using namespace clang;
using namespace ento;
using namespace pinned;

static int64_t sizeOf(QualType T, const ASTContext &Ctx) {
  return Ctx.getTypeSizeInChars(T).getQuantity();
}

/// The size of the struct to which a pointer of type \p T leads, as far as it
/// is known.
static int64_t sizeBehind(QualType T, const ASTContext &Ctx) {
  T = T->getPointeeType();
  return T->isRecordType() && !T->isIncompleteType() ? sizeOf(T, Ctx) : 1;
}

/// The smallest struct around \p Cell in which all lies to which it leads, from
/// \p To on; null where there is none.
static QualType smallestAround(const TypedValueRegion *Cell, const Place &To,
                               const ASTContext &Ctx) {
  Place End(To.Base, To.Offset + sizeBehind(Cell->getValueType(), Ctx) - 1);
  for (const MemRegion *R = Cell->getSuperRegion();
       const auto *SR = dyn_cast_or_null<SubRegion>(R);
       R = SR->getSuperRegion()) {
    QualType T = typeOf(SR);
    auto Start = placeOf(SR);
    if (!T.isNull() && T->isRecordType() && !T->isIncompleteType() && Start &&
        isWithin(To, *Start, sizeOf(T, Ctx)) &&
        isWithin(End, *Start, sizeOf(T, Ctx)))
      return T;
  }
  return QualType();
}

std::optional<Evidence> pinned::evidenceOf(SVal L, SVal V, const Stmt *S,
                                           const FunctionDecl *By,
                                           const Places &Where) {
  const auto *Cell = dyn_cast_or_null<TypedValueRegion>(L.getAsRegion());
  const MemRegion *Value = V.getAsRegion();
  if (!Cell || !Value || !S || !By || !Cell->getValueType()->isPointerType())
    return std::nullopt;
  auto To = placeOf(Value);
  const ASTContext &Ctx = By->getASTContext();
  QualType T = To ? smallestAround(Cell, *To, Ctx) : QualType();
  if (T.isNull() || !Where.partsAround(Cell).empty())
    return std::nullopt;
  const auto *FR = dyn_cast<FieldRegion>(Cell);
  return Evidence{S, T, FR ? FR->getDecl() : nullptr, By};
}

bool pinned::leadsElsewhere(SVal L, SVal V) {
  const MemRegion *Cell = L.getAsRegion(), *To = V.getAsRegion();
  return Cell && To && Cell->getBaseRegion() != To->getBaseRegion();
}

/// The name of the field that the store wrote to; nothing where it has none.
static std::string fieldOf(const Evidence &E) {
  return E.Field ? E.Field->getNameAsString() : "";
}

std::string pinned::messageOf(const Evidence &E) {
  const PrintingPolicy &Policy = E.By->getASTContext().getPrintingPolicy();
  std::string Field = fieldOf(E);
  return llvm::formatv(
             "'{0}' is pinned in fact: '{1}' stores an address inside "
             "the object into {2}",
             E.Type.getUnqualifiedType().getAsString(Policy),
             E.By->getNameAsString(),
             Field.empty() ? "itself" : "its field '" + Field + "'")
      .str();
}

std::optional<TypeRow> pinned::rowOf(const Evidence &E) {
  const RecordDecl *RD = E.Type->getAsRecordDecl()->getDefinition();
  TypeRow R;
  R.Name = spellingOf(RD);
  if (R.Name.empty())
    return std::nullopt;
  if (E.Field && E.Field->getParent() == RD)
    R.Field = fieldOf(E);
  R.Because = E.By->getNameAsString();
  std::string At = placeInSource(E.Store->getBeginLoc(),
                                 E.By->getASTContext().getSourceManager());
  if (!At.empty())
    R.Because += ", " + At;
  return R;
}
