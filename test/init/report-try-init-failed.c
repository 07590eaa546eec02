// RUN: %verify %s
//
// Where an initialiser failed, the part is storage without a value, whichever
// way the result tells of it.

#include "Inputs/lock.h"

void zero_is_success_by_default(void) {
  struct lock l;
  if (lock_try(&l) != 0)
    lock_take(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

void nonzero_is_success(void) {
  struct lock l;
  if (lock_try_nonzero(&l) == 0)
    lock_take(&l); // expected-warning {{'l' is used after 'lock_try_nonzero' failed to initialise it [pinned.Init]}}
}

void nonnegative_is_success(void) {
  struct lock l;
  if (lock_try_nonnegative(&l) < 0)
    lock_take(&l); // expected-warning {{'l' is used after 'lock_try_nonnegative' failed to initialise it [pinned.Init]}}
}

int zero_spelt_out(struct lock *l PINNED_TRY_INIT_IF(zero));

void the_convention_zero_may_be_spelt_out(void) {
  struct lock l;
  if (zero_spelt_out(&l))
    lock_take(&l); // expected-warning {{'l' is used after 'zero_spelt_out' failed to initialise it [pinned.Init]}}
}

void a_result_that_was_stored_and_is_tested_later(void) {
  struct lock l;
  int r = lock_try(&l);
  mystery(0);
  if (r)
    lock_destroy(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

void the_branches_of_the_test_are_mixed_up(void) {
  struct lock l;
  if (!lock_try(&l))
    return;
  lock_take(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

void a_switch_over_the_result(void) {
  struct lock l;
  switch (lock_try(&l)) {
  case 0:
    lock_destroy(&l);
    break;
  default:
    lock_destroy(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
  }
}

int a_conditional_operator(void) {
  struct lock l;
  return lock_try(&l) ? lock_peek(&l) : 0; // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

int a_label_that_undoes_what_failed(void) {
  struct lock l;
  if (lock_try(&l))
    goto err;
  lock_destroy(&l);
  return 0;
err:
  lock_destroy(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
  return -1;
}

void the_second_try_fails(void) {
  struct lock l;
  if (lock_try(&l))
    if (lock_try(&l))
      lock_take(&l); // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

int pair_try(struct pair *p PINNED_TRY_INIT);

void a_failure_is_a_failure_of_every_part(void) {
  struct pair p;
  if (pair_try(&p))
    lock_take(&p.b); // expected-warning {{'p.b' is used after 'pair_try' failed to initialise it [pinned.Init]}}
}

int lock_try_here(struct lock *l PINNED_TRY_INIT) {
  if (coin())
    return -1;
  lock_init(l);
  return 0;
}

void a_failure_in_a_visible_body(void) {
  struct lock l;
  if (lock_try_here(&l))
    lock_take(&l); // expected-warning {{'l' is used after 'lock_try_here' failed to initialise it [pinned.Init]}}
}
