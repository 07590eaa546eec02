//===- History.h - What a path knows of each part -*- C++ -*-------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The program state: parts with a history on the path, by place; which stores
// keep a part linked; and from where objects were loaded as a whole. Only
// History.cpp touches the maps.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_HISTORY_H
#define PINNED_HISTORY_H

#include "Annotations.h"
#include "LifeCycle.h"
#include "Places.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SymExpr.h"

namespace pinned {

/// By what a part came to be pinned.
enum class Cause {
  None,       ///< It is not, or nobody knows.
  Call,       ///< By a function that says so.
  Name,       ///< By a function of which only the name says so.
  OwnAddress, ///< An address inside the object was stored into it.
  Neighbour,  ///< An address in the object, but beside the part, was stored.
  Linked,     ///< Its address was stored in another object.
  Presumed    ///< By the caller, presumably.
};

/// How far the result of a `pinned_try_init` is known.
enum class Trial {
  None,     ///< There was none, or it succeeded.
  Pending,  ///< The result is not known yet.
  LookedAt, ///< As Pending, but the program looked at the result.
  Failed,   ///< It failed.
  Ignored   ///< The result went unseen.
};

/// What happened to one part on the path.
struct History {
  State S = State::Unknown;
  /// The part in memory, as it was first met; its type is the part's.
  const clang::ento::SubRegion *Region = nullptr;
  uint64_t Size = 0; ///< In bytes.
  Cause By = Cause::None;
  /// The function behind Cause::Call, where it has a name.
  const clang::NamedDecl *Function = nullptr;

  /// For a copy: the part that it was copied from, and its state then.
  const clang::ento::SubRegion *Origin = nullptr;
  State OriginState = State::Unknown;
  const std::string *OriginName = nullptr; ///< What it was called then.
  bool Guess = false;     ///< How many bytes were copied is not known.
  bool Bytes = false;     ///< The copy lies in a buffer of plain bytes.
  bool Followed = false;  ///< Visible code read a pointer out of the copy.
  bool Kept = false;      ///< Its address was stored where it stays.
  bool Served = false;    ///< Some other part of the object was read.
  bool Alone = false;     ///< The part was copied, and nothing around it.
  bool Walked = false;    ///< A link in the copy was held against its address,
                          ///< or something was stored behind it.
  bool Outdated = false;  ///< The original was used since.
  uint64_t Rewritten = 0; ///< Words of the copy that were written since.

  /// For Linked: the state without the links.
  State Unlinked = State::Unknown;
  /// For Dangling: what is held against the function, and who did it.
  std::optional<Finding> Charge;
  const clang::NamedDecl *Charged = nullptr;
  const std::string *ChargedName = nullptr; ///< What the part was called then.
  /// For Active: the object from which, presumably, it is pointed to.
  const clang::ento::MemRegion *Holder = nullptr;

  /// It was reported: that it is linked then is no bug of its own.
  bool Blamed = false;

  /// For Cause::Name: in which call of which function.
  const clang::LocationContext *Frame = nullptr;

  /// A function of which nothing is known has had it.
  bool Handed = false;

  /// For Doubtful and Loose: since which call, where it is known; and whether
  /// another part of the object was initialised then.
  const clang::Expr *Since = nullptr;
  bool Begun = false;

  /// Raw only in so far as the current function has to initialise it.
  bool Entered = false;

  Trial Try = Trial::None;
  clang::ento::SymbolRef Result = nullptr; ///< Of the call, if Pending.
  Convention Success = Convention::Zero;
  /// The state where the call failed; nothing where it was a try-init.
  std::optional<State> Otherwise;

  /// Whether success is taken for granted although nobody knows the result.
  bool isTrusted() const { return Otherwise || Try == Trial::LookedAt; }
  /// The state if the call has failed, and what that is called.
  State ifFailed() const {
    return Otherwise.value_or(transition(S, Event::FailInit).Next);
  }
  Trial failure() const { return Otherwise ? Trial::None : Trial::Failed; }

  bool isCopy() const { return S == State::Stale || S == State::Suspect; }
  Place at() const { return *placeOf(Region); }
  bool covers(const Place &P) const { return isWithin(P, at(), Size); }
  /// The bit of Rewritten that stands for the word at \p P, in this part.
  uint64_t wordAt(const Place &P) const;

