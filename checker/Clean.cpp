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
#include "llvm/Support/raw_ostream.h"
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

  /// What is known by \p Key, in the order in which it was added. A copy: who
  /// looks through it may crash, and must not take the lock with it.
  std::vector<Visits> find(size_t Key) {
    std::lock_guard<std::mutex> Lock(Busy);
    return Known.lookup(Key);
  }

  void add(size_t Key, Visits New) {
    std::lock_guard<std::mutex> Lock(Busy);
    if (Size > Most) {
      Known.clear();
      Size = 0;
    }
    std::vector<Visits> &States = Known[Key];
    if (States.size() == MostStates) {
      Size -= sizeOf(States.front());
      States.erase(States.begin());
    }
    Size += sizeOf(New);
    States.push_back(std::move(New));
  }

private:
  /// How many states of a function are known: who tries something takes it
  /// back.
  static constexpr size_t MostStates = 4;
  /// An edit outside functions adds all functions of a file once more. Where
  /// there are too many bytes it begins anew.
  static constexpr size_t Most = 16 << 20;

  std::mutex Busy;
  llvm::DenseMap<size_t, std::vector<Visits>> Known;
  size_t Size = 0; ///< In bytes, roughly.

  /// With the key, and what lies between allocations.
  static size_t sizeOf(const Visits &V) {
    return 128 + V.size() * sizeof(Visit);
  }
};

} // namespace

//===-- What a text consists of -------------------------------------------===//

size_t pinned::nameOf(const FunctionDecl *FD) {
  std::string Name;
  llvm::raw_string_ostream Out(Name);
  FD->getNameForDiagnostic(Out, FD->getASTContext().getPrintingPolicy(), true);
  return llvm::hash_combine(Name,
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
    Result = size_t(Result) + size_t(llvm::hash_value(Type->getName()));
  for (const FunctionDecl *FD : A.Marked->reached())
    if (FD->getIdentifier() && doesToAny(FD, Annotation::Destroy))
      Result = size_t(Result) + size_t(llvm::hash_value(FD->getName()));
  return Result;
}

Clean::Clean(const Analysis &A, const Parsed &File, const Request &What)
    : Selected(*A.Selected), Text(File),
      Rest(llvm::hash_combine(
          Text.rest(),
          digestOf(What, File.Ctx.getSourceManager().getFileManager()),
          knownIn(A))) {
  for (const FunctionDecl *FD : Selected.all())
    if (!ByName.try_emplace(nameOf(FD), FD).second)
      Alike.insert(nameOf(FD));
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
  if (Alike.contains(nameOf(FD)))
    return std::nullopt;
  auto IsAsItWas = [this](const Visit &V) {
    return contentOf(V.Name) == V.Content;
  };
  std::vector<Visits> Known = Memory::ofProcess().find(keyOf(FD));
  for (const Visits &All : llvm::reverse(Known)) {
    if (!llvm::all_of(All, IsAsItWas))
      continue;
    NameSet Result;
    for (const Visit &V : All)
      if (V.Followed)
        Result.insert(V.Name);
    return Result;
  }
  return std::nullopt;
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
  for (const FunctionDecl *FD : Done.Followed)
    if (!Done.Called.contains(FD))
      Add(FD); // An override of what was called.
  Memory::ofProcess().add(keyOf(Done.Function), std::move(All));
}
