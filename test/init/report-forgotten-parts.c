// RUN: %verify %s
//
// A function whose parameter it has to initialise must not return while a part
// of the object is still raw; one that may fail must not return with success.

#include "Inputs/lock.h"

void a_part_is_left_out(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
  p->n = 0;
} // expected-warning {{'a_part_is_left_out' returns without having initialised 'p->b' [pinned.Init]}}

void an_empty_body(struct lock *l PINNED_INIT) {
} // expected-warning {{'an_empty_body' returns without having initialised '*l' [pinned.Init]}}

void an_early_return(struct pair *p PINNED_INIT, int lazy) {
  lock_init(&p->a);
  if (lazy)
    return; // expected-warning {{'an_early_return' returns without having initialised 'p->b' [pinned.Init]}}
  lock_init(&p->b);
}

int a_return_with_a_value(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
  return 1; // expected-warning {{'a_return_with_a_value' returns without having initialised 'p->b' [pinned.Init]}}
}

void one_case_of_a_switch(struct pair *p PINNED_INIT, int kind) {
  lock_init(&p->a);
  switch (kind) {
  case 0:
    lock_init(&p->b);
    break;
  default:
    break;
  }
} // expected-warning {{'one_case_of_a_switch' returns without having initialised 'p->b' [pinned.Init]}}

int success_with_zero(struct pair *p PINNED_TRY_INIT, int lazy) {
  if (lock_try(&p->a))
    return -1;
  if (lazy)
    return 0; // expected-warning {{'success_with_zero' returns without having initialised 'p->b' [pinned.Init]}}
  lock_init(&p->b);
  return 0;
}

int success_with_one(struct pair *p PINNED_TRY_INIT_IF(nonzero)) {
  if (lock_try(&p->a))
    return 0;
  return 1; // expected-warning {{'success_with_one' returns without having initialised 'p->b' [pinned.Init]}}
}

int success_with_a_number(struct pair *p PINNED_TRY_INIT_IF(nonnegative)) {
  if (lock_try(&p->a))
    return -1;
  return 3; // expected-warning {{'success_with_a_number' returns without having initialised 'p->b' [pinned.Init]}}
}

struct pair *success_with_a_pointer(struct pair *p PINNED_TRY_INIT_IF(nonnull)) {
  p->n = 0;
  if (lock_try(&p->a))
    return 0;
  return p; // expected-warning {{'success_with_a_pointer' returns without having initialised 'p->b' [pinned.Init]}}
}

int success_that_is_known_from_a_test(struct pair *p PINNED_TRY_INIT) {
  int r = lock_try(&p->a);
  if (r)
    return r;
  return r; // expected-warning {{'success_that_is_known_from_a_test' returns without having initialised 'p->b' [pinned.Init]}}
}

static void the_first_half(struct pair *p) { lock_init(&p->a); }

void what_a_visible_body_leaves_out(struct pair *p PINNED_INIT) {
  the_first_half(p);
} // expected-warning {{'what_a_visible_body_leaves_out' returns without having initialised 'p->b' [pinned.Init]}}

static void forgets_in_a_callee(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
} // expected-warning {{'forgets_in_a_callee' returns without having initialised 'p.b' [pinned.Init]}}

void a_caller_of_one_that_forgets(void) {
  struct pair p;
  forgets_in_a_callee(&p);
  lock_take(&p.b);
}

void two_parameters_have_two_duties(struct lock *l PINNED_INIT,
                                    struct lock *m PINNED_INIT) {
  lock_init(l);
} // expected-warning {{'two_parameters_have_two_duties' returns without having initialised '*m' [pinned.Init]}}
