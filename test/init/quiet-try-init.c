// RUN: %verify %s
// expected-no-diagnostics
//
// Every way of asking whether an initialiser succeeded is a way of asking.

#include "Inputs/lock.h"

void complain(int error);
int is_error(int result);

void the_result_as_a_condition(void) {
  struct lock l;
  if (lock_try(&l))
    return;
  lock_take(&l);
}

void the_result_above_zero_and_below(void) {
  struct lock l;
  int r = lock_try(&l);
  if (r < 0 || r > 0)
    return;
  lock_take(&l);
}

void the_result_negated(void) {
  struct lock l;
  if (!lock_try(&l))
    lock_take(&l);
}

void the_result_assigned_in_a_condition(void) {
  struct lock l;
  int r;
  if ((r = lock_try(&l)) != 0)
    return;
  lock_take(&l);
}

void the_result_stored_and_tested_later(void) {
  struct lock l;
  int r = lock_try(&l);
  mystery(0);
  if (!r)
    lock_take(&l);
}

void the_result_tested_twice(void) {
  struct lock l;
  int r = lock_try(&l);
  if (!r)
    lock_take(&l);
  mystery(0);
  if (!r)
    lock_destroy(&l);
}

void the_result_in_a_switch(void) {
  struct lock l;
  switch (lock_try(&l)) {
  case 0:
    lock_take(&l);
    break;
  default:
    break;
  }
}

int the_result_in_a_conditional_operator(void) {
  struct lock l;
  return lock_try(&l) ? -1 : lock_peek(&l);
}

int the_result_and_a_jump(void) {
  struct lock l;
  int r = lock_try(&l);
  if (r)
    goto out;
  lock_take(&l);
  lock_destroy(&l);
out:
  return r;
}

void the_result_as_a_logical_operand(int want) {
  struct lock l;
  if (want && lock_try(&l) == 0)
    lock_take(&l);
}

void the_result_in_another_variable(void) {
  struct lock l;
  int failed = lock_try(&l) != 0;
  if (failed)
    return;
  lock_take(&l);
}

void the_result_that_another_function_judges(void) {
  struct lock l;
  if (is_error(lock_try(&l)))
    return;
  lock_take(&l);
}

void the_result_that_another_function_judges_later(void) {
  struct lock l;
  int r = lock_try(&l);
  complain(r);
  lock_take(&l);
}

void nonzero_checked(void) {
  struct lock l;
  if (lock_try_nonzero(&l))
    lock_take(&l);
}

void nonnegative_checked(void) {
  struct lock l;
  int handle = lock_try_nonnegative(&l);
  if (handle >= 0)
    lock_take(&l);
}

void nonnegative_checked_for_failure(void) {
  struct lock l;
  if (lock_try_nonnegative(&l) < 0)
    return;
  lock_take(&l);
}

void try_again_after_a_failure(void) {
  struct lock l;
  if (lock_try(&l) && lock_try(&l))
    return;
  lock_take(&l);
}

void try_until_it_works(void) {
  struct lock l;
  while (lock_try(&l))
    ;
  lock_take(&l);
}

void init_after_a_failure(void) {
  struct lock l;
  if (lock_try(&l))
    lock_init(&l);
  lock_take(&l);
}

void nothing_is_used_after_it(void) {
  struct lock l;
  lock_try(&l);
}
