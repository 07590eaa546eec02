// RUN: %verify %s
// expected-no-diagnostics
//
// Recursion, function pointers, functions with any number of arguments and
// functions of which nothing is known.

#include "Inputs/lock.h"

void init_all(int n, ...);
void init_undeclared();

struct operations {
  void (*start)(struct lock *l);
};

void a_function_of_which_nothing_is_known(void) {
  struct lock l;
  mystery(&l);
  lock_take(&l);
}

void a_part_in_an_object_that_was_handed_over(void) {
  struct pair p;
  mystery(&p);
  lock_take(&p.b);
}

void a_function_pointer(void (*f)(struct lock *l)) {
  struct lock l;
  f(&l);
  lock_take(&l);
}

void a_function_pointer_in_a_table(struct operations *o) {
  struct lock l;
  o->start(&l);
  lock_destroy(&l);
}

void any_number_of_arguments(void) {
  struct lock l, m;
  init_all(2, &l, &m);
  lock_take(&l);
  lock_take(&m);
}

void a_function_without_a_prototype(void) {
  struct lock l;
  init_undeclared(&l);
  lock_take(&l);
}

static void one_after_the_other(struct lock *v, int n) {
  if (!n)
    return;
  lock_init(v);
  one_after_the_other(v + 1, n - 1);
}

void a_recursion_initialises_all(void) {
  struct lock v[3];
  one_after_the_other(v, 3);
  lock_take(&v[0]);
  lock_take(&v[2]);
}

static void without_an_end(struct lock *l) {
  if (coin())
    return without_an_end(l);
  lock_init(l);
}

void a_recursion_of_unknown_depth(void) {
  struct lock l;
  without_an_end(&l);
  lock_take(&l);
}

void an_address_that_was_stored_before(struct lock **slot) {
  struct lock l;
  lock_init(&l);
  *slot = &l;
  mystery(0);
  lock_take(&l);
  *slot = 0;
}

void initialised_through_a_pointer_in_a_struct(void) {
  struct lock l;
  struct {
    struct lock *l;
  } request = {&l};
  mystery(&request);
  lock_take(&l);
}
