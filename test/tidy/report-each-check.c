// Each check reports by its name, with the events of its path as notes in their
// order, and the macros of pinned.h are on by themselves.
// RUN: %checks %s %flags 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);
void lock_arm(struct lock *l PINNED_ACTIVATE);
void free(void *block);

struct job { int id; struct lock lock; };

struct job moves(int id)
{
  struct job j = { .id = id };
  lock_init(&j.lock);
  return j;
}
// CHECK-NOT: {{warning|note}}:
// CHECK: report-each-check.c:[[@LINE-3]]:3: warning: 'j.lock' is returned by value: the copy is not initialised [pinned-move]
// CHECK: report-each-check.c:12:34: note: 'struct job' is pinned because its field 'lock' is
// CHECK: report-each-check.c:[[@LINE-7]]:3: note: 'j.lock' is set to zero here
// CHECK: report-each-check.c:[[@LINE-7]]:3: note: 'j.lock' is pinned here: 'lock_init' initialises it
// CHECK: report-each-check.c:[[@LINE-7]]:3: note: 'j.lock' is returned by value: the copy is not initialised

void is_not_initialised(void)
{
  struct lock l;
  lock_take(&l);
}
// CHECK-NOT: {{warning|note}}:
// CHECK: report-each-check.c:[[@LINE-3]]:3: warning: 'l' is handed to 'lock_take' before it is initialised [pinned-init]
// CHECK: report-each-check.c:[[@LINE-5]]:3: note: 'l' is declared here without a value
// CHECK: report-each-check.c:[[@LINE-5]]:3: note: 'l' is handed to 'lock_take' before it is initialised

void goes_while_armed(struct job *j)
{
  lock_arm(&j->lock);
  free(j);
}
// CHECK-NOT: {{warning|note}}:
// CHECK: report-each-check.c:[[@LINE-3]]:3: warning: The storage of 'j->lock' goes while others point to it [pinned-lifetime]
// CHECK: report-each-check.c:12:34: note: 'struct job' is pinned because its field 'lock' is
// CHECK: report-each-check.c:[[@LINE-6]]:3: note: 'j->lock' is activated here by 'lock_arm': others point to it from now on
// CHECK: report-each-check.c:[[@LINE-6]]:3: note: The storage of 'j->lock' goes while others point to it

void contradicts(struct lock *l PINNED_INIT PINNED_DESTROY);
// CHECK-NOT: {{warning|note}}:
// CHECK: report-each-check.c:[[@LINE-2]]:45: warning: 'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned-annotation]
// CHECK: report-each-check.c:[[@LINE-3]]:33: note: 'pinned_init' is here
// CHECK: report-each-check.c:[[@LINE-4]]:45: note: 'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active
// CHECK-NOT: {{warning|note}}:
