// RUN: %verify %s
//
// A copy that was made before the original was used, and comes back to it then,
// undoes what the use has done to the object, and not what it has done elsewhere.

#include "Inputs/lock.h"

void set_back_after_it_was_used(struct lock *l) {
  struct lock mark = *l;
  lock_take(l);
  *l = mark; // expected-warning {{'*l' is set back to what it was before it was used}}
}
