// RUN: %verify %s
// A local copy that serves on one path (restored, plain fields read) is not "unused" because another path does not
// need it. M2: copied back / only plain fields read.
// expected-no-diagnostics
#include "Inputs/lock.h"
struct g { int id; struct lock l; };
int try_g(struct g *);
void use_g(struct g *);
void restored_when_it_failed(struct g *d) {
  lock_init(&d->l);
  struct g saved = *d;
  if (try_g(d) < 0)
    *d = saved;
  use_g(d);
}
int a_snapshot_with_an_early_return(struct g *d) {
  lock_init(&d->l);
  struct g old = *d;
  if (try_g(d) < 0)
    return -1;
  return old.id != d->id;
}
void a_snapshot_behind_a_condition(struct g *d, int c) {
  lock_init(&d->l);
  struct g old = *d;
  d->id = 4;
  if (c && old.id != d->id)
    use_g(d);
}
