//===- ShippedModels.h - The models that are compiled in -*- C++ -*------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_SHIPPEDMODELS_H
#define PINNED_SHIPPEDMODELS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace pinned {

/// A file of models/, as the build found it.
struct ShippedModel {
  llvm::StringLiteral Name; ///< Of the set, and of the file without suffix.
  llvm::StringLiteral Text;
};

/// All of them, by their names.
llvm::ArrayRef<ShippedModel> shippedModels();

} // namespace pinned

#endif
