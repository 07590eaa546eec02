// RUN: %verify %s
// expected-no-diagnostics
//
// An initialiser that initialises every part keeps its promise, in whichever
// way it does; one that may fail may leave parts raw when it says so.

#include "Inputs/lock.h"

void every_part_by_a_call(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
  lock_init(&p->b);
  p->n = 0;
}

void the_whole_by_a_call(struct pair *p PINNED_INIT) { pair_init(p); }

void by_hand(struct lock *l PINNED_INIT) {
  l->word = 0;
  l->self = l;
}

static void half(struct lock *l) {
  l->word = 0;
  l->self = l;
}

void by_a_visible_body(struct pair *p PINNED_INIT) {
  half(&p->a);
  half(&p->b);
}

void by_a_function_of_which_nothing_is_known(struct pair *p PINNED_INIT) {
  mystery(p);
}

void by_zeros_that_its_caller_wanted(struct pair *p PINNED_INIT) {
  memset(p, 0, sizeof *p);
}

void on_every_path(struct pair *p PINNED_INIT, int kind) {
  lock_init(&p->a);
  if (kind)
    lock_init(&p->b);
  else
    lock_reset(&p->b);
}

int early_returns_with_failure(struct pair *p PINNED_TRY_INIT) {
  if (coin())
    return -1;
  if (lock_try(&p->a))
    return -2;
  if (lock_try(&p->b)) {
    lock_destroy(&p->a);
    return -3;
  }
  return 0;
}

int failure_of_the_convention_nonzero(struct pair *p PINNED_TRY_INIT_IF(nonzero)) {
  if (lock_try(&p->a))
    return 0;
  lock_init(&p->b);
  return 1;
}

int failure_of_the_convention_nonnegative(struct pair *p PINNED_TRY_INIT_IF(nonnegative)) {
  if (lock_try(&p->a))
    return -1;
  lock_init(&p->b);
  return 7;
}

struct pair *failure_of_the_convention_nonnull(struct pair *p PINNED_TRY_INIT_IF(nonnull)) {
  if (lock_try(&p->a))
    return 0;
  lock_init(&p->b);
  return p;
}

int a_result_that_is_handed_on(struct lock *l PINNED_TRY_INIT) {
  return lock_try(l);
}

int a_result_that_nobody_knows(struct lock *l PINNED_TRY_INIT) {
  return coin();
}

int errors_in_one_variable(struct pair *p PINNED_TRY_INIT) {
  int r = lock_try(&p->a);
  if (r)
    goto out;
  r = lock_try(&p->b);
  if (r)
    lock_destroy(&p->a);
out:
  return r;
}

int a_use_of_what_the_initialiser_made(struct pair *p PINNED_TRY_INIT) {
  lock_init(&p->a);
  lock_take(&p->a);
  lock_init(&p->b);
  lock_take(&p->b);
  return 0;
}

void a_reinitialiser_has_no_duty(struct pair *p PINNED_REINIT) {
  lock_reset(&p->a);
}

static void complete(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
  lock_init(&p->b);
}

void a_caller_of_a_visible_initialiser(void) {
  struct pair p;
  complete(&p);
  lock_take(&p.b);
}

void an_initialiser_of_a_reset_object(void) {
  struct pair p;
  complete(&p);
  pair_destroy(&p);
  complete(&p);
}

static int may_fail(struct pair *p PINNED_TRY_INIT) {
  if (lock_try(&p->a))
    return -1;
  lock_init(&p->b);
  return 0;
}

void a_caller_of_a_visible_initialiser_that_may_fail(void) {
  struct pair p;
  if (may_fail(&p))
    return;
  lock_take(&p.a);
  lock_take(&p.b);
}

void a_loop_over_all_elements(struct pair *p PINNED_INIT) {
  struct lock *both[] = {&p->a, &p->b};
  for (int i = 0; i < 2; i++)
    lock_init(both[i]);
}
