//===- SarifLocations.h - Places as SARIF has them -*- C++ -*------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SARIFLOCATIONS_H
#define PINNED_SARIFLOCATIONS_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/Support/JSON.h"

namespace pinned {

/// Files are relative to the working directory where they are below it.
/// Columns count UTF-16 code units, as editors do.
class SarifLocations {
public:
  SarifLocations(const clang::SourceManager &SM,
                 const clang::LangOptions &Lang);

  /// The name of the working directory, which stands in `uriBaseId`.
  static constexpr llvm::StringLiteral Base = "%SRCROOT%";
  std::string baseUri() const;

  llvm::json::Object file(llvm::StringRef Name) const;
  llvm::json::Object place(const clang::ento::PathDiagnosticLocation &At) const;
  llvm::json::Object location(const clang::ento::PathDiagnosticLocation &At,
                              llvm::StringRef Message) const;

  /// What \p Fix would do, as an `artifactChange`.
  llvm::json::Object change(const clang::FixItHint &Fix) const;

private:
  const clang::SourceManager &SM;
  const clang::LangOptions &Lang;
  std::string Directory; ///< In which the compiler works.

  clang::CharSourceRange
  rangeOf(const clang::ento::PathDiagnosticLocation &At) const;
  unsigned column(clang::SourceLocation At) const;
  llvm::json::Object region(clang::CharSourceRange R) const;
};

} // namespace pinned

#endif
