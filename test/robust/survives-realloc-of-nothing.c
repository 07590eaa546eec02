// RUN: %verify %s
//
// realloc of null, to nothing, and to sizes that nobody knows.

#include "Inputs/list.h"

void realloc_of_nothing_and_to_nothing(struct list *p, int n) {
  struct list *q = realloc(0, sizeof *q);
  list_init(q);
  q = realloc(q, 0);
  q = realloc(p, -1);
  list_use(q);
  // expected-warning@-1 {{'*q' is used after it was copied from '*p' before 'realloc': only '*p' before 'realloc' is initialised}}
  q = realloc(q, n * sizeof *q);
  q = realloc(realloc(q, 64), 128);
  list_use(q);
  free(q);
  list_use(q);
  free(0);
  q = realloc(q, 16);
}
