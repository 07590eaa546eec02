// RUN: %verify %s
// expected-no-diagnostics
//
// An annotation on a parameter holds for every part of the object, however the
// parts were initialised one by one; fields that are not pinned do not count.

#include "Inputs/lock.h"

struct mixed {
  int n;
  struct lock scratch UNPINNED;
  struct lock *elsewhere;
  struct lock here;
};

void mixed_take(struct mixed *m PINNED_USE);
void locks_init(struct lock *v PINNED_INIT);

void an_initialiser_of_the_whole_initialises_its_parts(void) {
  struct pair p;
  pair_init(&p);
  lock_take(&p.a);
  lock_take(&p.b);
  pair_destroy(&p);
}

void parts_one_by_one_make_the_whole(void) {
  struct pair p;
  lock_init(&p.a);
  lock_init(&p.b);
  pair_take(&p);
}

void an_array_that_decays_is_initialised_as_a_whole(void) {
  struct lock v[2];
  locks_init(v);
  lock_take(&v[0]);
  lock_take(&v[1]);
}

void elements_one_by_one_make_the_array(void) {
  struct lock v[2];
  lock_init(&v[0]);
  lock_init(&v[1]);
  lock_take(v);
}

void a_field_that_is_not_pinned_needs_nobody(void) {
  struct mixed m;
  lock_init(&m.here);
  mixed_take(&m);
}

void a_plain_field_may_be_read_and_written(void) {
  struct pair p;
  p.n = 1;
  if (p.n)
    pair_init(&p);
}

void a_pointer_does_not_pin(void) {
  struct mixed m;
  m.elsewhere = 0;
  lock_init(&m.here);
  if (!m.elsewhere)
    lock_take(&m.here);
}

void an_array_of_pairs_in_any_order(void) {
  struct pair v[2];
  lock_init(&v[1].b);
  lock_init(&v[0].a);
  lock_take(&v[1].b);
  lock_take(&v[0].a);
}
