//===- Expressions.h - To what expressions lead -*- C++ -*---------------===//
//
// Part of Pinned, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for details.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef PINNED_EXPRESSIONS_H
#define PINNED_EXPRESSIONS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <vector>

namespace pinned {

/// Whether \p T is the type of bytes: of memory that may hold anything.
bool isBytes(clang::QualType T);
bool isPointerToBytes(clang::QualType T);

/// Whether \p E, converted as it may be, leads to memory of which no type is
/// known.
bool isOpaque(const clang::Expr *E);

/// Whether \p E is a variable with automatic storage, as a whole.
bool isPlainLocal(const clang::Expr *E);

/// The variable at the start of a chain of fields, which may be a pointer to
/// the first of them; null where another pointer is followed on the way.
const clang::ValueDecl *rootOf(const clang::Expr *E);

/// Whether the value \p E is an address in the object that \p Root is or
/// leads to.
bool isAddressIn(const clang::Expr *E, const clang::ValueDecl *Root);

/// The fields through which \p E, which is no value yet, leads.
std::vector<const clang::MemberExpr *> fieldsIn(const clang::Expr *E);

/// The record of whose fields \p E names one.
clang::QualType recordOf(const clang::MemberExpr *E);

/// The call that gives the value of \p E, whatever it is converted to.
const clang::CallExpr *callIn(const clang::Expr *E);

/// The type of the functions to which \p Call, which is through a pointer, may
/// lead.
const clang::Type *calledType(const clang::CallExpr *Call);

/// The object of which \p E is the address, as `*(volatile T *)&x` has it.
const clang::Expr *addressedBy(const clang::Expr *E);

/// Calls \p Do for what \p E leads to, by all types that it has on the way.
void forEachPointee(const clang::Expr *E,
                    llvm::function_ref<void(clang::QualType)> Do);

/// The function that \p E names, or null.
const clang::FunctionDecl *functionIn(const clang::Expr *E);

/// Whether \p Call, of \p FD, which has no body, is given the size of an object
/// and returns a pointer to any memory: new storage, for all that is known.
bool isSized(const clang::CallExpr *Call, const clang::FunctionDecl *FD);

/// The type of which \p E is the size, or null.
clang::QualType sizedIn(const clang::Expr *E);

} // namespace pinned

#endif
