// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// The path of a report shows where the part was destroyed.

#include "Inputs/node.h"

void destroyed_twice(void) {
  struct item i;
  node_init(&i.link);
  node_destroy(&i.link);
  node_destroy(&i.link);
}
// CHECK: notes-destroyed.c:[[#@LINE-2]]:3: warning: 'i.link' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]
// CHECK: node.h:{{.*}} note: 'struct item' is pinned because its field 'link' is
// CHECK: :[[#@LINE-7]]:3: note: 'i.link' is declared here without a value
// CHECK: :[[#@LINE-7]]:3: note: 'i.link' is pinned here: 'node_init' initialises it
// CHECK: :[[#@LINE-7]]:3: note: 'i.link' is destroyed here by 'node_destroy'
// CHECK: :[[#@LINE-7]]:3: note: 'i.link' is destroyed by 'node_destroy', but it is destroyed already

void linked_and_destroyed(struct item *i) {
  node_link(&i->link, &registry);
  node_destroy(&i->link);
}
// CHECK: notes-destroyed.c:[[#@LINE-2]]:3: warning: 'i->link' is destroyed by 'node_destroy' while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is destroyed by 'node_destroy' while others point to it

static void tear_down(struct item *i) {
  node_destroy(&i->link);
}
void destroyed_in_a_callee_and_used(struct item *i) {
  tear_down(i);
  node_use(&i->link);
}
// CHECK: notes-destroyed.c:[[#@LINE-2]]:3: warning: 'i->link' is handed to 'node_use' after it was destroyed [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: Calling 'tear_down'
// CHECK: :[[#@LINE-8]]:3: note: 'i->link' is destroyed here by 'node_destroy'
// CHECK: :[[#@LINE-6]]:3: note: Returning from 'tear_down'
// CHECK: :[[#@LINE-6]]:3: note: 'i->link' is handed to 'node_use' after it was destroyed

struct node *destroyed_and_read(struct item *i) {
  node_destroy(&i->link);
  return i->link.next;
}
// CHECK: notes-destroyed.c:[[#@LINE-2]]:{{.*}} warning: 'i->link' is read after it was destroyed [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is destroyed here by 'node_destroy'
// CHECK: :[[#@LINE-4]]:{{.*}} note: 'i->link' is read after it was destroyed

int left_initialised(struct item *i PINNED_TRY_INIT) {
  node_init(&i->link);
  if (coin())
    return -1;
  return 0;
}
// CHECK: notes-destroyed.c:[[#@LINE-3]]:5: warning: 'i->link' is still initialised where 'left_initialised' fails [pinned.Lifetime]
// CHECK: :[[#@LINE-7]]:1: note: 'i->link' is for 'left_initialised' to initialise
// CHECK: :[[#@LINE-7]]:3: note: 'i->link' is pinned here: 'node_init' initialises it
// CHECK: :[[#@LINE-7]]:3: note: Taking true branch
// CHECK: :[[#@LINE-7]]:5: note: 'i->link' is still initialised where 'left_initialised' fails
