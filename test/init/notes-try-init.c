// RUN: %pinned %s 2>&1 | FileCheck %s
//
// The path of a report after an initialiser that may fail shows where it was
// tried and which way the result went.

#include "Inputs/lock.h"

void an_initialiser_that_failed(void) {
  struct lock l;
  if (lock_try(&l))
    lock_take(&l);
}
// CHECK:      notes-try-init.c:[[#@LINE-2]]:5: warning: 'l' is used after 'lock_try' failed to initialise it [pinned.Init]
// CHECK:      notes-try-init.c:[[#@LINE-4]]:7: note: 'l' is pinned here if 'lock_try' succeeds
// CHECK:      notes-try-init.c:[[#@LINE-5]]:3: note: Taking true branch
// CHECK:      notes-try-init.c:[[#@LINE-5]]:5: note: 'l' is used after 'lock_try' failed to initialise it

void a_result_that_nobody_looked_at(void) {
  struct lock l;
  lock_try(&l);
  lock_take(&l);
}
// CHECK:      notes-try-init.c:[[#@LINE-2]]:3: warning: 'l' is used, but nobody looked whether 'lock_try' initialised it [pinned.Init]
// CHECK:      notes-try-init.c:[[#@LINE-4]]:3: note: 'l' is pinned here if 'lock_try' succeeds
// CHECK:      notes-try-init.c:[[#@LINE-4]]:3: note: 'l' is used, but nobody looked whether 'lock_try' initialised it
