// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// The path of a report shows where the part was pinned, where it was linked or
// destroyed, and where its storage goes.

#include "Inputs/node.h"

void linked_by_a_call_and_freed(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_init(&i->link);
  node_link(&i->link, &registry);
  free(i);
}
// CHECK: notes-released.c:[[#@LINE-2]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: node.h:{{.*}} note: 'struct item' is pinned because its field 'link' is
// CHECK: :[[#@LINE-6]]:3: note: 'i->link' is pinned here: 'node_init' initialises it
// CHECK: :[[#@LINE-6]]:3: note: 'i->link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-6]]:3: note: The storage of 'i->link' goes while others point to it

void linked_and_left(void) {
  struct item i;
  node_init(&i.link);
  node_link(&i.link, &registry);
}
// CHECK: notes-released.c:[[#@LINE-1]]:1: warning: The storage of 'i.link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-5]]:3: note: 'i.link' is declared here without a value
// CHECK: :[[#@LINE-5]]:3: note: 'i.link' is pinned here: 'node_init' initialises it
// CHECK: :[[#@LINE-5]]:3: note: 'i.link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-5]]:1: note: The storage of 'i.link' goes while others point to it

int linked_and_left_by_a_return(struct node *head) {
  struct item i;
  node_init(&i.link);
  node_link(&i.link, head);
  return 0;
}
// CHECK: notes-released.c:[[#@LINE-2]]:3: warning: The storage of 'i.link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i.link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-4]]:3: note: The storage of 'i.link' goes while others point to it

void linked_and_overwritten(struct item *i) {
  node_link(&i->link, &registry);
  memset(i, 0, sizeof *i);
}
// CHECK: notes-released.c:[[#@LINE-2]]:3: warning: 'i->link' is overwritten while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is overwritten while others point to it

static void drop(struct item *i) {
  print(i->value);
  free(i);
}
void freed_in_a_callee(struct item *i) {
  node_link(&i->link, &registry);
  drop(i);
}
// CHECK: notes-released.c:[[#@LINE-6]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-4]]:3: note: Calling 'drop'
// CHECK: :[[#@LINE-9]]:3: note: The storage of 'i->link' goes while others point to it

void linked_on_one_of_two_paths(struct item *i) {
  if (coin())
    node_link(&i->link, &registry);
  free(i);
}
// CHECK: notes-released.c:[[#@LINE-2]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-5]]:3: note: Taking true branch
// CHECK: :[[#@LINE-5]]:5: note: 'i->link' is activated here by 'node_link': others point to it from now on
// CHECK: :[[#@LINE-5]]:3: note: The storage of 'i->link' goes while others point to it

void linked_whatever_it_was_before(struct item *i) {
  node_enlist(&i->link, &registry);
  free(i);
}
// CHECK: notes-released.c:[[#@LINE-2]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is activated here by 'node_enlist': others point to it from now on
// CHECK: :[[#@LINE-4]]:3: note: The storage of 'i->link' goes while others point to it
