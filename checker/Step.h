//===- Step.h - One event after another on a path -*- C++ -*-------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A Step lives as long as a callback. It applies events to parts by the table
// of LifeCycle.def, gathers what is to be noted and reported, and ends in one
// transition.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_STEP_H
#define PINNED_STEP_H

#include "Ahead.h"
#include "Destroyers.h"
#include "History.h"
#include "Marks.h"
#include "NamedInitialisers.h"
#include "Reports.h"
#include "Summaries.h"
#include "Words.h"
#include <set>

namespace pinned {

/// What all callbacks share for a translation unit.
struct Analysis {
  PinnedTypes Types;
  Models Known;
  std::optional<Marks> Marked; ///< Once the translation unit was parsed.
  /// Where only some functions are to be analysed.
  std::optional<Selection> Selected;
  std::optional<Ahead> Outlook; ///< On them.
  /// Where only one function is to be analysed.
  struct Sole {
    explicit Sole(const clang::FunctionDecl *FD) : Function(FD) {}

    const clang::FunctionDecl *Function;
    /// The definitions that its paths led to, and in which of them they went
    /// on.
    llvm::DenseSet<const clang::FunctionDecl *> Called, Followed;
  };
  std::optional<Sole> Alone;
  NameWords Names;
  NamedInitialisers Initialisers;
  bool PresumeMoves = true, CleanupOnFailure = true;
  Summaries Told;
  Destroyers ToDestroy;
  Reporter Report;

  /// A report that another path of the same function may refute.
  struct Doubt {
    Subject Text;
    const clang::ento::ExplodedNode *Where, *Copied;
    bool Weak = false; ///< Another report of the same copy says more.
  };
  /// What is reported where there is evidence for it (Evidence.def).
  struct Suspicion {
    Subject Text;
    const clang::ento::ExplodedNode *Where;
    Event Does;  ///< What happened to the part,
    History Was; ///< and what it was then.
  };
  /// Those of the function that is being analysed.
  std::vector<Doubt> Doubts;
  std::vector<Suspicion> Suspicions;
  /// Which calls of which nothing is known get which parts initialised.
  std::set<std::pair<const clang::Expr *, PartKey>> GivenReady;

  /// A copy of \p Name that lives as long as the analysis.
  const std::string *intern(const std::string &Name) {
    return &*Interned.insert(Name).first;
  }

private:
  std::set<std::string> Interned;
};

/// Who or what makes an event happen.
struct Actor {
  Cause Why = Cause::None;
  const clang::NamedDecl *Function = nullptr;
  std::string Name;                  ///< For messages: the function's name.
  bool MayFail = false;              ///< It initialises, if it does not fail.
  const clang::Expr *Site = nullptr; ///< The call.

  /// The function that \p Call calls.
  static Actor of(const clang::ento::CallEvent &Call);
};

class Step {
public:
  Step(clang::ento::CheckerContext &C, Analysis &A)
      : State(C.getState()), C(C), A(A) {}

  clang::ento::ProgramStateRef State;

  Places places() const { return Places(State, A.Types); }
  Analysis &analysis() { return A; }
  clang::ento::CheckerContext &context() const { return C; }

  /// What the source calls \p R.
  std::string nameOf(const clang::ento::MemRegion *R) const;

  /// The state of \p P now.
  pinned::State stateOf(const Part &P) const;

  /// The state in which \p E finds \p P.
  pinned::State stateFor(Event E, const Part &P) const;

  /// What \p E would do to \p P.
  Outcome outcomeOf(Event E, const Part &P) const;

  /// \p E happens to \p P.
  void apply(Event E, const Part &P, const Actor &By = {});

  /// Reports what \p E is in a part that was in state \p Was, if it is an
  /// error.
  void report(Event E, const Part &P, pinned::State Was, const Actor &By = {});

  /// Only looks whether \p Es, in their order, would be an error, and reports
  /// it. Returns whether it was.
  bool check(llvm::ArrayRef<Event> Es, const Part &P, const Actor &By);

  /// Writes the state of \p P down without an event. \p Change edits what is
  /// written.
  void set(const Part &P, pinned::State S,
           llvm::function_ref<void(History &)> Change = nullptr);

  /// Shows a note about \p P at this step.
  void note(NoteKind K, const Part &P, std::string Other = "",
            std::optional<PartKey> Origin = std::nullopt);

  /// \p P was used: what was copied from it before is not what it is now.
  void outdateCopiesOf(const Part &P);

  /// Takes the place of all that was known of the part behind \p E.
  void replace(const Entry &E, llvm::function_ref<void(History &)> Change);

  /// Writes down what is known of the parts of \p From, of which \p V is the
  /// value.
  void noteValue(clang::ento::SVal V, const Object &From);

  /// Somebody may have looked at the plain fields of the copies in the block
  /// of \p R.
  void markServed(const clang::ento::MemRegion *R);

  /// A tracked part as a Part.
  static Part partOf(const Entry &E);

  /// Makes the transition. Nothing may follow.
  void commit();

private:
  struct View {
    pinned::State S;
    Trial Try;
    const History *Known;
    bool BelowLinks = false; ///< S is the state without the links.
  };

  clang::ento::CheckerContext &C;
  Analysis &A;
  std::vector<Note> Notes;
  std::optional<Subject> Found;
  std::vector<Analysis::Suspicion> Suspected;

  View view(const Part &P) const;
  View viewFor(Event E, const Part &P) const;
  static bool isDeferred(const View &V, const Outcome &O);
  void charge(Finding F, const Part &P, const View &V, const Actor &By);
  Subject subjectOf(Finding F, const Part &P, const View &V,
                    const Actor &By) const;
  void report(Finding F, const Part &P, const View &V, const Actor &By);
  void suspect(Finding F, Event E, const Part &P, const View &V,
               const Actor &By);
  void enter(const Part &P, const View &V, pinned::State Next, const Actor &By,
             bool Blamed);
  void noteChange(Event E, const Part &P, pinned::State Next, const Actor &By);
  void blurSurroundings(const Part &P);
  void markHanded(const Part &P);
  void linkFound(const Part &P);
  void forgetUses(const Part &P);
  void noteDeed(Event E, const Part &P, const Actor &By);
};

/// What a copy that was made elsewhere leaves pointing where, as the end of a
/// message: \p By is how \p Original was pinned.
std::string consequenceOf(Cause By, const std::string &Original);

/// Says in \p S from what \p Copy was made.
void addOrigin(Subject &S, const History &Copy);

} // namespace pinned

#endif
