//===- Reports.cpp - Reports and the notes on their paths ---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reports.h"
#include "Pages.h"
#include "Questions.h"
#include "Remedy.h"
#include "ScopeEnds.h"
#include "clang/AST/ParentMap.h"
#include "llvm/Support/FormatVariadic.h"

using namespace clang;
using namespace ento;
using namespace pinned;

/// A report about parts. Two reports of one bug are equal, whatever the path
/// and the words.
class pinned::PinnedReport : public PathSensitiveBugReport {
public:
  PinnedReport(const BugType &BT, llvm::StringRef Text, llvm::StringRef OnPage,
               const ExplodedNode *Where, PathDiagnosticLocation Bug,
               const Decl *In)
      : PathSensitiveBugReport(BT, Text, OnPage, Where, Bug, In) {}

  void Profile(llvm::FoldingSetNodeID &ID) const override {
    ID.AddPointer(&getBugType());
    getUniqueingLocation().Profile(ID);
  }

  /// Where equal reports stand in different places, the engine chooses one,
  /// but an outlet without paths gets the place of another.
  PathDiagnosticLocation getLocation() const override {
    return Chosen && Chosen->isValid() ? *Chosen : ownLocation();
  }
  void agreeOn(std::shared_ptr<PathDiagnosticLocation> L) { Chosen = L; }
  void beChosen() { *Chosen = ownLocation(); }

  /// A macro is reported where the program uses it. What stands in those of
  /// sys/queue.h, Clang would not show.
  PathDiagnosticLocation ownLocation() const {
    if (End.isValid())
      return End;
    PathDiagnosticLocation At = PathSensitiveBugReport::getLocation();
    if (!At.isValid() || !At.asLocation().isMacroID())
      return At;
    return {At.asLocation().getExpansionLoc(), At.getManager()};
  }
  /// The report stands at the end of a function, which is no statement.
  void standAt(PathDiagnosticLocation L) { End = L; }

  bool concerns(const PartKey &P) const { return llvm::is_contained(Parts, P); }
  void add(const PartKey &P) { Parts.push_back(P); }

  /// Whether \p P is the part that the message names, and its name there.
  bool isAbout(const PartKey &P) const { return Parts.front() == P; }
  const std::string &name() const { return Name; }
  void call(const std::string &NewName) { Name = NewName; }

  /// \p BR as ours, or null.
  static PinnedReport *from(PathSensitiveBugReport &BR) {
    return BR.getBugType().getCategory() == Category
               ? static_cast<PinnedReport *>(&BR)
               : nullptr;
  }

private:
  llvm::SmallVector<PartKey, 4> Parts;
  PathDiagnosticLocation End;
  std::shared_ptr<PathDiagnosticLocation> Chosen; ///< Of all equal reports.
  std::string Name;
};

namespace {
/// Tells the report that the engine has chosen: it asks its visitors first for
/// the end of the path.
class Choice : public BugReporterVisitor {
public:
  PathDiagnosticPieceRef VisitNode(const ExplodedNode *, BugReporterContext &,
                                   PathSensitiveBugReport &) override {
    return nullptr;
  }

  PathDiagnosticPieceRef getEndPath(BugReporterContext &, const ExplodedNode *,
                                    PathSensitiveBugReport &BR) override {
    static_cast<PinnedReport &>(BR).beChosen();
    return nullptr;
  }

  void Profile(llvm::FoldingSetNodeID &ID) const override {
    static const int Tag = 0;
    ID.AddPointer(&Tag);
  }
};

} // namespace

void Reporter::restart() {
  for (auto &Each : Types)
    Each.reset();
  Chosen.clear();
  Withheld = false;
}

void Reporter::enable(Family F, CheckerNameRef Checker) {
  static const char *const Names[] = {"Object moved after initialisation",
                                      "Initialisation missing or out of order",
                                      "Object torn down too early or twice"};
  auto I = static_cast<size_t>(F);
  Types[I] = std::make_unique<BugType>(Checker, Names[I], Category);
}

bool Reporter::isEnabled(Finding F) const {
  return bool(Types[static_cast<size_t>(familyOf(F))]);
}

static std::string textOf(const Subject &S) {
  return llvm::formatv(messageOf(S.What), S.Name, S.OriginName, S.Function,
                       S.Consequence)
      .str();
}

/// Where in its object the part lies: the outermost record, the path in it and
/// the field that is pinned.
namespace {
struct TypePath {
  std::string Outer; ///< As C spells the type.
  std::string Path;
  const FieldDecl *Field = nullptr;
};
} // namespace

