// RUN: %verify %s
// expected-no-diagnostics
//
// An initialiser that returns because it was given no object forgot nothing
// (I3): a null pointer has no parts.

#include "Inputs/lock.h"

void a_guard_against_null(struct pair *p PINNED_INIT) {
  if (!p)
    return;
  lock_init(&p->a);
  lock_init(&p->b);
}

int a_guard_that_counts_as_success(struct lock *l PINNED_TRY_INIT) {
  if (!l)
    return 0;
  return lock_try(l);
}
