//===- Baseline.h - Findings that are known already -*- C++ -*-----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fingerprint says which finding is which when the source was edited
// elsewhere. A baseline is a SARIF document whose fingerprints are known.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_BASELINE_H
#define PINNED_BASELINE_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <string>

namespace pinned {

/// Under which a document has the fingerprint of a finding. What it is made of
/// never changes: where it has to, this gets another number.
inline constexpr llvm::StringLiteral FingerprintKey = "pinnedFinding/v1";

/// Gives the findings of one translation unit, in their order in the source,
/// their fingerprints.
class Fingerprints {
public:
  explicit Fingerprints(const clang::LangOptions &Lang) : Lang(Lang) {}

  std::string next(const clang::ento::PathDiagnostic &D);

private:
  const clang::LangOptions &Lang;
  llvm::StringMap<unsigned> Seen; ///< How many were alike.
};

class Baseline {
public:
  /// Reads a document of one translation unit, or of many. What is wrong with
  /// it, and what was expected, if anything is.
  std::optional<std::string> read(llvm::StringRef Path);

  bool isGiven() const { return Given; }
  bool has(llvm::StringRef Fingerprint) const {
    return Known.count(Fingerprint);
  }

private:
  bool Given = false;
  llvm::StringSet<> Known;
};

} // namespace pinned

#endif
