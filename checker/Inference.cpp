//===- Inference.cpp - Types that are pinned in fact --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inference.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// Whether an object of type \p T at \p Start reaches over \p P.
static bool covers(const Place &Start, QualType T, const Place &P,
                   const ASTContext &Ctx) {
  uint64_t Size = Ctx.getTypeSizeInChars(T).getQuantity();
  return Start.Base == P.Base && P.Offset >= Start.Offset &&
         uint64_t(P.Offset - Start.Offset) < Size;
}

/// The size of the struct to which a pointer of type \p T leads, as far as it
/// is known.
static int64_t sizeBehind(QualType T, const ASTContext &Ctx) {
  T = T->getPointeeType();
  return T->isRecordType() && !T->isIncompleteType()
             ? Ctx.getTypeSizeInChars(T).getQuantity()
             : 1;
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
        covers(*Start, T, To, Ctx) && covers(*Start, T, End, Ctx))
      return T;
  }
  return QualType();
}

std::optional<Evidence> pinned::evidenceOf(SVal L, SVal V, const Stmt *S,
                                           const FunctionDecl *By,
                                           const Places &Where) {
  const auto *Cell = dyn_cast_or_null<TypedValueRegion>(L.getAsRegion());
  const MemRegion *Value = V.getAsRegion();
  if (!Cell || !Value || !S || !By || !Cell->getValueType()->isPointerType() ||
      Cell->getBaseRegion() != Value->getBaseRegion())
    return std::nullopt;
  auto To = placeOf(Value);
  const ASTContext &Ctx = By->getASTContext();
  QualType T = To ? smallestAround(Cell, *To, Ctx) : QualType();
  if (T.isNull() || !Where.partsAround(Cell).empty())
    return std::nullopt;
  const auto *FR = dyn_cast<FieldRegion>(Cell);
  return Evidence{S, T, FR ? FR->getDecl() : nullptr, By, S->getBeginLoc()};
}

bool pinned::leadsElsewhere(SVal L, SVal V) {
  const MemRegion *Cell = L.getAsRegion(), *To = V.getAsRegion();
  return Cell && To && Cell->getBaseRegion() != To->getBaseRegion();
}

static std::string quoted(llvm::StringRef Text) {
  return ("'" + Text + "'").str();
}

std::string pinned::messageOf(const Evidence &E) {
  const ASTContext &Ctx = E.By->getASTContext();
  std::string Type =
      E.Type.getUnqualifiedType().getAsString(Ctx.getPrintingPolicy());
  std::string Into = E.Field && E.Field->getIdentifier()
                         ? "its field " + quoted(E.Field->getName())
                         : "itself";
  return quoted(Type) +
         " is pinned in fact: " + quoted(E.By->getNameAsString()) +
         " stores an address inside the object into " + Into;
}

std::optional<TypeRow> pinned::rowOf(const Evidence &E) {
  const RecordDecl *RD = E.Type->getAsRecordDecl()->getDefinition();
  const TypedefNameDecl *Name = RD->getTypedefNameForAnonDecl();
  TypeRow R;
  if (RD->getIdentifier())
    R.Name = (RD->getKindName() + " " + RD->getName()).str();
  else if (Name)
    R.Name = Name->getNameAsString();
  else
    return std::nullopt;
  if (E.Field && E.Field->getIdentifier() && E.Field->getParent() == RD)
    R.Field = E.Field->getNameAsString();
  PresumedLoc At =
      E.By->getASTContext().getSourceManager().getPresumedLoc(E.Where);
  R.Because = E.By->getNameAsString();
  if (At.isValid())
    R.Because +=
        (llvm::Twine(", ") + At.getFilename() + ":" + llvm::Twine(At.getLine()))
            .str();
  return R;
}
