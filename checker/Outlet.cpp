//===- Outlet.cpp - Where the findings of a compile go ------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Outlet.h"
#include "Warnings.h"

using namespace clang;
using namespace ento;
using namespace pinned;

Outlet::Outlet(CompilerInstance &CI, const Baseline &Known,
               const std::optional<std::string> &Directory)
    : CI(CI), Known(Known), Directory(Directory), Prints(CI.getLangOpts()),
      Document(CI) {}

void Outlet::add(const PathDiagnostic &D) {
  DiagnosticsEngine &Diags = CI.getDiagnostics();
  Found = true;
  std::string Fingerprint = Prints.next(D);
  if (Diags.getIgnoreAllWarnings() || Known.has(Fingerprint))
    return;
  if (Directory)
    Document.add(D,
                 {Fingerprint, Diags.getWarningsAsErrors(), Known.isGiven()});
  warn(Diags, D);
}

/// An error may be a finding of ours.
void Outlet::close() {
  if (!Directory)
    return;
  DiagnosticsEngine &Diags = CI.getDiagnostics();
  bool Analysed = !Failed && (Found || !Diags.hasErrorOccurred());
  if (auto Wrong = Document.write(sarifPathFor(CI, *Directory), Analysed))
    refuse(Diags, *Wrong);
}
