// RUN: %pinned %s 2>&1 | FileCheck %s
//
// The path of a report of init twice shows the first time, and nothing that was
// done to another part.

#include "Inputs/lock.h"

void one_initialiser_twice(void) {
  struct lock l, m;
  lock_init(&l);
  lock_init(&m);
  lock_init(&l);
}
// CHECK:      notes-init-twice.c:[[#@LINE-2]]:3: warning: 'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]
// CHECK-NOT:  'm' is
// CHECK:      notes-init-twice.c:[[#@LINE-6]]:3: note: 'l' is pinned here: 'lock_init' initialises it
// CHECK-NOT:  'm' is
// CHECK:      notes-init-twice.c:[[#@LINE-6]]:3: note: 'l' is initialised by 'lock_init', but it is initialised already

void a_member_after_the_whole(void) {
  struct pair p;
  pair_init(&p);
  lock_init(&p.b);
}
// CHECK:      notes-init-twice.c:[[#@LINE-2]]:3: warning: 'p.b' is initialised by 'lock_init', but it is initialised already [pinned.Init]
// CHECK:      lock.h:{{[0-9]+}}:{{[0-9]+}}: note: 'struct pair' is pinned because its field 'b' is
// CHECK:      notes-init-twice.c:[[#@LINE-5]]:3: note: 'p.b' is pinned here: 'pair_init' initialises it
// CHECK:      notes-init-twice.c:[[#@LINE-5]]:3: note: 'p.b' is initialised by 'lock_init', but it is initialised already