static TypePath typePathOf(const MemRegion *R) {
  TypePath Result;
  for (;;) {
    if (const auto *FR = dyn_cast<FieldRegion>(R)) {
      std::string Name = FR->getDecl()->getNameAsString();
      if (!Name.empty())
        Result.Path = Result.Path.empty() ? Name : Name + "." + Result.Path;
      if (!Result.Field)
        Result.Field = FR->getDecl();
      if (std::string Tag = spellingOf(FR->getDecl()->getParent());
          !Tag.empty())
        Result.Outer = Tag;
    } else if (!isa<ElementRegion>(R)) {
      return Result;
    }
    R = cast<SubRegion>(R)->getSuperRegion();
  }
}

static void addTypePath(PinnedReport &R, const MemRegion *Part,
                        const PathDiagnosticLocation &Start, BugReporter &BR) {
  TypePath TP = typePathOf(Part);
  if (!TP.Field || TP.Path.empty() || TP.Outer.empty())
    return;
  std::string Text = llvm::formatv("'{0}' is pinned because its field '{1}' is",
                                   TP.Outer, TP.Path)
                         .str();
  PathDiagnosticLocation At(TP.Field, BR.getSourceManager());
  addNote(R, std::move(Text), At, Start, BR);
}

/// Assignments in a chain are one: \p S, or the outermost of its chain.
static const Stmt *wholeChain(const Stmt *S, const ParentMap &Parents) {
  auto IsAssignment = [](const Stmt *E) {
    const auto *BO = dyn_cast_or_null<BinaryOperator>(E);
    return BO && BO->getOpcode() == BO_Assign;
  };
  while (IsAssignment(S) && IsAssignment(Parents.getParentIgnoreParens(S)))
    S = Parents.getParentIgnoreParens(S);
  return S;
}

static PathDiagnosticLocation locationOf(const ExplodedNode *N,
                                         const SourceManager &SM) {
  auto Exit = N->getLocationAs<FunctionExitPoint>();
  const Stmt *S = Exit ? Exit->getStmt()
                       : wholeChain(N->getStmtForDiagnostics(),
                                    N->getLocationContext()->getParentMap());
  if (S)
    return PathDiagnosticLocation(S, SM, N->getLocationContext());
  return PathDiagnosticLocation::createDeclEnd(N->getLocationContext(), SM);
}

/// Whether \p FD is a helper that many call: what is met there is the mistake
/// of who hands it the object.
static bool isHelper(const Decl *D, const SourceManager &SM) {
  const auto *FD = dyn_cast<FunctionDecl>(D);
  return FD && (FD->isInlineSpecified() ||
                (!FD->isExternallyVisible() &&
                 !SM.isInMainFile(SM.getExpansionLoc(FD->getLocation()))));
}

/// The node, from \p N back, in which the function in frame \p F is entered.
static const ExplodedNode *enteredFrom(const ExplodedNode *N,
                                       const StackFrameContext *F) {
  for (; N; N = N->getFirstPred())
    if (auto Enter = N->getLocationAs<CallEnter>();
        Enter && Enter->getCalleeContext() == F)
      return N;
  return nullptr;
}

/// Whether an argument of the call that \p N enters leads to the block of \p R.
static bool isGiven(const ExplodedNode *N, const Stmt *Site,
                    const MemRegion *R) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Site);
  if (!N || !Call)
    return false;
  return llvm::any_of(Call->arguments(), [&](const Expr *E) {
    const MemRegion *To = N->getSVal(E).getAsRegion();
    return To && To->getBaseRegion() == R->getBaseRegion();
  });
}

/// Where the object at \p R was handed to the helper in which \p N met it: at
/// the call in the function that owns the object, or got it itself. Not valid
/// where
/// \p N is in no helper.
static PathDiagnosticLocation
handedAt(const ExplodedNode *N, const MemRegion *R, const SourceManager &SM) {
  PathDiagnosticLocation Result;
  const StackFrameContext *F = N->getStackFrame();
  while (F->getParent() && isHelper(F->getDecl(), SM) &&
         isGiven(N = enteredFrom(N, F), F->getCallSite(), R)) {
    Result = PathDiagnosticLocation(F->getCallSite(), SM, F->getParent());
    F = F->getParent()->getStackFrame();
  }
  return Result;
}

static const LocationContext *topOf(const LocationContext *L) {
  while (L->getParent())
    L = L->getParent();
  return L;
}

