//===- ModelReader.h - Model files as text -*- C++ -*--------------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The YAML format of docs/models.md, which LLVM's YAML I/O reads and writes.
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_MODELREADER_H
#define PINNED_MODELREADER_H

#include "Models.h"
#include "llvm/Support/raw_ostream.h"
#include <variant>

namespace pinned {

/// Reads \p Text, which is what the file \p Name holds: one document or more.
/// Gives the first mistake where there is one. What is \p Trusted is not looked
/// at for what LLVM's reader does not bear.
std::variant<std::vector<Model>, Mistake>
readModels(llvm::StringRef Name, llvm::StringRef Text, bool Trusted = false);

/// Writes \p M as a document.
void writeModel(llvm::raw_ostream &Out, Model &M);

} // namespace pinned

#endif
