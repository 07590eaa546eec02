// RUN: %verify %s
// expected-no-diagnostics
//
// Use before init is in order where something in between, or the initialiser
// itself, says that the part starts anew.

#include "Inputs/lock.h"

void initialised_without_a_use(struct lock *l) {
  lock_init(l);
  lock_take(l);
}

void destroyed_in_between(struct lock *l) {
  lock_take(l);
  lock_destroy(l);
  lock_init(l);
}

void initialised_anew_on_purpose(struct lock *l) {
  lock_take(l);
  lock_reset(l);
}

void another_part_is_used(struct pair *p) {
  lock_take(&p->a);
  lock_init(&p->b);
}

void another_object_is_used(struct lock *l, struct lock *m) {
  lock_take(l);
  lock_init(m);
}

void used_on_the_other_path(struct lock *l, int ready) {
  if (ready)
    lock_take(l);
  else
    lock_init(l);
}

void looked_at_but_not_used(struct lock *l) {
  lock_dump(l);
  lock_init(l);
}

void another_element_is_used(struct lock *v) {
  lock_take(&v[0]);
  lock_init(&v[1]);
}

void zeroed_in_between(struct lock *l) {
  lock_take(l);
  memset(l, 0, sizeof *l);
  lock_init(l);
}
