// RUN: %verify %s
// expected-no-diagnostics
//
// What is saved and comes back before anybody used the original has not moved.

#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct owner {
  int n;
  struct lock lock;
};

void saved_and_put_back(struct owner *o) {
  struct lock saved = o->lock;
  memset(o, 0, sizeof *o);
  o->lock = saved;
}

void used_before_it_was_saved(struct lock *l) {
  lock_take(l);
  struct lock saved = *l;
  *l = saved;
}
