// RUN: %verify %s
// expected-no-diagnostics
//
// Loops that initialise, use and tear down in order.

#include "Inputs/lock.h"

void every_element_has_its_round(void) {
  struct lock v[3];
  for (int i = 0; i < 3; i++)
    lock_init(&v[i]);
  for (int i = 0; i < 3; i++)
    lock_take(&v[i]);
  for (int i = 0; i < 3; i++)
    lock_destroy(&v[i]);
}

void a_pointer_walks_over_the_elements(void) {
  struct lock v[3];
  for (struct lock *l = v; l < v + 3; l++)
    lock_init(l);
  lock_take(&v[2]);
}

void a_variable_of_the_body(void) {
  for (int i = 0; i < 3; i++) {
    struct lock l;
    lock_init(&l);
    lock_take(&l);
  }
}

void a_variable_of_the_body_that_is_not_destroyed(int n) {
  while (n--) {
    struct lock l;
    lock_init(&l);
  }
}

void init_and_destroy_in_each_round(void) {
  struct lock l;
  for (int i = 0; i < 3; i++) {
    lock_init(&l);
    lock_destroy(&l);
  }
}

void an_array_of_unknown_length(struct lock *v, int n) {
  for (int i = 0; i < n; i++)
    lock_init(&v[i]);
  for (int i = 0; i < n; i++)
    lock_take(&v[i]);
}

void more_rounds_than_the_analyser_takes(void) {
  struct lock v[100];
  for (int i = 0; i < 100; i++)
    lock_init(&v[i]);
  lock_take(&v[99]);
}

void unwinding_what_was_initialised(void) {
  struct lock v[3];
  int i;
  for (i = 0; i < 3; i++)
    if (lock_try(&v[i]))
      goto unwind;
  mystery(v);
  return;
unwind:
  while (--i >= 0)
    lock_destroy(&v[i]);
}

void memory_of_each_round(void) {
  for (int i = 0; i < 3; i++) {
    struct lock *l = malloc(sizeof *l);
    if (!l)
      return;
    lock_init(l);
    mystery(l);
  }
}
