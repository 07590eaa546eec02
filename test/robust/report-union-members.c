// RUN: %verify %s
//
// What is written through one member of a union says nothing of another.

#include "Inputs/list.h"

union two {
  struct list l;
  struct dev d;
};

void another_member_may_be_initialised(void) {
  union two u;
  list_init(&u.l);
  list_setup(&u.d.queue);
}
void a_member_that_nobody_set_is_no_move(struct list *o) {
  union two u;
  list_init(&u.l);
  *o = u.d.queue;
  list_use(o);
}
void the_member_that_was_set_is(union two *p) {
  union two u;
  list_init(&u.l);
  *p = u;
  list_use(&p->l); // expected-warning {{'p->l' is used after it was copied from 'u.l': it still points to 'u.l'}}
}
