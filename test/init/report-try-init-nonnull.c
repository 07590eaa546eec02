// RUN: %verify %s
//
// A failure of the convention nonnull is a failure (I4), not an unchecked result.

#include "Inputs/lock.h"

void nonnull_is_success(void) {
  struct lock l;
  if (!lock_try_nonnull(&l))
    lock_take(&l); // expected-warning {{'l' is used after 'lock_try_nonnull' failed to initialise it [pinned.Init]}}
}
