// REQUIRES: clang-22
// RUN: %verify %s
//
// An element with two symbolic indices is followed as one with one index is.
// Before 22 the engine's value of `&v[i][j]` is unknown, so there is nothing to
// follow.

#include "Inputs/list.h"

void both_indices_are_symbolic(int i, int j) {
  struct list v[3][4];
  list_init(&v[i][j]);
  struct list x = v[i][j];
  list_use(&x); // expected-warning {{'x' is used after it was copied from 'v[i][j]': it still points to 'v[i][j]'}}
}
