// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// Notes that tell of initialisers known by their names, of those that failed
// and of addresses that are kept.

#include "Inputs/node.h"

struct PINNED ring {
  struct ring *next;
};
struct box {
  int n;
  struct ring r;
};
void ring_setup(struct ring *r);
void ring_open(struct ring *r PINNED_INIT);
void ring_need(struct ring *r PINNED_USE);
struct box *kept;

void initialised_by_a_name(struct box *to) {
  struct box from;
  ring_setup(&from.r);
  *to = from;
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->r' is left as a copy of 'from.r': only 'from.r' is initialised [pinned.Move]
// CHECK: :[[#@LINE-4]]:3: note: 'from.r' is pinned here: 'ring_setup' initialises it, as its name says

int failed(void) {
  struct node n;
  int err = node_try_init(&n);
  if (err)
    node_use(&n);
  return err;
}
// CHECK: :[[#@LINE-3]]:5: warning: 'n' is used after 'node_try_init' failed to initialise it [pinned.Init]
// CHECK: :[[#@LINE-7]]:3: note: 'n' is declared here without a value
// CHECK: :[[#@LINE-7]]:13: note: 'n' is pinned here if 'node_try_init' succeeds
// CHECK: :[[#@LINE-7]]:7: note: 'node_try_init' has failed here: 'n' is not initialised
// CHECK: :[[#@LINE-8]]:3: note: Taking true branch
// CHECK: :[[#@LINE-8]]:5: note: 'n' is used after 'node_try_init' failed to initialise it

struct ring *kept_and_followed(struct box *to, struct box *from) {
  ring_open(&from->r);
  *to = *from;
  kept = to;
  return to->r.next;
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->r' is used after it was copied from 'from->r': only 'from->r' is initialised [pinned.Move]
// CHECK: :[[#@LINE-6]]:3: note: 'from->r' is pinned here: 'ring_open' initialises it
// CHECK: :[[#@LINE-6]]:{{.*}} note: 'to->r' is copied from 'from->r' here
// CHECK: :[[#@LINE-6]]:{{.*}} note: The address of 'to->r' is stored here
// CHECK: :[[#@LINE-6]]:{{.*}} note: 'to->r' is used after it was copied from 'from->r': only 'from->r' is initialised
