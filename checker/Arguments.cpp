//===- Arguments.cpp - What a compile tells the plugin --------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"

using namespace pinned;

namespace {
enum class Argument {
#define ARGUMENT(Name, String, Value, Help) Name,
#include "Arguments.def"
};
} // namespace

static std::optional<Argument> argumentCalled(llvm::StringRef Given) {
#define ARGUMENT(Name, String, Value, Help)                                    \
  if (Given == String)                                                         \
    return Argument::Name;
#include "Arguments.def"
  return std::nullopt;
}

static Choice::Wrong unknown(llvm::StringRef Argument) {
  std::string Known;
#define ARGUMENT(Name, String, Value, Help) Known += String ", ";
#include "Arguments.def"
  return ("there is no argument '" + Argument + "': expected one of " + Known +
          Choice::namesOfOptions())
      .str();
}

Choice::Wrong Arguments::read(llvm::StringRef Text) {
  auto [Name, Value] = Text.split('=');
  auto Known = argumentCalled(Name);
  if (!Known) {
    Name.consume_front("pinned:");
    return Choice::isOption(Name) ? Asked.set(Name, Value) : unknown(Name);
  }
  switch (*Known) {
  case Argument::On:
    return Asked.turn(Value, true);
  case Argument::Off:
    return Asked.turn(Value, false);
  case Argument::Config:
    return Asked.configure(Value);
  case Argument::Sarif:
    return Sarif = Value.str(), std::nullopt;
  case Argument::Baseline:
    return OldFindings.read(Value);
  }
  return std::nullopt;
}
