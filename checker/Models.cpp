//===- Models.cpp - What is known of other people's code ----------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Models.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using namespace pinned;

bool rows::operator==(const ParameterRow &A, const ParameterRow &B) {
  return A.At == B.At && A.Does == B.Does && A.SuccessIf == B.SuccessIf;
}

/// Two rows say the same; what they say to readers does not count.
static bool sameFact(const FunctionRow *A, const FunctionRow *B) {
  return A->Parameters == B->Parameters && A->Returns == B->Returns &&
         A->Asserts == B->Asserts;
}

static bool sameFact(const MemoryRow &A, const MemoryRow &B) { return A == B; }
static bool sameFact(bool A, bool B) { return A == B; }

uint64_t MemoryRow::minArgs() const {
  uint64_t Result = 0;
  for (const Index &I : {To, From, Size, Count, Flags})
    if (I)
      Result = std::max(Result, uint64_t(*I) + 1);
  return Result;
}

//===-- Rows about memory, as one kind ------------------------------------===//

using Effect = MemoryRow::Effect;

static MemoryRow memoryRow(const rows::AllocatorRow &R) {
  return {Effect::Allocate, {},       {},      R.Size,
          R.Count,          R.Zeroed, R.Flags, R.ZeroFlag};
}
static MemoryRow memoryRow(const rows::DeallocatorRow &R) {
  return {Effect::Release, R.Pointer};
}
static MemoryRow memoryRow(const rows::RelocatorRow &R) {
  return {Effect::Reallocate, {}, R.Pointer, R.Size, R.Count};
}
static MemoryRow memoryRow(const rows::DuplicatorRow &R) {
  return {Effect::Duplicate, {}, R.Pointer, R.Size, R.Count};
}
static MemoryRow memoryRow(const rows::CopierRow &R) {
  return {Effect::Copy, R.To, R.From, R.Size, R.Count};
}
static MemoryRow memoryRow(const rows::SorterRow &R) {
  return {Effect::Sort, R.Pointer, {}, R.Size, R.Count};
}

//===-- Tables ------------------------------------------------------------===//

/// Writes down that \p R says \p What of \p Name. It is a mistake where another
/// that counts as much says otherwise.
template <typename Fact>
std::optional<Mistake> Models::say(Facts<Fact> &Table, llvm::StringRef Name,
                                   Fact What, const Row &R) {
  auto [At, IsNew] = Table.try_emplace(Name, Said<Fact>{What, &R});
  Said<Fact> &Before = At->second;
  Rank Now = R.File->By, Then = Before.Where->File->By;
  if (Now > Then)
    Before = {What, &R};
  if (IsNew || Now != Then || sameFact(Before.What, What))
    return std::nullopt;
  Before.Disputed = true;
  if (Now == Rank::Summary)
    return std::nullopt;
  return Mistake{R.File->Name, R.Line, 1,
                 "this contradicts " + Before.Where->File->Name + ":" +
                     std::to_string(Before.Where->Line) +
                     ", which describes the same name otherwise: expected one "
                     "description"};
}

std::optional<Mistake> Models::index(const FunctionRow &R) {
  return say(Functions, R.Name, &R, R);
}

std::optional<Mistake> Models::index(const TypeRow &R) {
  std::vector<const TypeRow *> &Same =
      Types[R.Name.empty() ? R.Shape.front() : R.Name];
  auto CountsMore = [](const TypeRow *A, const TypeRow *B) {
    return A->File->By > B->File->By;
  };
  Same.insert(std::upper_bound(Same.begin(), Same.end(), &R, CountsMore), &R);
  std::string Demands = R.Name + "\n" + llvm::join(R.Shape, " ") + "\n" +
                        R.Header + "\n" + R.Field;
  return say(Zeroable, Demands, R.Zeroable, R);
}

std::optional<Mistake> Models::index(const rows::InitialiserRow &R) {
  Initialisers.insert(R.Macro);
  return std::nullopt;
}

template <typename MemoryFunction>
std::optional<Mistake> Models::index(const MemoryFunction &R) {
  MemoryRow M = memoryRow(R);
  M.Shipped = R.File->By == Rank::Shipped;
  return say(Memory, R.Name, M, R);
}

template <typename Row>
std::optional<Mistake> Models::indexAll(std::vector<Row> &Rows,
                                        const ModelFile &File) {
  Doubt First;
  for (Row &R : Rows) {
    R.File = &File;
    if (auto M = index(R); M && !First)
      First = M;
  }
  return First;
}

/// All lists of a model are made of rows.
std::optional<Mistake> Models::index(Model &D, const ModelFile &File) {
  for (const Doubt &M :
       {indexAll(D.Types, File), indexAll(D.Functions, File),
        indexAll(D.Allocators, File), indexAll(D.Deallocators, File),
        indexAll(D.Relocators, File), indexAll(D.Duplicators, File),
        indexAll(D.Copiers, File), indexAll(D.Sorters, File),
        indexAll(D.Initialisers, File)})
    if (M)
      return M;
  return std::nullopt;
}

//===-- Files -------------------------------------------------------------===//

std::optional<Mistake> Models::add(ModelFile File) {
  All.push_back(std::make_unique<ModelFile>(std::move(File)));
  ModelFile &Added = *All.back();
  for (Model &D : Added.Documents)
    if (auto M = index(D, Added)) {
      drop(Added);
      return M;
    }
  return std::nullopt;
}

void Models::drop(const ModelFile &Dropped) {
  // Of summaries and models in one file, both go.
  std::string Name = Dropped.Name;
  bool Shipped = Dropped.By == Rank::Shipped;
  std::vector<std::unique_ptr<ModelFile>> Rest = std::move(All);
  *this = Models();
  for (auto &File : Rest)
    if (File->Name != Name || (File->By == Rank::Shipped) != Shipped)
      add(std::move(*File));
}

//===-- Questions ---------------------------------------------------------===//

const FunctionRow *Models::function(llvm::StringRef Name) const {
  auto At = Functions.find(Name);
  return At == Functions.end() || At->second.Disputed ? nullptr
                                                      : At->second.What;
}

const MemoryRow *Models::memory(llvm::StringRef Name) const {
  auto At = Memory.find(Name);
  return At == Memory.end() || At->second.Disputed ? nullptr : &At->second.What;
}

llvm::ArrayRef<const TypeRow *> Models::types(llvm::StringRef Name) const {
  auto At = Types.find(Name);
  if (At == Types.end())
    return {};
  return At->second;
}
