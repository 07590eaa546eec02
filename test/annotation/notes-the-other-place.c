// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// Where a contradiction has a second place, a note stands there.

#include "Inputs/list.h"

void consumes(struct list *l PINNED_INIT);
void consumes(struct list *l
                  PINNED_DESTROY);
// CHECK:      notes-the-other-place.c:[[#@LINE-1]]:19: warning: 'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]
// CHECK:      notes-the-other-place.c:[[#@LINE-4]]:30: note: 'pinned_init' is here

int tries(struct list *l PINNED_TRY_INIT PINNED_TRY_INIT_IF(nonzero));
// CHECK:      notes-the-other-place.c:[[#@LINE-1]]:42: warning: 'pinned_try_init:nonzero' contradicts 'pinned_try_init' on the same parameter: the result tells success in one way [pinned.Annotation]
// CHECK:      notes-the-other-place.c:[[#@LINE-2]]:26: note: 'pinned_try_init' is here

void uses_a_plain_struct(struct plain *p PINNED_USE);
// CHECK:      notes-the-other-place.c:[[#@LINE-1]]:42: warning: 'pinned_use' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]
// CHECK:      list.h:13:8: note: 'struct plain' is defined here

// A number is defined nowhere.
void uses_a_number(int *n PINNED_USE);
// CHECK:      notes-the-other-place.c:[[#@LINE-1]]:27: warning: 'pinned_use' says nothing of 'int', which holds no pinned part [pinned.Annotation]
// CHECK-NOT:  defined here

struct request {
  struct list scratch UNPINNED;
};
void list_init(struct list *l PINNED_INIT);
void first_call(struct request *r) { list_init(&r->scratch); }
void second_call(struct request *r) { list_init(&r->scratch); }
// CHECK:      notes-the-other-place.c:[[#@LINE-5]]:23: warning: 'scratch' is 'unpinned', but 'list_init' initialises it where it stands [pinned.Annotation]
// CHECK:      notes-the-other-place.c:[[#@LINE-3]]:38: note: 'scratch' is handed to 'list_init' here
// CHECK-NOT:  handed to
