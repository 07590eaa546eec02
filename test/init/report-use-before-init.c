// RUN: %verify %s
//
// Whatever needs an initialised part is reported on storage without a value,
// and on storage that is merely zero.

#include "Inputs/lock.h"

void a_use_needs_an_initialised_part(void) {
  struct lock l;
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void an_activation_needs_an_initialised_part(void) {
  struct lock l;
  lock_arm(&l); // expected-warning {{'l' is handed to 'lock_arm' before it is initialised [pinned.Init]}}
}

void a_deactivation_needs_an_initialised_part(void) {
  struct lock l;
  lock_disarm(&l); // expected-warning {{'l' is handed to 'lock_disarm' before it is initialised [pinned.Init]}}
}

void a_teardown_needs_an_initialised_part(void) {
  struct lock l;
  lock_destroy(&l); // expected-warning {{'l' is handed to 'lock_destroy' before it is initialised [pinned.Init]}}
}

int a_pointer_to_const_needs_an_initialised_part(void) {
  struct lock l;
  return lock_peek(&l); // expected-warning {{'l' is handed to 'lock_peek' before it is initialised [pinned.Init]}}
}

void one_mistake_gives_one_report(void) {
  struct lock l;
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  lock_take(&l);
  lock_destroy(&l);
}

void an_initialiser_on_one_path_is_not_enough(int c) {
  struct lock l;
  if (c)
    lock_init(&l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void memory_of_malloc_is_raw(void) {
  struct lock *l = malloc(sizeof *l);
  if (!l)
    return;
  lock_take(l); // expected-warning {{'*l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(l);
}

void memory_of_calloc_is_not_initialised(void) {
  struct lock *l = calloc(1, sizeof *l);
  if (!l)
    return;
  lock_take(l); // expected-warning {{'*l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(l);
}

void an_initialiser_of_zeros_is_not_enough(void) {
  struct lock l = {0};
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void memset_to_zero_is_not_enough(void) {
  struct lock l;
  memset(&l, 0, sizeof l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void memset_to_zero_undoes_an_initialiser(void) {
  struct lock l;
  lock_init(&l);
  memset(&l, 0, sizeof l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void memset_to_noise_undoes_an_initialiser(void) {
  struct lock l;
  lock_init(&l);
  memset(&l, 0xa5, sizeof l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void an_alias_reaches_the_same_part(void) {
  struct lock l;
  struct lock *p = &l;
  lock_take(p); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_cast_reaches_the_same_part(void) {
  struct lock l;
  void *p = &l;
  lock_take((struct lock *)p); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_function_that_takes_raw_storage_initialises_nothing(void) {
  struct lock l;
  lock_dump(&l);
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}
