// Annotations that contradict each other are reported where there is no function
// to follow, and by pinned-annotation alone.
// RUN: %checks %s %flags 2>&1 | FileCheck %s
// RUN: %checks -checks='-*,pinned-annotation' %s %flags 2>&1 | FileCheck %s
// RUN: %checks -checks='-*,pinned-move' %s %flags 2>&1 | FileCheck --allow-empty --check-prefix=OTHER %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };

void lock_swap(struct lock *l PINNED_INIT PINNED_DESTROY);
// CHECK: [[@LINE-1]]:43: warning: 'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned-annotation]
// CHECK: [[@LINE-2]]:31: note: 'pinned_init' is here
// CHECK-NOT: warning:
// OTHER-NOT: warning:
