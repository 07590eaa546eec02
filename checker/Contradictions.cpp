//===- Contradictions.cpp - Annotations that cannot hold ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contradictions.h"
#include "Reach.h"
#include "Subjects.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace clang;
using namespace pinned;

//===-- One annotation by itself ------------------------------------------===//

/// The string that whoever wrote \p String may have meant.
static llvm::StringRef nearestTo(llvm::StringRef String) {
  static const char *const Known[] = {
#define ANNOTATION(Name, String, Macro, Subject, Help) String,
#include "Annotations.def"
  };
  // All begin alike. The rest may differ in a third of its letters.
  size_t Rest = String.size() - stringOf(Annotation::Pinned).size();
  unsigned Best = (Rest + 2) / 3 + 1;
  llvm::StringRef Nearest;
  for (llvm::StringRef K : Known)
    if (unsigned Distance = String.edit_distance(K); Distance < Best) {
      Best = Distance;
      Nearest = K;
    }
  return Nearest;
}

static std::optional<Complaint> nonexistent(const Written &W, const Decl *D) {
  if (W.Name)
    return std::nullopt;
  llvm::StringRef Nearest = nearestTo(W.String);
  auto What =
      Nearest.empty() ? Contradiction::Nonexistent : Contradiction::Misspelt;
  return Complaint{What, W.Attr, D, Nearest.str(), "", {}};
}

static std::string allConventions() {
  static const llvm::StringRef Names[] = {
#define CONVENTION(Name, String) "'" String "'",
#include "Annotations.def"
  };
  llvm::ArrayRef<llvm::StringRef> All(Names);
  return llvm::join(All.drop_back(), ", ") + " and " + All.back().str();
}

static std::optional<Complaint> wrongArgument(const Written &W, const Decl *D) {
  if (takesConvention(*W.Name) &&
      (W.Argument || W.Name == Annotation::TryInit)) {
    if (W.convention())
      return std::nullopt;
    return Complaint{
        Contradiction::ConventionUnknown, W.Attr, D, allConventions(), "", {}};
  }
  if (W.Name == Annotation::Movable) {
    if (W.Argument && !W.Argument->trim().empty())
      return std::nullopt;
    return Complaint{Contradiction::ReasonMissing,
                     W.Attr,
                     D,
                     cast<FunctionDecl>(D)->getNameAsString(),
                     "",
                     {}};
  }
  if (!W.Argument)
    return std::nullopt;
  return Complaint{
      Contradiction::ArgumentUnwanted, W.Attr, D, W.String.str(), "", {}};
}

//===-- Annotations of one parameter together -----------------------------===//

namespace {

struct Exclusion {
  unsigned Name, Others; ///< Bits of annotations.
  const char *Why;
};

namespace bit {
#define ANNOTATION(Name, String, Macro, Subject, Help)                         \
  constexpr unsigned Name = 1u << unsigned(Annotation::Name);
#include "Annotations.def"
} // namespace bit

} // namespace

const char *pinned::whyExcluded(Annotation A, Annotation B) {
  using namespace bit;
  static constexpr Exclusion Table[] = {
#define EXCLUDES(Name, Others, Why) {Name, Others, Why},
#include "Contradictions.def"
  };
  unsigned Either = 1u << unsigned(A), Other = 1u << unsigned(B);
  for (const Exclusion &E : Table)
    if ((E.Name == Either && E.Others & Other) ||
        (E.Name == Other && E.Others & Either))
      return E.Why;
  return nullptr;
}

/// Whether \p W on a parameter contradicts what stands there before it.
static std::optional<Complaint>
excluded(const Written &W, llvm::ArrayRef<Written> Before, const Decl *D) {
  for (const Written &B : Before) {
    if (!B.Name)
      continue;
    std::string Text = B.text().str();
    SourceLocation Where = B.Attr->getLocation();
    if (const char *Why = whyExcluded(*W.Name, *B.Name))
      return Complaint{Contradiction::Excluded, W.Attr, D, Text, Why, Where};
    bool Tell = takesConvention(*W.Name) &&
                (W.Name == Annotation::TryInit || (W.Argument && B.Argument));
    if (Tell && B.Name == W.Name && W.convention() != B.convention())
      return Complaint{
          Contradiction::TwoConventions, W.Attr, D, Text, "", Where};
  }
  return std::nullopt;
}

/// Whether \p W is one end of a relocation that has no other end.
static std::optional<Complaint> alone(const Written &W, const ParmVarDecl *P) {
  const FunctionDecl *FD = functionOf(P);
  bool IsTo = W.Name == Annotation::MoveTo;
  if (!FD || (!IsTo && W.Name != Annotation::MoveFrom))
    return std::nullopt;
  Annotation Other = IsTo ? Annotation::MoveFrom : Annotation::MoveTo;
  if (doesToAny(FD, Other))
    return std::nullopt;
  return Complaint{Contradiction::Alone,  W.Attr, P, FD->getNameAsString(),
                   stringOf(Other).str(), {}};
}

//===-- The walk ----------------------------------------------------------===//

/// The declaration before \p D of the same thing, or null.
static const Decl *previousOf(const Decl *D) {
  const auto *P = dyn_cast<ParmVarDecl>(D);
  if (!P)
    return D->getPreviousDecl();
  const FunctionDecl *FD = functionOf(P);
  const FunctionDecl *Before = FD ? FD->getPreviousDecl() : nullptr;
  unsigned Index = P->getFunctionScopeIndex();
  if (!Before || Index >= Before->getNumParams())
    return nullptr;
  return Before->getParamDecl(Index);
}

