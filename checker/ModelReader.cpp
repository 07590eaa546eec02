//===- ModelReader.cpp - Model files as text ----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelReader.h"
#include "Contradictions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"
#include "llvm/Support/YAMLTraits.h"

using namespace pinned;

namespace {

/// What the traits know besides the node they are at.
struct Reading {
  llvm::StringRef Name, Text;
  const char *Seen; ///< A place in the text, and its line.
  unsigned Line = 1;
  llvm::StringRef Expected; ///< The keys of the mapping at hand.
  std::optional<Mistake> First;
  /// One that LLVM's reader does not see. Its own count more: what is missing
  /// may be a key that is misspelt.
  std::optional<Mistake> Other;
};

} // namespace

static Reading &readingOf(void *Context) {
  return *static_cast<Reading *>(Context);
}

/// The line in which \p At lies, from 1: counted from the place that was asked
/// for last. A node that is missing has no place.
static unsigned lineOf(Reading &R, const char *At) {
  if (!At)
    return R.Line;
  bool Back = At < R.Seen;
  llvm::StringRef Between(Back ? At : R.Seen, std::abs(At - R.Seen));
  unsigned Lines = Between.count('\n');
  R.Line += Back ? -Lines : Lines;
  R.Seen = At;
  return R.Line;
}

//===-- Words of the format -----------------------------------------------===//

/// An effect is spelt like the annotation, which all begin alike.
static llvm::StringRef effectName(Annotation A) {
  return stringOf(A).drop_front(stringOf(Annotation::Pinned).size() + 1);
}

/// The annotations that a parameter may have.
static llvm::ArrayRef<Annotation> effects() {
  static const std::vector<Annotation> All = [] {
    std::vector<Annotation> Result;
    auto Add = [&](Annotation A, llvm::StringRef Subject) {
      if (Subject.contains("parameter"))
        Result.push_back(A);
    };
#define ANNOTATION(Name, String, Macro, Subject, Help)                         \
  Add(Annotation::Name, Subject);
#include "Annotations.def"
    return Result;
  }();
  return All;
}

/// Finds the one of \p All that \p NameOf calls \p Word; else says which there
/// are.
template <typename T>
static llvm::StringRef choose(llvm::StringRef Word, llvm::ArrayRef<T> All,
                              llvm::StringRef (*NameOf)(T), T &Value) {
  const auto *At = llvm::find_if(All, [=](T A) { return NameOf(A) == Word; });
  if (At != All.end()) {
    Value = *At;
    return {};
  }
  static const std::string Message =
      "expected one of " +
      llvm::join(llvm::map_range(All, [=](T A) { return NameOf(A).str(); }),
                 ", ");
  return Message;
}

