// RUN: %pinned %s 2>&1 | FileCheck %s
//
// Where nobody has initialised what lies in allocated storage, the path shows
// where that comes from: also in a function that returns it, and in the round
// of a loop in which it was allocated.

#include "Inputs/lock.h"

void storage_of_malloc(void) {
  struct pair *p = malloc(sizeof *p);
  if (p)
    lock_take(&p->a);
  free(p);
}
// CHECK:      notes-allocated.c:[[#@LINE-3]]:5: warning: 'p->a' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      notes-allocated.c:[[#@LINE-6]]:20: note: 'p->a' is allocated here: it is not initialised yet
// CHECK:      notes-allocated.c:[[#@LINE-5]]:5: note: 'p->a' is handed to 'lock_take' before it is initialised

void storage_of_calloc(void) {
  struct pair *p = calloc(1, sizeof *p);
  if (p)
    lock_take(&p->b);
  free(p);
}
// CHECK:      notes-allocated.c:[[#@LINE-3]]:5: warning: 'p->b' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      notes-allocated.c:[[#@LINE-6]]:20: note: 'p->b' is allocated here: it is not initialised yet
// CHECK:      notes-allocated.c:[[#@LINE-5]]:5: note: 'p->b' is handed to 'lock_take' before it is initialised

static struct pair *pair_new(void) {
  return malloc(sizeof(struct pair));
}

void storage_from_a_function(void) {
  struct pair *p = pair_new();
  if (p)
    lock_take(&p->a);
  free(p);
}
// CHECK:      notes-allocated.c:[[#@LINE-3]]:5: warning: 'p->a' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      notes-allocated.c:[[#@LINE-6]]:20: note: Calling 'pair_new'
// CHECK:      notes-allocated.c:[[#@LINE-11]]:10: note: 'p->a' is allocated here: it is not initialised yet
// CHECK:      notes-allocated.c:[[#@LINE-8]]:20: note: Returning from 'pair_new'
// CHECK:      notes-allocated.c:[[#@LINE-7]]:5: note: 'p->a' is handed to 'lock_take' before it is initialised

void storage_of_the_second_round(struct pair **all) {
  for (int i = 0; i < 2; i++) {
    struct pair *p = malloc(sizeof *p);
    if (!p)
      return;
    if (i == 0)
      lock_init(&p->a);
    lock_take(&p->a);
    all[i] = p;
  }
}
// CHECK:      notes-allocated.c:[[#@LINE-4]]:5: warning: 'p->a' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK:      note: 'i' is equal to 0
// CHECK:      notes-allocated.c:[[#@LINE-11]]:22: note: 'p->a' is allocated here: it is not initialised yet
// CHECK:      note: 'i' is not equal to 0
// CHECK-NOT:  is allocated here
// CHECK:      notes-allocated.c:[[#@LINE-9]]:5: note: 'p->a' is handed to 'lock_take' before it is initialised

// What an event tells of needs no more.
void an_object_that_was_initialised(void) {
  struct pair *p = malloc(sizeof *p);
  if (!p)
    return;
  lock_init(&p->a);
  lock_init(&p->a);
  free(p);
}
// CHECK:      notes-allocated.c:[[#@LINE-3]]:3: warning: 'p->a' is initialised by 'lock_init', but it is initialised already [pinned.Init]
// CHECK-NOT:  is allocated here
