//===- read-models.cpp - Fuzzing the reader of models ---------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads any bytes as a file of models, as test/fuzz/run has libFuzzer do.
// Besides the crashes that the sanitizer finds, three things must hold: a
// mistake says something and stands in the file; what was read is the same
// after it was written and read again; and a file does not contradict its copy.
//
//===----------------------------------------------------------------------===//

#include "ModelReader.h"
#include <cstdio>
#include <cstdlib>

using namespace pinned;

static void require(bool Holds, const char *What) {
  if (Holds)
    return;
  std::fprintf(stderr, "does not hold: %s\n", What);
  std::abort();
}

static void check(const Mistake &M, llvm::StringRef Text) {
  // An unclosed list is found behind the end.
  unsigned Lines = Text.count('\n') + 2;
  require(!M.Message.empty(), "a mistake has a message");
  require(M.File == "fuzzed.yaml", "a mistake names its file");
  if (M.Line < 1 || M.Line > Lines || M.Column < 1)
    std::fprintf(stderr, "%u:%u: %s\n", M.Line, M.Column, M.Message.c_str());
  require(M.Line >= 1 && M.Line <= Lines, "a mistake stands in the file");
  require(M.Column >= 1, "columns count from 1");
}

static std::string written(std::vector<Model> &Documents) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  for (Model &M : Documents)
    writeModel(Out, M);
  return Text;
}

static void checkRoundTrip(std::vector<Model> Documents) {
  std::string Once = written(Documents);
  auto Again = readModels("written.yaml", Once);
  if (auto *M = std::get_if<Mistake>(&Again)) {
    std::fprintf(stderr, "%u: %s\n%s\n", M->Line, M->Message.c_str(),
                 Once.c_str());
    require(false, "what was written can be read");
  }
  std::string Twice = written(std::get<std::vector<Model>>(Again));
  if (Once != Twice)
    std::fprintf(stderr, "%s\n%s\n", Once.c_str(), Twice.c_str());
  require(Once == Twice, "what was read again is the same");
}

static void askAll(const Models &Known, const std::vector<Model> &Documents) {
  for (const Model &M : Documents) {
    for (const FunctionRow &R : M.Functions)
      Known.function(R.Name);
    for (const AllocatorRow &R : M.Allocators)
      if (const MemoryRow *Row = Known.memory(R.Name))
        (void)Row->minArgs();
    for (const TypeRow &R : M.Types)
      for (const TypeRow *Said : Known.types(R.Name))
        require(Said->File, "a row knows its file");
  }
}

static void checkModels(const std::vector<Model> &Documents, Rank By,
                        llvm::StringRef Text) {
  Models Known;
  if (auto M = Known.add({"fuzzed.yaml", By, Documents})) {
    check(*M, Text);
    return;
  }
  require(!Known.add({"copy.yaml", By, Documents}),
          "a file does not contradict its copy");
  require(!Known.add({"summary.yaml", Rank::Summary, Documents}),
          "summaries contradict nothing");
  askAll(Known, Documents);
  Known.drop({"fuzzed.yaml", By, {}});
  askAll(Known, Documents);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Text(reinterpret_cast<const char *>(Data), Size);
  auto Result = readModels("fuzzed.yaml", Text);
  if (auto *M = std::get_if<Mistake>(&Result)) {
    check(*M, Text);
    return 0;
  }
  auto &Documents = std::get<std::vector<Model>>(Result);
  checkRoundTrip(Documents);
  for (Rank By : {Rank::Summary, Rank::Shipped, Rank::Given})
    checkModels(Documents, By, Text);
  return 0;
}
