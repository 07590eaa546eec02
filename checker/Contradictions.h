//===- Contradictions.h - Annotations that cannot hold -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Contradictions in the annotations themselves. No path is followed: what is
// wrong with an annotation is wrong whoever calls the function.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_CONTRADICTIONS_H
#define PINNED_CONTRADICTIONS_H

#include "Annotations.h"
#include <string>
#include <vector>

namespace pinned {

/// The rows of Contradictions.def.
enum class Contradiction {
#define CONTRADICTION(Name, Message, Note) Name,
#include "Contradictions.def"
};

/// One contradiction where it was found.
struct Complaint {
  Contradiction What;
  const clang::AnnotateAttr *Attr; ///< The annotation that is wrong: {0}.
  const clang::Decl *Subject;      ///< What it stands on.
  std::string First, Second;       ///< {1} and {2} of the message.
  clang::SourceLocation Other;     ///< Of the note; invalid without one.
};

/// The contradictions of a whole translation unit. What is wrong with an
/// annotation for more than one reason is told by the first of them.
std::vector<Complaint> contradictionsIn(const clang::TranslationUnitDecl &TU);

std::string messageOf(const Complaint &C);
std::string noteOf(const Complaint &C);

/// Why \p A and \p B do not go together on one parameter; null where they do.
const char *whyExcluded(Annotation A, Annotation B);

} // namespace pinned

#endif
