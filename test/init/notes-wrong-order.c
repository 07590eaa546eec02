// RUN: %pinned %s 2>&1 | FileCheck %s
//
// A report of wrong order stands at the initialiser and has a note at the use.

#include "Inputs/lock.h"

void used_and_then_initialised(struct pair *p) {
  lock_take(&p->a);
  lock_init(&p->a);
}
// CHECK:      notes-wrong-order.c:[[#@LINE-2]]:3: warning: 'p->a' is initialised by 'lock_init' after it was used [pinned.Init]
// CHECK:      lock.h:{{[0-9]+}}:{{[0-9]+}}: note: 'struct pair' is pinned because its field 'a' is
// CHECK:      notes-wrong-order.c:[[#@LINE-5]]:3: note: 'p->a' is used here
// CHECK:      notes-wrong-order.c:[[#@LINE-5]]:3: note: 'p->a' is initialised by 'lock_init' after it was used

static void use_it(struct lock *l) { lock_take(l); }

void used_in_a_callee(struct lock *l) {
  use_it(l);
  lock_init(l);
}
// CHECK:      notes-wrong-order.c:[[#@LINE-2]]:3: warning: '*l' is initialised by 'lock_init' after it was used [pinned.Init]
// CHECK:      notes-wrong-order.c:[[#@LINE-7]]:38: note: '*l' is used here
// CHECK:      notes-wrong-order.c:[[#@LINE-4]]:3: note: '*l' is initialised by 'lock_init' after it was used
