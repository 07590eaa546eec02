//===- Outlet.h - Where the findings of a compile go -*- C++ -*----------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the baseline does not have becomes a warning, and where there is a
// document, a result there.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_OUTLET_H
#define PINNED_OUTLET_H

#include "Baseline.h"
#include "Sarif.h"

namespace pinned {

class Outlet {
public:
  /// \p Directory is of documents: none where it is null, and where it is empty
  /// the document is beside the object.
  Outlet(clang::CompilerInstance &CI, const Baseline &Known,
         const std::optional<std::string> &Directory);

  /// The findings come in their order in the source.
  void add(const clang::ento::PathDiagnostic &D);

  /// The analysis was not the one that was asked for.
  void fail() { Failed = true; }

  /// That was all.
  void close();

private:
  clang::CompilerInstance &CI;
  const Baseline &Known;
  const std::optional<std::string> &Directory;
  Fingerprints Prints;
  SarifDocument Document;
  bool Found = false; ///< There was an analysis: it has a finding.
  bool Failed = false;
};

} // namespace pinned

#endif