/// A place in the file in which the path begins: the bug's, if it is there.
static PathDiagnosticLocation startOf(const Decl *Top,
                                      const PathDiagnosticLocation &Bug,
                                      const SourceManager &SM) {
  SourceLocation Begin = SM.getExpansionLoc(Top->getLocation());
  SourceLocation At = SM.getExpansionLoc(Bug.asLocation());
  return SM.getFileID(Begin) == SM.getFileID(At)
             ? Bug
             : PathDiagnosticLocation(Begin, SM);
}

static std::string textOf(const Note &N) {
  static const char *const Texts[] = {
#define NOTE(Name, Text) Text,
#include "Notes.def"
  };
  return llvm::formatv(Texts[static_cast<size_t>(N.Kind)], N.Name, N.Other)
      .str();
}

/// Shows a note at the first place that is looked for, which no event tells of.
namespace {
class PlaceOnPath : public BugReporterVisitor {
public:
  /// What \p Find has of a node; it is not valid where that is not the one.
  using Finder = std::function<PathDiagnosticLocation(const ExplodedNode &,
                                                      const SourceManager &)>;

  PlaceOnPath(Finder Find, const Note &What)
      : Find(std::move(Find)), Text(textOf(What)) {}

  PathDiagnosticPieceRef VisitNode(const ExplodedNode *N,
                                   BugReporterContext &BRC,
                                   PathSensitiveBugReport &) override {
    if (Done)
      return nullptr;
    PathDiagnosticLocation At = Find(*N, BRC.getSourceManager());
    if (!At.isValid())
      return nullptr;
    Done = true;
    return std::make_shared<PathDiagnosticEventPiece>(At, Text);
  }

  void Profile(llvm::FoldingSetNodeID &ID) const override {
    static const int Tag = 0;
    ID.AddPointer(&Tag);
    ID.AddString(Text);
  }

private:
  Finder Find;
  std::string Text;
  bool Done = false;
};
} // namespace

/// Where \p Turned begins to hold.
static PlaceOnPath::Finder
turningPoint(std::function<bool(ProgramStateRef)> Turned) {
  return [Turned](const ExplodedNode &N, const SourceManager &SM) {
    const ExplodedNode *Before = N.getFirstPred();
    if (!Before || !Turned(N.getState()) || Turned(Before->getState()))
      return PathDiagnosticLocation();
    return PathDiagnosticLocation::create(N.getLocation(), SM);
  };
}

/// The call that returned the block in which \p R lies, or null.
static const SymbolConjured *allocationOf(const SubRegion *R) {
  const auto *Block = dyn_cast<SymbolicRegion>(R->getBaseRegion());
  const auto *Result =
      Block ? dyn_cast<SymbolConjured>(Block->getSymbol()) : nullptr;
  return Result && isa_and_nonnull<CallExpr>(Result->getStmt()) ? Result
                                                                : nullptr;
}

/// Where \p Result comes from, the storage that nobody initialised: the call is
/// no event, since what will lie there is not known yet.
static PlaceOnPath::Finder allocation(const SymbolConjured *Result) {
  return [Result](const ExplodedNode &N, const SourceManager &SM) {
    auto After = N.getLocationAs<PostStmt>();
    const Stmt *Call = Result->getStmt();
    if (!After || After->getStmt() != Call ||
        N.getSVal(Call).getAsLocSymbol() != Result)
      return PathDiagnosticLocation();
    return PathDiagnosticLocation(Call, SM, N.getLocationContext());
  };
}

static void addNotesWithoutEvent(PinnedReport &R, const Subject &S) {
  if (S.AtTurn)
    R.addVisitor(
        std::make_unique<PlaceOnPath>(turningPoint(S.Turned), *S.AtTurn));
  const SymbolConjured *Result = allocationOf(S.Region);
  if (Result && (S.What == Finding::UsedRaw || S.What == Finding::ReadRaw))
    R.addVisitor(std::make_unique<PlaceOnPath>(
        allocation(Result),
        Note{NoteKind::Allocated, S.At, std::nullopt, S.Name, ""}));
}

void Reporter::agree(PinnedReport &R) {
  llvm::FoldingSetNodeID Same;
  R.Profile(Same);
  auto &Where = Chosen[Same];
  if (!Where)
    Where = std::make_shared<PathDiagnosticLocation>();
  R.agreeOn(Where);
  R.addVisitor(std::make_unique<Choice>());
}

