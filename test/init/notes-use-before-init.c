// RUN: %pinned %s 2>&1 | FileCheck %s
//
// The path of a report of use before init: where the part came from without a
// value, what is pinned in which type, and where it is used.

#include "Inputs/lock.h"

void a_declaration_without_a_value(void) {
  struct lock l;
  lock_take(&l);
}
// CHECK:      notes-use-before-init.c:[[#@LINE-2]]:3: warning: 'l' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      notes-use-before-init.c:[[#@LINE-4]]:3: note: 'l' is declared here without a value
// CHECK:      notes-use-before-init.c:[[#@LINE-4]]:3: note: 'l' is handed to 'lock_take' before it is initialised

void a_member_that_was_forgotten(void) {
  struct pair p;
  lock_init(&p.a);
  lock_take(&p.b);
}
// CHECK:      notes-use-before-init.c:[[#@LINE-2]]:3: warning: 'p.b' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      lock.h:{{[0-9]+}}:{{[0-9]+}}: note: 'struct pair' is pinned because its field 'b' is
// CHECK:      notes-use-before-init.c:[[#@LINE-6]]:3: note: 'p.b' is declared here without a value
// CHECK-NOT:  'p.a' is pinned here
// CHECK:      notes-use-before-init.c:[[#@LINE-6]]:3: note: 'p.b' is handed to 'lock_take' before it is initialised

void zeros_that_undo_an_initialiser(void) {
  struct lock l;
  lock_init(&l);
  memset(&l, 0, sizeof l);
  lock_take(&l);
}
// CHECK:      notes-use-before-init.c:[[#@LINE-2]]:3: warning: 'l' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      notes-use-before-init.c:[[#@LINE-5]]:3: note: 'l' is pinned here: 'lock_init' initialises it
// CHECK:      notes-use-before-init.c:[[#@LINE-5]]:3: note: 'l' is set to zero here
// CHECK:      notes-use-before-init.c:[[#@LINE-5]]:3: note: 'l' is handed to 'lock_take' before it is initialised
