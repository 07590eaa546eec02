// RUN: %verify %s
// An _Atomic object as the source of a copy (as the destination it works).
#include "Inputs/lock.h"
struct g { struct lock l; };
void from_an_atomic_local(void) {
  _Atomic(struct g) x;
  struct g y;
  lock_init(&((struct g *)&x)->l);
  y = x; // expected-warning {{'y.l' is copied from 'x.l', which must not move: only 'x.l' is initialised}}
}
void from_an_atomic_parameter(struct g *y, _Atomic(struct g) *x) {
  lock_init(&((struct g *)x)->l);
  *y = *x; // expected-warning {{'y->l' is left as a copy of 'x->l': only 'x->l' is initialised}}
}