/// The engine tells equal reports within one analysed function. What stands in
/// a function that several callers share is one bug for all of them.
bool Reporter::withholds(SourceLocation At, const Decl *Top) {
  bool IsSaid = Said.try_emplace(At, Top).first->second != Top;
  Withheld |= IsSaid;
  return IsSaid;
}

bool Reporter::hasReported(const ExplodedNode *Bug, BugReporter &BR) const {
  return Bug &&
         Reported.contains(locationOf(Bug, BR.getSourceManager()).asLocation());
}

void Reporter::emit(BugReporter &BR, const Subject &S,
                    const ExplodedNode *Where, const ExplodedNode *Bug) {
  const auto &BT = Types[static_cast<size_t>(familyOf(S.What))];
  if (!BT || !Where || contradictsItself(Where) ||
      (S.What == Finding::InitTwice && asksInVain(Where)))
    return;
  const SourceManager &SM = BR.getSourceManager();
  const ExplodedNode *Site = Bug ? Bug : Where;
  PathDiagnosticLocation At = locationOf(Site, SM);
  auto Scope =
      S.What == Finding::ReleasedActive || S.What == Finding::ReleasedHeld
          ? scopeEndOf(S.Region, Site, S.Leaves, SM)
          : PathDiagnosticLocation();
  if (!Scope.isValid())
    Scope = handedAt(Site, S.Region, SM);
  if (Scope.isValid())
    At = Scope;
  PathDiagnosticLocation Shown =
      Where == Site ? Scope : handedAt(Where, S.Region, SM);
  const LocationContext *Frame = Where->getLocationContext();
  const Decl *Top = topOf(Frame)->getDecl();
  if (Bug && (Where == Bug || !Frame->getStackFrame()->inTopFrame()) &&
      withholds(At.asLocation(), Top))
    return;
  Reported.insert(At.asLocation());
  for (const MemRegion *R = S.Region; isa<FieldRegion, ElementRegion>(R);
       R = cast<SubRegion>(R)->getSuperRegion())
    if (const auto *FR = dyn_cast<FieldRegion>(R))
      ShownFields.insert(FR->getDecl());
  std::string Text = textOf(S);
  auto R =
      std::make_unique<PinnedReport>(*BT, Text, onPage(Text, *BT, BR), Where,
                                     At, Site->getLocationContext()->getDecl());
  R->add(S.At);
  R->call(S.Name);
  if (S.Origin)
    R->add(*S.Origin);
  if (Shown.isValid())
    R->standAt(Shown);
  else if (Where == Site && Site->getLocationAs<FunctionExitPoint>())
    R->standAt(At);
  addTypePath(*R, S.Region, startOf(Top, At, SM), BR);
  addNotesWithoutEvent(*R, S);
  agree(*R);
  if (auto Fix = remedyFor(S, Site, SM))
    R->addFixItHint(*Fix);
  BR.emitReport(std::move(R));
}

void Reporter::emit(BugReporter &BR, Finding F, const FieldDecl *Field,
                    const Expr *Use, const FunctionDecl *User) {
  const auto &BT = Types[static_cast<size_t>(familyOf(F))];
  if (!BT || ShownFields.contains(Field))
    return;
  const SourceManager &SM = BR.getSourceManager();
  PathDiagnosticLocation At(SM.getExpansionLoc(Use->getBeginLoc()), SM);
  std::string Name =
      spellingOf(Field->getParent()) + "." + Field->getNameAsString();
  std::string Text = llvm::formatv(messageOf(F), Name).str();
  auto R = std::make_unique<BasicBugReport>(*BT, Text, At);
  R->setDeclWithIssue(User);
  R->addRange(Use->getSourceRange());
  R->addNote("'" + Name + "' is declared here",
             PathDiagnosticLocation(Field, SM));
  BR.emitReport(std::move(R));
}

const NoteTag *Reporter::tag(CheckerContext &C, std::vector<Note> Notes) {
  return C.getNoteTag([Notes = std::move(Notes)](BugReporterContext &,
                                                 PathSensitiveBugReport &BR) {
    PinnedReport *R = PinnedReport::from(BR);
    if (!R)
      return std::string();
    const Note *Last = nullptr; // Of those about one part, it says most.
    for (const Note &N : Notes)
      if (Last ? N.At == Last->At : R->concerns(N.At))
        Last = &N;
    if (!Last)
      return std::string();
    if (Last->Origin)
      R->add(*Last->Origin);
    Note Shown = *Last;
    if (Shown.Nameless && R->isAbout(Shown.At))
      Shown.Name = R->name();
    return textOf(Shown);
  });
}
