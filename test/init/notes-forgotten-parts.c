// RUN: %pinned %s 2>&1 | FileCheck %s
//
// The path of a report of a forgotten part begins where the function gets it.

#include "Inputs/lock.h"

void a_part_is_left_out(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
}
// CHECK:      notes-forgotten-parts.c:[[#@LINE-1]]:1: warning: 'a_part_is_left_out' returns without having initialised 'p->b' [pinned.Init]
// CHECK:      lock.h:{{[0-9]+}}:{{[0-9]+}}: note: 'struct pair' is pinned because its field 'b' is
// CHECK:      note: 'p->b' is for 'a_part_is_left_out' to initialise
// CHECK-NOT:  'p->a'
// CHECK:      notes-forgotten-parts.c:[[#@LINE-5]]:1: note: 'a_part_is_left_out' returns without having initialised 'p->b'
