// RUN: %verify %s
// expected-no-diagnostics
//
// Nothing is said about parts that are initialised, used and torn down in
// order, whichever annotations say so.

#include "Inputs/lock.h"

void init_then_use_then_destroy(void) {
  struct lock l;
  lock_init(&l);
  lock_take(&l);
  lock_destroy(&l);
}

void init_again_after_a_destroy(void) {
  struct lock l;
  lock_init(&l);
  lock_destroy(&l);
  lock_init(&l);
  lock_destroy(&l);
}

void reinit_of_raw_storage(void) {
  struct lock l;
  lock_reset(&l);
  lock_take(&l);
}

void reinit_of_an_initialised_part(void) {
  struct lock l;
  lock_init(&l);
  lock_reset(&l);
  lock_take(&l);
}

void activate_and_deactivate(void) {
  struct lock l;
  lock_init(&l);
  lock_arm(&l);
  lock_take(&l);
  lock_disarm(&l);
  lock_destroy(&l);
}

void a_node_needs_no_initialiser_before_it_is_linked(void) {
  struct lock node;
  lock_add(&node);
  lock_disarm(&node);
}

int a_pointer_to_const_sees_an_initialised_part(void) {
  struct lock l;
  lock_init(&l);
  return lock_peek(&l);
}

void raw_storage_may_be_looked_at_by_those_who_say_so(void) {
  struct lock l;
  lock_dump(&l);
  lock_init(&l);
  lock_dump(&l);
  lock_destroy(&l);
  lock_dump(&l);
}

void zeros_may_be_initialised(void) {
  struct lock l = {0};
  lock_init(&l);
  lock_take(&l);
}

void heap_memory_may_be_initialised(void) {
  struct lock *l = malloc(sizeof *l);
  if (!l)
    return;
  lock_init(l);
  lock_take(l);
  lock_destroy(l);
  free(l);
}

void an_initialised_part_needs_no_teardown(void) {
  struct lock l;
  lock_init(&l);
}

void raw_storage_may_go(void) {
  struct lock *l = malloc(sizeof *l);
  free(l);
}

void a_flag_tells_whether_it_was_initialised(int want) {
  struct lock l;
  if (want)
    lock_init(&l);
  mystery(0);
  if (want)
    lock_destroy(&l);
}

void a_switch_that_initialises_in_every_case(int kind) {
  struct lock l;
  switch (kind) {
  case 0:
    lock_init(&l);
    break;
  case 1:
    lock_reset(&l);
    break;
  default:
    return;
  }
  lock_take(&l);
}

void parts_of_parameters_are_initialised(struct lock *l, struct pair *p) {
  lock_take(l);
  lock_take(&p->b);
  lock_destroy(l);
}
