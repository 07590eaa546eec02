//===- Choice.cpp - What whoever starts an analysis asks for --------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Choice.h"
#include "InferChecker.h"
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace pinned;

static constexpr llvm::StringLiteral Options[] = {
#define WORDS(Name, Default, Help) #Name,
#define TEXT(Name, Kind, Default, Help) #Name,
#define SWITCH(Name, Default, Help) #Name,
#include "Options.def"
};

llvm::ArrayRef<llvm::StringLiteral> Choice::options() { return Options; }

bool Choice::isOption(llvm::StringRef Name) {
  return llvm::is_contained(Options, Name);
}

std::string Choice::namesOfOptions() {
  return llvm::join(std::begin(Options), std::end(Options), ", ");
}

static Choice::Wrong setSwitch(llvm::StringRef Name, llvm::StringRef Value,
                               bool &To) {
  if (Value != "true" && Value != "false")
    return ("'" + Value + "' in option '" + Name + "': expected true or false")
        .str();
  To = Value == "true";
  return std::nullopt;
}

Choice::Wrong Choice::set(llvm::StringRef Name, llvm::StringRef Value) {
  if (!isOption(Name))
    return ("there is no option '" + Name + "': expected one of " +
            namesOfOptions())
        .str();
  What.Config.push_back(("pinned:" + Name + "=" + Value).str());
#define WORDS(Option, Default, Help)                                           \
  if (Name == #Option)                                                         \
    Chosen.Option = Value.str();
#define TEXT(Option, Kind, Default, Help) WORDS(Option, Default, Help)
#define SWITCH(Option, Default, Help)                                          \
  if (Name == #Option)                                                         \
    return setSwitch(Name, Value, Chosen.Option);
#include "Options.def"
  return std::nullopt;
}

/// The names of our checkers; the package stands for all of them.
static bool isChecker(llvm::StringRef Given) {
#define CHECKER(Name, String, Help)                                            \
  if (Given == "pinned." String)                                               \
    return true;
#include "Checkers.def"
  return Given == "pinned";
}

static std::string namesOfCheckers() {
  std::string Result = "pinned";
#define CHECKER(Name, String, Help) Result += ", pinned." String;
#include "Checkers.def"
  return Result;
}

Choice::Wrong Choice::turn(llvm::StringRef List, bool On) {
  llvm::SmallVector<llvm::StringRef, 4> Names;
  List.split(Names, ',');
  for (llvm::StringRef Name : Names) {
    if (!isChecker(Name))
      return ("there is no checker '" + Name + "': expected one of " +
              namesOfCheckers())
          .str();
    What.Checkers.push_back({Name.str(), On});
  }
  return std::nullopt;
}

/// What option \p Key of the analyser expects, as far as that is told from its
/// type; nothing where there is no such option.
static std::optional<llvm::StringRef> expectedBy(llvm::StringRef Key) {
  static constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> Known[] =
      {
#define ANALYZER_OPTION(Type, Name, Flag, Help, Default) {Flag, #Type},
#define ANALYZER_OPTION_DEPENDS_ON_USER_MODE(Type, Name, Flag, Help, Shallow,  \
                                             Deep)                             \
  {Flag, #Type},
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.def"
      };
  for (const auto &[Flag, Type] : Known)
    if (Key == Flag)
      return Type == "bool"       ? "true or false"
             : Type == "unsigned" ? "a number"
                                  : "";
  return std::nullopt;
}

static bool isAsExpected(llvm::StringRef Value, llvm::StringRef Expected) {
  unsigned Number;
  if (Expected == "a number")
    return !Value.getAsInteger(10, Number);
  return Expected.empty() || Value == "true" || Value == "false";
}

Choice::Wrong Choice::configure(llvm::StringRef KeyAndValue) {
  auto [Key, Value] = KeyAndValue.split('=');
  if (Key.consume_front("pinned:"))
    return set(Key, Value);
  auto Expected = expectedBy(Key);
  if (!Expected && !Key.contains(':')) // Of another checker.
    return ("there is no option '" + Key +
            "' of the analyser: expected one that 'clang -cc1 "
            "-analyzer-config-help' lists, or pinned:NAME")
        .str();
  if (Expected && !isAsExpected(Value, *Expected))
    return ("'" + Value + "' in option '" + Key +
            "' of the analyser: expected " + *Expected)
        .str();
  What.Config.push_back(KeyAndValue.str());
  return std::nullopt;
}

Choice::Choice() {
  // Here nobody but us asks for paths.
  Chosen.SelectedOnly = true;
  What.Config.push_back("pinned:SelectedOnly=true");
}

Request Choice::request(size_t Steps) const {
  Request Result = What;
  auto IsOn = [](const auto &Checker) { return Checker.second; };
  if (llvm::none_of(What.Checkers, IsOn))
    Result.Checkers.insert(Result.Checkers.begin(), {"pinned", true});
  // Of two values of an option the last one counts: the user's, but where all
  // functions are needed.
  if (wantsAll())
    Result.Config.push_back("pinned:SelectedOnly=false");
  else
    Result.Config.insert(Result.Config.begin(),
                         "max-nodes=" + std::to_string(Steps));
  return Result;
}

Settings Choice::settings() const {
  Settings Result = Chosen;
  Result.SelectedOnly &= !wantsAll();
  return Result;
}

bool Choice::wantsAll() const {
  return asksForInfer(What.Checkers) || Chosen.wantsAll();
}