namespace llvm::yaml {

template <> struct ScalarTraits<Annotation> {
  static StringRef input(StringRef Word, void *, Annotation &A) {
    return choose(Word, effects(), effectName, A);
  }
  static void output(const Annotation &A, void *, raw_ostream &Out) {
    Out << effectName(A);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<Convention> {
  static StringRef input(StringRef Word, void *, Convention &C) {
    return choose(Word, conventions(), stringOf, C);
  }
  static void output(const Convention &C, void *, raw_ostream &Out) {
    Out << stringOf(C);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

} // namespace llvm::yaml

//===-- What a row must be, besides its keys ------------------------------===//

static std::string mistakeIn(const pinned::Row &) { return ""; }

static std::string mistakeIn(const TypeRow &R) {
  if (R.Name.empty() && R.Shape.empty())
    return "expected 'name' or 'shape'";
  return "";
}

static std::string mistakeIn(const ParameterRow &R) {
  if (R.SuccessIf && llvm::none_of(R.Does, takesConvention))
    return "'success' says how the result tells success: expected try_init, "
           "use, activate, hold or destroy among the effects";
  for (Annotation A : R.Does)
    for (Annotation B : R.Does)
      if (const char *Why = A == B ? nullptr : whyExcluded(A, B))
        return (effectName(A) + " excludes " + effectName(B) + ": " + Why)
            .str();
  return "";
}

static std::string mistakeIn(const FunctionRow &R) {
  if (llvm::any_of(R.Returns,
                   [](Annotation A) { return A != Annotation::Init; }))
    return "expected init, and nothing else, in 'returns'";
  for (const ParameterRow &P : R.Parameters)
    for (const ParameterRow &Q : R.Parameters)
      if (&P < &Q && P.At == Q.At)
        return "expected one entry for each parameter: index " +
               std::to_string(P.At) + " stands twice";
  return "";
}

static std::string mistakeIn(const rows::AllocatorRow &R) {
  if (R.ZeroFlag && !R.Flags)
    return "'zero_flag' stands without 'flags': expected both";
  return "";
}

static std::string mistakeIn(const Model &M) {
  if (M.Name.empty() == M.Summary.empty())
    return "expected either 'model' or 'summary'";
  return "";
}

//===-- Mappings ----------------------------------------------------------===//

#define MAPPING(Mapping, Help)                                                 \
  static llvm::StringRef keysOf(const rows::Mapping &) {                       \
    return llvm::StringRef(""
#define KEY(Kind, Member, String, Need, Help) String ", "
#define END(Mapping)                                                           \
  ).rtrim(", ");                                                               \
  }
#include "ModelKeys.def"

/// Where the mapping at hand begins.
static void arriveAt(llvm::yaml::IO &IO, pinned::Row &R) {
  if (IO.outputting())
    return;
  const auto *Node = static_cast<llvm::yaml::Input &>(IO).getCurrentNode();
  if (Node)
    R.Line = lineOf(readingOf(IO.getContext()),
                    Node->getSourceRange().Start.getPointer());
}

static void note(llvm::yaml::IO &IO, unsigned Line, std::string Message) {
  Reading &R = readingOf(IO.getContext());
  if (!R.Other)
    R.Other = Mistake{R.Name.str(), Line, 1, std::move(Message)};
}

/// Keys that do not exist are found when the mapping was read.
template <typename Row> static void leave(llvm::yaml::IO &IO, const Row &R) {
  if (IO.outputting())
    return;
  readingOf(IO.getContext()).Expected = keysOf(R);
  if (std::string Message = mistakeIn(R); !Message.empty())
    note(IO, R.Line, std::move(Message));
}

/// What is not said is not written.
template <typename T>
static void mapOptional(llvm::yaml::IO &IO, const char *Key, T &Value,
                        unsigned) {
  if constexpr (std::is_same_v<T, Text> || std::is_arithmetic_v<T>)
    IO.mapOptional(Key, Value, T());
  else
    IO.mapOptional(Key, Value);
}

template <typename T>
static void mapRequired(llvm::yaml::IO &IO, const char *Key, T &Value,
                        unsigned Line) {
  if (IO.outputting() || llvm::is_contained(IO.keys(), Key))
    IO.mapRequired(Key, Value);
  else
    note(IO, Line, "expected the key '" + std::string(Key) + "'");
  if constexpr (std::is_same_v<T, Text>)
    if (Value.empty())
      note(IO, Line, "'" + std::string(Key) + "' is empty: expected a name");
}

LLVM_YAML_IS_FLOW_SEQUENCE_VECTOR(pinned::Annotation)
#define MAPPING(Mapping, Help)                                                 \
  LLVM_YAML_IS_SEQUENCE_VECTOR(pinned::rows::Mapping)
#include "ModelKeys.def"

namespace llvm::yaml {

#define MAPPING(Mapping, Help)                                                 \
  template <> struct MappingTraits<rows::Mapping> {                            \
    static void mapping(IO &Y, rows::Mapping &R) {                             \
      arriveAt(Y, R);
#define KEY(Kind, Member, String, Need, Help)                                  \
  map##Need(Y, String, R.Member, R.Line);
#define END(Mapping)                                                           \
  leave(Y, R);                                                                 \
  }                                                                            \
  }                                                                            \
  ;
#include "ModelKeys.def"

} // namespace llvm::yaml

//===-- What LLVM's reader does not bear ----------------------------------===//

/// A model has eight levels. LLVM's reader calls itself for each.
static constexpr unsigned MaxDepth = 16;

/// The first node at or below \p N that is too deep or an alias, or null. The
/// nodes are parsed while they are visited.
static const llvm::yaml::Node *unbearable(llvm::yaml::Node *N, unsigned Depth) {
  using namespace llvm::yaml;
  if (!N || Depth > MaxDepth || llvm::isa<AliasNode>(N))
    return N;
  if (auto *List = llvm::dyn_cast<SequenceNode>(N))
    for (Node &Item : *List)
      if (const Node *Bad = unbearable(&Item, Depth + 1))
        return Bad;
  if (auto *Mapping = llvm::dyn_cast<MappingNode>(N))
    for (KeyValueNode &Entry : *Mapping) {
      if (const Node *Bad = unbearable(Entry.getKey(), Depth + 1))
        return Bad; // Asked for the value, LLVM visits the whole key.
      if (const Node *Bad = unbearable(Entry.getValue(), Depth + 1))
        return Bad;
    }
  return nullptr;
}

/// Other mistakes are found when the text is read.
static std::optional<Mistake> unbearableIn(Reading &R) {
  llvm::SourceMgr SM;
  SM.setDiagHandler([](const llvm::SMDiagnostic &, void *) {});
  llvm::yaml::Stream In(R.Text, SM);
  for (auto I = In.begin(); I != In.end() && !In.failed(); ++I)
    if (const auto *N = unbearable(I->getRoot(), 0))
      return Mistake{R.Name.str(),
                     lineOf(R, N->getSourceRange().Start.getPointer()), 1,
                     llvm::isa<llvm::yaml::AliasNode>(N)
                         ? "an alias stands here: expected the value itself"
                         : "this is nested too deeply: expected at most " +
                               std::to_string(MaxDepth) + " levels"};
  return std::nullopt;
}

//===-- Files -------------------------------------------------------------===//

static void complain(const llvm::SMDiagnostic &D, void *Context) {
  Reading &R = readingOf(Context);
  if (R.First || D.getKind() != llvm::SourceMgr::DK_Error)
    return;
  std::string Message = D.getMessage().str();
  if (D.getMessage().starts_with("unknown key"))
    Message += ": expected one of " + R.Expected.str();
  R.First = Mistake{R.Name.str(), unsigned(std::max(D.getLineNo(), 1)),
                    unsigned(std::max(D.getColumnNo() + 1, 1)), Message};
}

std::variant<std::vector<Model>, Mistake>
pinned::readModels(llvm::StringRef Name, llvm::StringRef Text, bool Trusted) {
  Reading R;
  R.Name = Name;
  R.Text = Text;
  R.Seen = Text.begin();
  if (!Trusted)
    if (auto M = unbearableIn(R))
      return *M;
  llvm::yaml::Input In(Text, &R, complain, &R);
  std::vector<Model> Result;
  for (bool More = In.setCurrentDocument(); More && !In.error();
       More = In.nextDocument() && In.setCurrentDocument()) {
    llvm::yaml::EmptyContext Ctx;
    Result.emplace_back();
    llvm::yaml::yamlize(In, Result.back(), true, Ctx);
  }
  if (R.First)
    return *R.First;
  if (R.Other)
    return *R.Other;
  if (Result.empty())
    return Mistake{Name.str(), 1, 1, "expected a model"};
  return Result;
}

void pinned::writeModel(llvm::raw_ostream &Out, Model &M) {
  llvm::yaml::Output Y(Out);
  Y << M;
}
