// RUN: %pinned -Xclang -analyzer-disable-checker=core.StackAddressEscape %s \
// RUN:   2>&1 | FileCheck %s --implicit-check-not=warning:
//
// Of a link that is inferred from a visible body, the path of a report shows
// the store, and the report stands where the storage goes.

#include "Inputs/list.h"

void freed(struct list_head *head) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, head);
  free(i);
}
// CHECK: notes-inferred-links.c:[[#@LINE-2]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: list.h:{{.*}} note: 'struct item' is pinned because its field 'link' is
// CHECK: :[[#@LINE-5]]:3: note: Calling 'list_add'
// CHECK: list.h:{{.*}} note: 'i->link' is linked here: its address is now in another object
// CHECK: :[[#@LINE-7]]:3: note: Returning from 'list_add'
// CHECK: :[[#@LINE-7]]:3: note: The storage of 'i->link' goes while others point to it

void left(void) {
  struct item i;
  list_add(&i.link, &registry);
}
// CHECK: notes-inferred-links.c:[[#@LINE-1]]:1: warning: The storage of 'i.link' goes while others point to it [pinned.Lifetime]
// CHECK: list.h:{{.*}} note: 'i.link' is linked here: its address is now in another object
// CHECK: :[[#@LINE-4]]:3: note: Returning from 'list_add'
// CHECK: :[[#@LINE-4]]:1: note: The storage of 'i.link' goes while others point to it

void zeroed(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  memset(i, 0, sizeof *i);
}
// CHECK: notes-inferred-links.c:[[#@LINE-2]]:3: warning: 'i->link' is overwritten while others point to it [pinned.Lifetime]
// CHECK: list.h:{{.*}} note: 'i->link' is linked here: its address is now in another object
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is overwritten while others point to it

struct list_head *current;

void stored_by_hand(struct item *i) {
  current = &i->link;
  free(i);
}
// CHECK: notes-inferred-links.c:[[#@LINE-2]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: :[[#@LINE-4]]:3: note: 'i->link' is linked here: its address is now in another object
// CHECK: :[[#@LINE-4]]:3: note: The storage of 'i->link' goes while others point to it

void list_wake(struct list_head *head);

void freed_before_the_list_is_handed_on(struct device *d) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add_tail(&i->link, &d->items);
  free(i);
  list_wake(&d->items);
}
// CHECK: notes-inferred-links.c:[[#@LINE-3]]:3: warning: The storage of 'i->link' goes while others point to it [pinned.Lifetime]
// CHECK: list.h:{{.*}} note: 'i->link' is linked here: its address is now in another object
// CHECK: :[[#@LINE-6]]:3: note: Returning from 'list_add_tail'
// CHECK: :[[#@LINE-6]]:3: note: The storage of 'i->link' goes while others point to it
