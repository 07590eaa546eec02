// RUN: %verify %s
//
// An initialiser may have failed where nobody looked at its result, and the
// use after it is reported; that the result was stored is no look.

#include "Inputs/lock.h"

void the_result_is_dropped(void) {
  struct lock l;
  lock_try(&l);
  lock_take(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
}

void the_result_is_dropped_on_purpose(void) {
  struct lock l;
  (void)lock_try(&l);
  lock_destroy(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
}

void nonzero_is_dropped(void) {
  struct lock l;
  lock_try_nonzero(&l);
  lock_take(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try_nonzero' initialised it [pinned.Init]}}
}

void nonnegative_is_dropped(void) {
  struct lock l;
  lock_try_nonnegative(&l);
  lock_take(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try_nonnegative' initialised it [pinned.Init]}}
}

void nonnull_is_dropped(void) {
  struct lock l;
  lock_try_nonnull(&l);
  lock_take(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try_nonnull' initialised it [pinned.Init]}}
}

int the_result_is_stored_and_looked_at_too_late(void) {
  struct lock l;
  int r = lock_try(&l);
  lock_take(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
  return r;
}

void the_result_of_another_part_was_looked_at(void) {
  struct pair p;
  lock_try(&p.a);
  if (lock_try(&p.b))
    return;
  lock_take(&p.b);
  lock_take(&p.a); // expected-warning {{'p.a' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
}

void an_activation_of_what_nobody_looked_at(void) {
  struct lock l;
  lock_try(&l);
  lock_arm(&l); // expected-warning {{'l' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
}

void a_member_of_a_parameter(struct pair *p) {
  lock_try(&p->a);
  lock_take(&p->a); // expected-warning {{'p->a' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]}}
}
