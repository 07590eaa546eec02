// RUN: %verify %s
//
// Events in callers and callees, through pointers to functions that the
// analyser can follow, and in recursion.

#include "Inputs/lock.h"

static void take_it(struct lock *l) {
  lock_take(l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_callee_uses_what_its_caller_did_not_initialise(void) {
  struct lock l;
  take_it(&l);
}

static void set_up(struct pair *p) { lock_init(&p->a); }

void a_callee_initialises_half_of_it(void) {
  struct pair p;
  set_up(&p);
  lock_take(&p.a);
  lock_take(&p.b); // expected-warning {{'p.b' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_function_pointer_that_is_known(void) {
  struct lock l;
  void (*f)(struct lock *) = lock_take;
  f(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

static void use_all(struct lock *v, int n) {
  if (!n)
    return;
  lock_take(v); // expected-warning {{'v[1]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  use_all(v + 1, n - 1);
}

void a_recursion_goes_too_far(void) {
  struct lock v[2];
  lock_init(&v[0]);
  use_all(v, 2);
}

void take_any(struct lock *l PINNED_USE, ...);

void the_named_argument_of_a_variadic_function(void) {
  struct lock l;
  take_any(&l, 1, 2); // expected-warning {{'l' is handed to 'take_any' before it is initialised [pinned.Init]}}
}

static struct lock *pick(struct pair *p, int second) {
  return second ? &p->b : &p->a;
}

void a_pointer_that_a_function_computed(void) {
  struct pair p;
  lock_init(&p.a);
  lock_take(pick(&p, 0));
  lock_take(pick(&p, 1)); // expected-warning {{'p.b' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}
