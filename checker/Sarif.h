//===- Sarif.h - Findings as data -*- C++ -*-----------------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// SARIF 2.1.0, the format in which tools exchange what they find. Clang's own
// writer knows the checkers of Clang only.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SARIF_H
#define PINNED_SARIF_H

#include "SarifLocations.h"
#include "clang/Frontend/CompilerInstance.h"

namespace pinned {

/// The document of one translation unit.
class SarifDocument {
public:
  explicit SarifDocument(const clang::CompilerInstance &CI);

  /// What is said of a finding by those who see more than one.
  struct Standing {
    std::string Fingerprint;
    bool IsError; ///< As the compiler reports it.
    bool IsNew;   ///< There is a baseline, which does not have it.
  };
  void add(const clang::ento::PathDiagnostic &D, const Standing &S);

  /// Writes it into \p Path, all or nothing. Why that fails, if it does.
  std::optional<std::string> write(llvm::StringRef Path, bool Analysed);

private:
  const clang::CompilerInstance &CI;
  SarifLocations Where;
  llvm::json::Array Results;

  llvm::json::Object run(bool Analysed);
  llvm::json::Object invocation(bool Analysed) const;
  llvm::json::Object target() const;
};

/// Where the document of a compilation is: in \p Directory, or where that is
/// empty beside the object.
std::string sarifPathFor(const clang::CompilerInstance &CI,
                         llvm::StringRef Directory);

} // namespace pinned

#endif