  void Profile(llvm::FoldingSetNodeID &ID) const;
  bool operator==(const History &O) const;
};

/// A part and its history.
using Entry = std::pair<PartKey, History>;

/// The history of the part at \p P, or null.
const History *historyOf(clang::ento::ProgramStateRef State, const PartKey &P);

clang::ento::ProgramStateRef remember(clang::ento::ProgramStateRef State,
                                      const PartKey &P, const History &H);
clang::ento::ProgramStateRef forget(clang::ento::ProgramStateRef State,
                                    const PartKey &P);

/// Whether any part has a history.
bool hasHistory(clang::ento::ProgramStateRef State);

/// All parts with a history, in no order that may be shown.
std::vector<Entry> allHistory(clang::ento::ProgramStateRef State);

/// Those of them that \p Wanted takes.
std::vector<Entry>
historyWhere(clang::ento::ProgramStateRef State,
             llvm::function_ref<bool(const PartKey &, const History &)> Wanted);

/// The parts with a history that share bytes with the \p Size bytes from \p P,
/// by their offsets.
std::vector<Entry> historyIn(clang::ento::ProgramStateRef State, const Place &P,
                             uint64_t Size);

/// The parts with a history in the memory block of \p R, array elements with
/// symbolic indices included, by their offsets.
std::vector<Entry> historyInBlock(clang::ento::ProgramStateRef State,
                                  const clang::ento::MemRegion *R);

/// Prints all parts with a history, for the analyser's state dumps.
void printHistory(llvm::raw_ostream &Out, clang::ento::ProgramStateRef State,
                  const char *NL, const char *Sep);

/// A pointer in memory that keeps a part linked, or that leads into the object
/// in which it lies.
struct Link {
  Place From; ///< Where the pointer lies.
  /// The part to which it leads; of size 0, which no part has, where that is
  /// the object itself.
  PartKey To;
  /// It says nothing of the life of the part: the pointer only owns a block of
  /// its own on the heap, or others may have cut it in the meantime.
  bool Idle = false;
  const clang::ento::SubRegion *Cell = nullptr;  ///< The pointer, as a region.
  const clang::ento::MemRegion *Value = nullptr; ///< What it holds.
};

clang::ento::ProgramStateRef addLink(clang::ento::ProgramStateRef State,
                                     const Link &L);
clang::ento::ProgramStateRef dropLink(clang::ento::ProgramStateRef State,
                                      const Place &From);
/// All links, in no order that may be shown.
std::vector<Link> allLinks(clang::ento::ProgramStateRef State);
bool isLinked(clang::ento::ProgramStateRef State, const PartKey &To);

/// Notes that the scalar at \p R holds \p V before a call that cannot reach it.
clang::ento::ProgramStateRef
noteUntouched(clang::ento::ProgramStateRef State,
              const clang::ento::TypedValueRegion *R, clang::ento::SVal V);
/// Puts the noted values back where the engine has forgotten them, and forgets
/// the notes.
clang::ento::ProgramStateRef
restoreUntouched(clang::ento::ProgramStateRef State,
                 const clang::LocationContext *C);

/// Notes that a null pointer was last read out of the part at \p P.
clang::ento::ProgramStateRef noteNullLink(clang::ento::ProgramStateRef State,
                                          const PartKey &P);
/// The part noted last, or nothing.
std::optional<PartKey> nullLinkOf(clang::ento::ProgramStateRef State);

/// Notes that the function in frame \p F has to initialise the object at
/// \p R, to which its parameter \p PD leads.
clang::ento::ProgramStateRef noteDuty(clang::ento::ProgramStateRef State,
                                      const clang::StackFrameContext *F,
                                      const clang::ParmVarDecl *PD,
                                      const clang::ento::SubRegion *R);
/// The object noted for parameter \p PD, or null.
const clang::ento::SubRegion *dutyOf(clang::ento::ProgramStateRef State,
                                     const clang::StackFrameContext *F,
                                     const clang::ParmVarDecl *PD);
/// Keeps alive what a function on the path has to initialise.
void keepDuties(clang::ento::ProgramStateRef State,
                clang::ento::SymbolReaper &Reaper);
/// The duties of the function in frame \p F are over.
clang::ento::ProgramStateRef dropDuties(clang::ento::ProgramStateRef State,
                                        const clang::StackFrameContext *F);

/// Notes that the object at \p R is about to get a value as a whole, which the
/// engine will tell as a change of it; null ends that.
clang::ento::ProgramStateRef noteBinding(clang::ento::ProgramStateRef State,
                                         const clang::ento::MemRegion *R);
/// The object noted last, or null.
const clang::ento::MemRegion *bindingOf(clang::ento::ProgramStateRef State);

/// Notes that \p E, in frame \p F, loaded the object at \p R as a whole.
clang::ento::ProgramStateRef noteLoad(clang::ento::ProgramStateRef State,
                                      const clang::Stmt *E,
                                      const clang::StackFrameContext *F,
                                      const clang::ento::SubRegion *R);
/// From where \p E loaded an object, or null.
const clang::ento::SubRegion *loadedFrom(clang::ento::ProgramStateRef State,
                                         const clang::Stmt *E,
                                         const clang::StackFrameContext *F);
/// Forgets that \p E loaded an object: its value has arrived.
clang::ento::ProgramStateRef forgetLoad(clang::ento::ProgramStateRef State,
                                        const clang::Stmt *E,
                                        const clang::StackFrameContext *F);
/// Notes that \p V is the value of the object at \p R, with what is known of
/// its \p Parts now: a value that travels keeps the state that they had when it
/// was read.
clang::ento::ProgramStateRef noteValue(clang::ento::ProgramStateRef State,
                                       clang::ento::SVal V,
                                       const clang::ento::SubRegion *R,
                                       llvm::ArrayRef<Entry> Parts);
/// What is known of the copies of \p Origin that are on their way as values is
/// known no more.
clang::ento::ProgramStateRef
forgetValuesOf(clang::ento::ProgramStateRef State,
               const clang::ento::MemRegion *Origin);
/// From where \p V was loaded, or null.
const clang::ento::SubRegion *originOf(clang::ento::ProgramStateRef State,
                                       clang::ento::SVal V);
/// The history that the part at \p P had when \p V was loaded, or null.
const History *historyIn(clang::ento::ProgramStateRef State,
                         clang::ento::SVal V, const PartKey &P);
/// Whether an object in the block of \p R was loaded and has not arrived yet.
bool isUnderWay(clang::ento::ProgramStateRef State,
                const clang::ento::MemRegion *R);
/// Forgets what was loaded in frame \p F.
clang::ento::ProgramStateRef forgetLoads(clang::ento::ProgramStateRef State,
                                         const clang::StackFrameContext *F);

} // namespace pinned

#endif
