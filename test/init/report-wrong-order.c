// RUN: %verify %s
//
// A part that the function finds, uses, and then initialises, was either used
// too early or is initialised twice.

#include "Inputs/lock.h"

struct pair shared;

void used_and_then_initialised(struct lock *l) {
  lock_take(l);
  lock_init(l); // expected-warning {{'*l' is initialised by 'lock_init' after it was used [pinned.Init]}}
}

void a_member_that_is_used_first(struct pair *p) {
  lock_take(&p->a);
  lock_init(&p->a); // expected-warning {{'p->a' is initialised by 'lock_init' after it was used [pinned.Init]}}
}

void a_global_that_is_used_first(void) {
  lock_take(&shared.b);
  lock_init(&shared.b); // expected-warning {{'shared.b' is initialised by 'lock_init' after it was used [pinned.Init]}}
}

void a_deactivation_is_a_use(struct lock *l) {
  lock_disarm(l);
  lock_init(l); // expected-warning {{'*l' is initialised by 'lock_init' after it was used [pinned.Init]}}
}

void a_try_comes_too_late(struct lock *l) {
  lock_take(l);
  if (lock_try(l)) // expected-warning {{'*l' is initialised by 'lock_try' after it was used [pinned.Init]}}
    return;
}

void used_many_times_reported_once(struct lock *l) {
  lock_take(l);
  lock_take(l);
  lock_init(l); // expected-warning {{'*l' is initialised by 'lock_init' after it was used [pinned.Init]}}
  lock_take(l);
}

void the_whole_after_one_member(struct pair *p) {
  lock_take(&p->b);
  pair_init(p); // expected-warning {{'p->b' is initialised by 'pair_init' after it was used [pinned.Init]}}
}
