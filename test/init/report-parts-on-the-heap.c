// RUN: %verify %s
//
// Each part on the heap has a life of its own (I1): initialising one leaves the others raw.

#include "Inputs/lock.h"

void a_member_of_an_object_on_the_heap(void) {
  struct pair *p = malloc(sizeof *p);
  if (!p)
    return;
  lock_init(&p->a);
  lock_take(&p->b); // expected-warning {{'p->b' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(p);
}

void an_element_of_an_array_on_the_heap(void) {
  struct lock *v = malloc(2 * sizeof *v);
  if (!v)
    return;
  lock_init(&v[0]);
  lock_take(&v[0]);
  lock_take(&v[1]); // expected-warning {{'v[1]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(v);
}

void a_member_of_a_zeroed_object_on_the_heap(void) {
  struct pair *p = calloc(1, sizeof *p);
  if (!p)
    return;
  lock_init(&p->a);
  lock_take(&p->b); // expected-warning {{'p->b' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(p);
}
