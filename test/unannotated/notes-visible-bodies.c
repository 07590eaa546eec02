// RUN: %pinned %s 2>&1 | FileCheck %s
//
// The path shows where a visible body stores the part's own address, and then
// where the part is copied and used.

#include "Inputs/ring.h"

static void tie(struct ring *r) {
  r->next = r;
  r->prev = r;
}

void a_copy_of_what_a_body_pinned(void) {
  struct owner d;
  tie(&d.r);
  struct ring copy = d.r;
  ring_need(&copy);
}
// CHECK: notes-visible-bodies.c:[[#@LINE-2]]:3: warning: 'copy' is used after it was copied from 'd.r': it still points to 'd.r' [pinned.Move]
// CHECK: notes-visible-bodies.c:[[#@LINE-11]]:3: note: 'd.r' is pinned here: it now holds its own address
// CHECK: notes-visible-bodies.c:[[#@LINE-5]]:3: note: 'copy' is copied from 'd.r' here
// CHECK: notes-visible-bodies.c:[[#@LINE-5]]:3: note: 'copy' is used after it was copied from 'd.r': it still points to 'd.r'

void an_initialiser_after_it(void) {
  struct owner d;
  tie(&d.r);
  ring_pin(&d.r);
}
// CHECK: notes-visible-bodies.c:[[#@LINE-2]]:3: warning: 'd.r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]
// CHECK: ring.h:{{[0-9]+}}:{{[0-9]+}}: note: 'struct owner' is pinned because its field 'r' is
// CHECK: notes-visible-bodies.c:[[#@LINE-22]]:3: note: 'd.r' is pinned here: it now holds its own address
// CHECK: notes-visible-bodies.c:[[#@LINE-5]]:3: note: 'd.r' is initialised by 'ring_pin', but it is initialised already
