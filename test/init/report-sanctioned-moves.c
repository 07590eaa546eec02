// RUN: %verify %s
//
// After a sanctioned relocation the object is initialised where it went, and
// what stays behind is storage without a value.

#include "Inputs/lock.h"

void what_stays_behind_is_raw(void) {
  struct lock old, fresh;
  lock_init(&old);
  lock_migrate(&fresh, &old);
  lock_take(&fresh);
  lock_take(&old); // expected-warning {{'old' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void where_it_went_is_initialised(void) {
  struct lock old, fresh;
  lock_init(&old);
  lock_migrate(&fresh, &old);
  lock_init(&fresh); // expected-warning {{'fresh' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void what_stays_behind_may_be_initialised(void) {
  struct lock old, fresh;
  lock_init(&old);
  lock_migrate(&fresh, &old);
  lock_init(&old);
  lock_destroy(&old);
  lock_destroy(&fresh);
}
