// RUN: %verify %s
//
// What a function returns that is annotated with init is initialised.

#include "Inputs/lock.h"

PINNED_INIT struct pair *pair_new(void);
struct lock *lock_storage(void);

void it_may_be_used(void) {
  struct lock *l = lock_new();
  lock_take(l);
  lock_destroy(l);
}

void it_may_be_nothing(void) {
  struct lock *l = lock_new();
  if (!l)
    return;
  lock_take(l);
}

void it_is_initialised_already(void) {
  struct pair *p = pair_new();
  lock_init(&p->b); // expected-warning {{'p->b' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
  pair_take(p);
}

void nothing_is_known_of_what_others_return(void) {
  struct lock *l = lock_storage();
  lock_take(l);
  lock_init(lock_storage());
}
