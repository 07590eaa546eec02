// RUN: %verify %s
// M1: a Stale part handed to a function that may use it. A copy with any plain field set is taken for a lookup key.
// (A lookup key is an object whose part was *never initialised*; a Stale copy is none.)

#include "Inputs/lock.h"
struct g { int id; struct lock l; };
int g_count_waiters(const struct g *g);
int a_local_copy(struct g *from) {
  struct g copy;
  lock_init(&from->l);
  copy = *from;
  return g_count_waiters(&copy); // expected-warning {{'copy.l' is handed to 'g_count_waiters' after it was copied from 'from->l': only 'from->l' is initialised}}
}
int a_copy_that_stays(struct g *to, struct g *from) {
  lock_init(&from->l);
  *to = *from;
  return g_count_waiters(to); // expected-warning {{'to->l' is handed to 'g_count_waiters' after it was copied from 'from->l': only 'from->l' is initialised}}
}
