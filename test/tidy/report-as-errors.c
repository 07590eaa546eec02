// -warnings-as-errors makes errors of our reports, and the run fails; without
// it a report is no failure.
// RUN: %checks %s %flags 2>&1 | FileCheck --check-prefix=WARNING %s
// RUN: not %checks -warnings-as-errors='*' %s %flags 2>&1 | FileCheck --check-prefix=ERROR %s
// RUN: not %checks -warnings-as-errors=pinned-move %s %flags 2>&1 | FileCheck --check-prefix=ERROR %s
// RUN: %checks -warnings-as-errors='pinned-init' %s %flags 2>&1 | FileCheck --check-prefix=WARNING %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);

struct lock moves(void)
{
  struct lock l;
  lock_init(&l);
  return l;
}
// WARNING: [[@LINE-2]]:3: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
// ERROR: [[@LINE-3]]:3: error: 'l' is returned by value: the copy is not initialised [pinned-move,-warnings-as-errors]
// ERROR: 1 warning treated as error
