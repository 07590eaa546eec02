// REQUIRES: clang-22
// RUN: %verify %s
//
// Inline assembler that clobbers memory may write what its operands lead to.
// The engine knows of clobbers from 22 on only; before that it keeps all values
// over such a statement, and so does the life of a part.

// expected-no-diagnostics
#include "Inputs/list.h"
void h(void) { struct list l; __asm__ volatile("" : : "r"(&l) : "memory"); list_use(&l); }
