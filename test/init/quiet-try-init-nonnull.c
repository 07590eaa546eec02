// RUN: %verify %s
// expected-no-diagnostics
//
// A result of the convention nonnull that was checked (I4).

#include "Inputs/lock.h"

void nonnull_checked(void) {
  struct lock l;
  struct lock *p = lock_try_nonnull(&l);
  if (!p)
    return;
  lock_take(&l);
}

void nonnull_compared(void) {
  struct lock l;
  if (lock_try_nonnull(&l) == (void *)0)
    return;
  lock_take(&l);
}
