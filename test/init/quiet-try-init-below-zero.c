// RUN: %verify %s
// expected-no-diagnostics
//
// A result of the convention zero that was compared with < 0 was looked at (I4).

#include "Inputs/lock.h"

void the_result_below_zero(void) {
  struct lock l;
  int r = lock_try(&l);
  if (r < 0)
    return;
  lock_take(&l);
}

void another_error_is_looked_for(void) {
  struct lock l;
  if (lock_try(&l) == -1)
    return;
  lock_take(&l);
}

int the_error_is_above_zero(void) {
  struct lock l;
  int r = lock_try(&l);
  if (r > 0)
    return r;
  lock_take(&l);
  return 0;
}

int in_an_initialiser_of_the_whole(struct pair *p PINNED_TRY_INIT) {
  int r = lock_try(&p->a);
  if (r < 0)
    return r;
  r = lock_try(&p->b);
  if (r < 0)
    lock_destroy(&p->a);
  return r;
}
