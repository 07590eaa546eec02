// RUN: %verify %s
//
// Objects that are atomic, volatile, const, in a register, or one per thread.

#include "Inputs/list.h"

void atomic_struct(void) {
  _Atomic(struct list) a;
  struct list l;
  list_init(&l);
  a = l;
  __c11_atomic_store(&a, l, 5);
  struct list m = a;
  list_use(&m);
  // expected-warning@-1 {{'m' is used after it was copied from 'l': it still points to 'l'}}
  list_use((struct list *)&a);
  // expected-warning@-1 {{'a' is used after it was copied from 'l': it still points to 'l'}}
  _Atomic struct dev *d = malloc(16);
  *d = (struct dev){1};
  struct dev e = *d;
  __c11_atomic_init(d, e);
}

void volatile_const_and_register(volatile struct list *v,
                                 const struct list *c) {
  volatile struct list l;
  list_init((struct list *)&l);
  *v = l;
  *v = *c;
  list_use((struct list *)v);
  // expected-warning@-1 {{'*v' is used after it was copied from '*c': only '*c' is initialised}}
  register struct list r = {0};
  r.next = r.prev;
  struct list s = r;
}

static _Thread_local struct list tl;
__thread struct list tm2;
void thread_local_and_static(void) {
  list_init(&tl);
  struct list l = tl;
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from 'tl': it still points to 'tl'}}
  static struct list sl;
  list_init(&sl);
  l = sl;
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from 'sl': it still points to 'sl'}}
  list_init(&sl);
}
