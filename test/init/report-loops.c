// RUN: %verify %s
//
// Loops: what a round leaves out, what it does twice, and storage that is new
// in each round.

#include "Inputs/lock.h"

void the_last_element_is_left_out(void) {
  struct lock v[3];
  for (int i = 0; i < 2; i++)
    lock_init(&v[i]);
  lock_take(&v[2]); // expected-warning {{'v[2]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_loop_that_may_not_run(int n) {
  struct lock l;
  for (int i = 0; i < n; i++)
    lock_reset(&l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void an_initialiser_in_each_round(void) {
  struct lock l;
  for (int i = 0; i < 2; i++)
    lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void a_variable_is_raw_again_in_each_round(void) {
  for (int i = 0; i < 3; i++) {
    struct lock l;
    if (i == 0)
      lock_init(&l);
    lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  }
}

void a_use_one_round_early(void) {
  struct lock v[2];
  for (int i = 0; i < 2; i++) {
    lock_take(&v[i]); // expected-warning {{'v[0]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
    lock_init(&v[i]);
  }
}

void the_teardown_goes_one_too_far(void) {
  struct lock v[3];
  lock_init(&v[0]);
  lock_init(&v[1]);
  for (int i = 2; i >= 0; i--)
    lock_destroy(&v[i]); // expected-warning {{'v[2]' is handed to 'lock_destroy' before it is initialised [pinned.Init]}}
}

void a_do_loop(void) {
  struct lock l;
  do
    lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
  while (coin());
}