/// The field that \p E is, or whose address \p E is; null for anything else.
static const FieldDecl *fieldAt(const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *ME = dyn_cast<MemberExpr>(E))
      return dyn_cast<FieldDecl>(ME->getMemberDecl());
    const auto *Cast = dyn_cast<CastExpr>(E);
    const auto *Unary = dyn_cast<UnaryOperator>(E);
    if (Cast && Cast->getCastKind() != CK_LValueToRValue)
      E = Cast->getSubExpr();
    else if (Unary && Unary->getOpcode() == UO_AddrOf)
      E = Unary->getSubExpr();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      E = Element->getBase();
    else
      return nullptr;
  }
}

namespace {

class Walk : public RecursiveASTVisitor<Walk> {
public:
  explicit Walk(const SourceManager &SM) : SM(SM) {}

  std::vector<Complaint> Found;

  bool VisitDecl(const Decl *D) {
    if (!D->isInvalidDecl() && D->hasAttrs())
      examine(D);
    return true;
  }

  // Where a definition has no prototype, its type does not lead to them.
  bool VisitFunctionDecl(const FunctionDecl *FD) {
    if (!FD->hasWrittenPrototype())
      llvm::for_each(FD->parameters(),
                     [this](const ParmVarDecl *P) { VisitDecl(P); });
    return true;
  }

  bool VisitCallExpr(const CallExpr *Call) {
    const FunctionDecl *FD = Call->getDirectCallee();
    // The first argument of an operator may be the object.
    if (!FD || isa<CXXOperatorCallExpr>(Call))
      return true;
    for (unsigned I = 0; I != Call->getNumArgs(); ++I)
      if (Effects::ofParameter(FD, I).initialises())
        if (const FieldDecl *F = fieldAt(Call->getArg(I)))
          initialised(F, FD, Call);
    return true;
  }

private:
  const SourceManager &SM;
  llvm::SmallPtrSet<const FieldDecl *, 8> Initialised;

  void examine(const Decl *D) {
    auto All = annotationsOf(D);
    llvm::sort(All, [this](const Written &A, const Written &B) {
      return SM.isBeforeInTranslationUnit(A.Attr->getLocation(),
                                          B.Attr->getLocation());
    });
    const Decl *Previous = previousOf(D);
    for (size_t I = 0; I != All.size(); ++I) {
      auto Before = llvm::ArrayRef<Written>(All).take_front(I);
      if (!isRepeated(All[I], Before, Previous))
        if (auto C = judge(All[I], Before, D))
          Found.push_back(*C);
    }
  }

  /// Whether \p W stands here or on an earlier declaration already: what is
  /// wrong with it was said there.
  static bool isRepeated(const Written &W, llvm::ArrayRef<Written> Before,
                         const Decl *Previous) {
    auto IsSame = [&W](const Written &B) { return B.text() == W.text(); };
    return W.Attr->isInherited() || llvm::any_of(Before, IsSame) ||
           (Previous && llvm::any_of(annotationsOf(Previous), IsSame));
  }

  static std::optional<Complaint>
  judge(const Written &W, llvm::ArrayRef<Written> Before, const Decl *D) {
    if (auto C = nonexistent(W, D))
      return C;
    if (auto C = misplaced(W, D))
      return C;
    if (auto C = wrongArgument(W, D))
      return C;
    if (auto C = meaningless(W, D))
      return C;
    const auto *P = dyn_cast<ParmVarDecl>(D);
    if (!P)
      return std::nullopt;
    auto C = excluded(W, Before, P);
    return C ? C : alone(W, P);
  }

  void initialised(const FieldDecl *F, const FunctionDecl *By,
                   const CallExpr *Call) {
    for (const Written &W : annotationsOf(F))
      if (W.Name == Annotation::Unpinned && Initialised.insert(F).second)
        Found.push_back({Contradiction::UnpinnedInitialised, W.Attr, F,
                         F->getNameAsString(), By->getNameAsString(),
                         Call->getBeginLoc()});
  }
};

} // namespace

/// Whether the program has any annotation at all, which spares most programs
/// the walk.
static bool mentionsAnnotations(ASTContext &Ctx) {
  return isPrecompiled(Ctx) ||
         llvm::any_of(
             std::initializer_list<llvm::StringRef>{"annotate", "__annotate__",
                                                    "__pinned_annotate__"},
             [&](llvm::StringRef Name) {
               return Ctx.Idents.find(Name) != Ctx.Idents.end();
             });
}

std::vector<Complaint> pinned::contradictionsIn(const TranslationUnitDecl &TU) {
  if (!mentionsAnnotations(TU.getASTContext()))
    return {};
  Walk W(TU.getASTContext().getSourceManager());
  W.TraverseAST(TU.getASTContext());
  return std::move(W.Found);
}

//===-- Words -------------------------------------------------------------===//

static std::string filled(const char *Text, const Complaint &C) {
  return llvm::formatv(Text, C.Attr->getAnnotation(), C.First, C.Second).str();
}

std::string pinned::messageOf(const Complaint &C) {
  static const char *const Messages[] = {
#define CONTRADICTION(Name, Message, Note) Message,
#include "Contradictions.def"
  };
  return filled(Messages[static_cast<size_t>(C.What)], C);
}

std::string pinned::noteOf(const Complaint &C) {
  static const char *const Notes[] = {
#define CONTRADICTION(Name, Message, Note) Note,
#include "Contradictions.def"
  };
  return filled(Notes[static_cast<size_t>(C.What)], C);
}
