//===- Clean.cpp - What is known to have no findings ----------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Clean.h"
#include "clang/Basic/FileManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <deque>
#include <mutex>

using namespace clang;
using namespace pinned;

//===-- What this process remembers ---------------------------------------===//

namespace {

/// A function to which the paths of another led, as it was then.
struct Visit {
  size_t Name, Content;
  bool Followed; ///< Paths went on in it.
};
using Visits = std::vector<Visit>;

class Memory {
public:
  static Memory &ofProcess() {
    static Memory Result;
    return Result;
  }

  /// What is known by \p Key, if it \p Holds.
  std::optional<Visits> find(size_t Key,
                             llvm::function_ref<bool(const Visits &)> Holds) {
    std::lock_guard<std::mutex> Lock(Busy);
    auto At = Known.find(Key);
    if (At != Known.end())
      for (const Visits &Each : llvm::reverse(At->second))
        if (Holds(Each))
          return Each;
    return std::nullopt;
  }

  void add(size_t Key, Visits New) {
    std::lock_guard<std::mutex> Lock(Busy);
    Size += New.size();
    if (Size > Most) {
      Known.clear();
      Size = New.size();
    }
    std::deque<Visits> &States = Known[Key];
    States.push_back(std::move(New));
    if (States.size() <= MostStates)
      return;
    Size -= States.front().size();
    States.pop_front();
  }

private:
  /// How many states of a function are known: who tries something takes it
  /// back.
  static constexpr size_t MostStates = 4;
  /// An edit outside functions adds all functions of a file once more. Where
  /// there are too many visits it begins anew; this many take 10 MB.
  static constexpr size_t Most = 400000;

  std::mutex Busy;
  llvm::DenseMap<size_t, std::deque<Visits>> Known;
  size_t Size = 0; ///< In visits.
};

} // namespace

//===-- What a text consists of -------------------------------------------===//

size_t pinned::nameOf(const FunctionDecl *FD) {
  return llvm::hash_combine(FD->getQualifiedNameAsString(),
                            FD->getType().getCanonicalType().getAsString());
}

/// What \p What says, and the files that it names.
static llvm::hash_code digestOf(const Request &What, FileManager &Files) {
  llvm::hash_code Result = 0;
  for (llvm::StringRef Option : What.Config) {
    Result = llvm::hash_combine(Result, Option);
    if (!Option.consume_front("pinned:ModelFiles="))
      continue;
    for (llvm::StringRef File : llvm::split(Option, ':'))
      if (auto Text = Files.getBufferForFile(File))
        Result = llvm::hash_combine(Result, (*Text)->getBuffer());
  }
  for (const auto &[Checker, On] : What.Checkers)
    Result = llvm::hash_combine(Result, Checker, On);
  return Result;
}

/// What functions that are analysed elsewhere add to what is known behind a
/// preamble, in any order: a row about a typedef counts where the typedef is
/// named, and a type has to be torn down if there is a function for it.
static llvm::hash_code knownIn(const Analysis &A) {
  llvm::hash_code Result = 0;
  for (const NamedDecl *Type : A.Marked->markedTypes())
    Result = size_t(Result) ^ size_t(llvm::hash_value(Type->getName()));
  for (const FunctionDecl *FD : A.Marked->reached())
    if (FD->getIdentifier() && doesToAny(FD, Annotation::Destroy))
      Result = size_t(Result) ^ size_t(llvm::hash_value(FD->getName()));
  return Result;
}

Clean::Clean(const Analysis &A, const Parsed &File, const Request &What)
    : Selected(*A.Selected), Text(File),
      Rest(llvm::hash_combine(
          Text.rest(),
          digestOf(What, File.Ctx.getSourceManager().getFileManager()),
          knownIn(A))) {
  for (const FunctionDecl *FD : Selected.all())
    ByName[nameOf(FD)] = FD;
}

size_t Clean::keyOf(const FunctionDecl *FD) const {
  return llvm::hash_combine(Rest, nameOf(FD));
}

/// Zero, if there is no such function. The engine gives up paths that lead to
/// nothing, and where they do depends on calls that it never saw.
size_t Clean::contentOf(size_t Name) {
  const FunctionDecl *FD = ByName.lookup(Name);
  if (!FD)
    return 0;
  auto [At, New] = Contents.try_emplace(Name);
  if (New)
    At->second = llvm::hash_combine(Text.of(FD), Selected.digestOfCalls(FD));
  return At->second;
}

//===-- What is clean -----------------------------------------------------===//

std::optional<NameSet> Clean::recall(const FunctionDecl *FD) {
  auto IsAsItWas = [this](const Visit &V) {
    return contentOf(V.Name) == V.Content;
  };
  auto Known = Memory::ofProcess().find(keyOf(FD), [&](const Visits &All) {
    return llvm::all_of(All, IsAsItWas);
  });
  if (!Known)
    return std::nullopt;
  NameSet Result;
  for (const Visit &V : *Known)
    if (V.Followed)
      Result.insert(V.Name);
  return Result;
}

void Clean::remember(const Analysis::Sole &Done) {
  Visits All;
  auto Add = [&](const FunctionDecl *FD) {
    size_t Name = nameOf(FD);
    All.push_back({Name, contentOf(Name), Done.Followed.contains(FD)});
  };
  Add(Done.Function);
  for (const FunctionDecl *FD : Done.Called)
    Add(FD);
  Memory::ofProcess().add(keyOf(Done.Function), std::move(All));
}
