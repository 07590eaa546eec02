// RUN: %verify %s
//
// A part is the same part, whatever pointer leads to it.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
  struct lock guard;
};

void through_a_pointer_to_a_pointer(void) {
  struct list a, b, *p = &a, **pp = &p;
  list_init(*pp);
  b = **pp; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
  (void)b;
}

void through_container_of(struct dev *to, struct list *l) {
  list_init(l);
  *to = *container_of(l, struct dev, queue); // expected-warning {{'to->queue' is left as a copy of '*l': it still points to '*l'}}
}

void through_a_void_pointer(struct dev *to, void *from) {
  struct dev *d = from;
  list_init(&d->queue);
  *to = *(struct dev *)from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'}}
}

void through_an_integer(struct dev *to, struct dev *from) {
  __UINTPTR_TYPE__ address = (__UINTPTR_TYPE__)from;
  lock_init(&from->guard);
  *to = *(struct dev *)address; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void through_the_first_member(struct lock *to, struct lock *from) {
  struct first {
    struct lock guard;
    int id;
  } *f = (struct first *)from;
  lock_init(&f->guard);
  *to = *from; // expected-warning {{'*to' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void at_an_index_that_is_not_known(struct dev *to, struct dev *v, int i) {
  lock_init(&v[i].guard);
  *to = v[i]; // expected-warning {{'to->guard' is left as a copy of 'v[i].guard': only 'v[i].guard' is initialised}}
}

void from_the_last_element_to_the_first(struct dev *v, int n) {
  struct lock *last = &v[n - 1].guard;
  lock_init(last);
  v[0] = v[n - 1]; // expected-warning {{'v->guard' is left as a copy of 'v[...].guard': only 'v[...].guard' is initialised}}
}

void through_a_pointer_that_walks(struct dev *to, struct dev *v) {
  lock_init(&v[2].guard);
  v++;
  ++v;
  *to = *v; // expected-warning {{'to->guard' is left as a copy of 'v[2].guard': only 'v[2].guard' is initialised}}
}

void through_a_field_that_points_to_it(struct dev *to) {
  struct owner {
    struct dev *d;
  };
  struct dev d = {1};
  struct owner o = {&d};
  lock_init(&d.guard);
  *to = *o.d; // expected-warning {{'to->guard' is left as a copy of 'd.guard': only 'd.guard' is initialised}}
}

void bytes_of_the_part_alone(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(&to->guard, &from->guard, sizeof from->guard); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}
