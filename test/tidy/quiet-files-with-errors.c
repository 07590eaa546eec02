// What does not compile is not analysed: the compiler's error is the one thing
// that is told. A warning of the compiler is no hindrance.
// RUN: not %checks %s %flags -DBROKEN 2>&1 | FileCheck --check-prefix=BROKEN %s
// RUN: not %checks %s %flags -include gone.h 2>&1 | FileCheck --check-prefix=GONE %s
// RUN: %checks %s %flags -Wall -DDUBIOUS 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);

struct lock moves(void)
{
  struct lock l;
  lock_init(&l);
  return l;
}

void broken(struct lock *l)
{
#ifdef BROKEN
  lock_initt(l);
#elif defined(DUBIOUS)
  int unused;
#endif
}
// CHECK: [[@LINE-11]]:3: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
// BROKEN-NOT: pinned-
// BROKEN: error: {{.*}}'lock_initt'
// BROKEN-NOT: pinned-
// GONE-NOT: pinned-
// GONE: error: 'gone.h' file not found
// GONE-NOT: pinned-
