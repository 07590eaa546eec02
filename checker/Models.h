//===- Models.h - What is known of other people's code -*- C++ -*--------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model says of types and functions what annotations would say, where nobody
// can write those. docs/models.md is the reference of the format; its keys are
// in ModelKeys.def.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MODELS_H
#define PINNED_MODELS_H

#include "Annotations.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace pinned {

struct ModelFile;

/// A row of a model, or the model itself, and where it stands.
struct Row {
  const ModelFile *File = nullptr; ///< Null until Models has it.
  unsigned Line = 0;               ///< In its file, from 1.
};

// The kinds of values of ModelKeys.def.
using Text = std::string;
using Texts = std::vector<std::string>;
using Flag = bool;
using Number = uint64_t;
using Argument = unsigned; ///< From 0.
using Index = std::optional<unsigned>;
using Success = std::optional<Convention>;

/// Effects of a parameter, as the annotations that it would have.
using EffectList = std::vector<Annotation>;

// The rows and Model itself, with the members of ModelKeys.def.
namespace rows {
using Effects = EffectList;
#define MAPPING(Mapping, Help) struct Mapping : Row {
#define KEY(Kind, Member, String, Need, Help) Kind Member = {};
#define END(Mapping)                                                           \
  }                                                                            \
  ;                                                                            \
  using Mapping##s = std::vector<Mapping>;
#include "ModelKeys.def"

bool operator==(const ParameterRow &A, const ParameterRow &B);
} // namespace rows

using rows::AllocatorRow;
using rows::FunctionRow;
using rows::Model;
using rows::ParameterRow;
using rows::TypeRow;

/// A mistake in a file of models.
struct Mistake {
  std::string File;
  unsigned Line, Column; ///< From 1.
  std::string Message;
};

/// Whose word counts where two say different things of one name: the later
/// ones'.
enum class Rank { Summary, Shipped, Given };

/// What a function does to memory.
struct MemoryRow {
  enum class Effect {
    Copy,
    Fill,
    Clear,
    Reallocate,
    Duplicate,
    Sort,
    Release,
    Allocate
  };
  Effect Does;
  // GCC wants it, where rows of a table leave members out.
  // NOLINTBEGIN(readability-redundant-member-init)
  Index To = {}, From = {};    ///< Arguments; none where it has none.
  Index Size = {}, Count = {}; ///< The bytes are the product of both.
  bool Zeroed = false;
  Index Flags = {}; ///< The argument in which ZeroFlag asks for zeroed storage.
  // NOLINTEND(readability-redundant-member-init)
  uint64_t ZeroFlag = 0;
  bool Shipped = false; ///< It comes with the plugin.

  bool operator==(const MemoryRow &O) const { return tie() == O.tie(); }
  /// The arguments that a call must have for the function to be the one meant.
  uint64_t minArgs() const;

private:
  std::tuple<Effect, Index, Index, Index, Index, bool, Index, uint64_t>
  tie() const {
    return {Does, To, From, Size, Count, Zeroed, Flags, ZeroFlag};
  }
};

/// A file of models, or a set that is compiled into the plugin.
struct ModelFile {
  std::string Name;
  Rank By;
  std::vector<Model> Documents;
};

/// All models of an analysis.
class Models {
public:
  /// Adds what \p File says. Where it contradicts itself or another of the same
  /// rank, nothing is added. Summaries do not contradict each other: what they
  /// do not agree on is not said.
  std::optional<Mistake> add(ModelFile File);

  /// Nothing is known from \p File any more, which is gone.
  void drop(const ModelFile &File);

  /// What is said of a function of this name, or null.
  const FunctionRow *function(llvm::StringRef Name) const;
  const MemoryRow *memory(llvm::StringRef Name) const;
  bool isInitialiser(llvm::StringRef Macro) const {
    return Initialisers.count(Macro);
  }

  /// The rows about types of this name, the ones that count most first; rows by
  /// shape stand under the name of the first field.
  llvm::ArrayRef<const TypeRow *> types(llvm::StringRef Name) const;

private:
  /// What is said of one name, and by whom.
  template <typename Fact> struct Said {
    Fact What;
    const Row *Where;
    bool Disputed = false; ///< One summary contradicts another.
  };
  template <typename Fact> using Facts = llvm::StringMap<Said<Fact>>;

  std::vector<std::unique_ptr<ModelFile>> All;
  Facts<const FunctionRow *> Functions;
  Facts<MemoryRow> Memory;
  Facts<bool> Zeroable; ///< By all that a type's row demands.
  llvm::StringMap<std::vector<const TypeRow *>> Types;
  llvm::StringSet<> Initialisers;

  using Doubt = std::optional<Mistake>;
  Doubt index(Model &Document, const ModelFile &File);
  Doubt index(const TypeRow &R);
  Doubt index(const FunctionRow &R);
  Doubt index(const rows::InitialiserRow &R);
  template <typename MemoryFunction> Doubt index(const MemoryFunction &R);
  template <typename Row>
  Doubt indexAll(std::vector<Row> &Rows, const ModelFile &File);
  template <typename Fact>
  Doubt say(Facts<Fact> &Table, llvm::StringRef Name, Fact What, const Row &R);
};

} // namespace pinned

#endif
