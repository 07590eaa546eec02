// RUN: %verify %s
//
// What an inline helper meets is reported where it was called, by the function
// that has the object; so two mistakes through one helper are two.

#include "Inputs/lock.h"

static inline void take(struct lock *l) { lock_take(l); }
static inline void take_deep(struct lock *l) { take(l); }
static void take_in_a_function(struct lock *l) {
  lock_take(l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void the_first(void) {
  struct lock l;
  take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void the_second(void) {
  struct lock l;
  take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void through_two_helpers(void) {
  struct lock l;
  take_deep(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void through_a_function_that_is_no_helper(void) {
  struct lock l;
  take_in_a_function(&l);
}
