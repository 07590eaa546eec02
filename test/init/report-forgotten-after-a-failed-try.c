// RUN: %verify %s
//
// Success is returned although the initialiser of the part failed (I3).

#include "Inputs/lock.h"

int success_in_spite_of_a_failure(struct lock *l PINNED_TRY_INIT) {
  if (lock_try(l))
    return 0; // expected-warning {{'success_in_spite_of_a_failure' returns without having initialised '*l' [pinned.Init]}}
  return 0;
}
