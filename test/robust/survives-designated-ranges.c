// RUN: %verify %s
//
// One initialiser for many elements.

#include "Inputs/list.h"

void designated_ranges(void) {
  struct list v[8] = {[0 ... 3] = {&v[0], &v[1]}, [7] = {&v[7], 0}};
  struct list w[8];
  memcpy(w, v, sizeof v);
  // expected-warning@-1 {{'w[0]' is copied from 'v[0]', which must not move: it still points to 'v[0]'}}
  list_use(&w[7]);
}
