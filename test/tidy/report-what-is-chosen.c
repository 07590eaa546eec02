// Only the checks that are chosen report, by name or by pattern; all are listed.
// RUN: %checks %s %flags 2>&1 | FileCheck --check-prefixes=MOVE,INIT %s
// RUN: %checks -checks='-*,pinned-move' %s %flags 2>&1 | FileCheck --check-prefix=MOVE --implicit-check-not=pinned-init %s
// RUN: %checks -checks='-*,pinned-init' %s %flags 2>&1 | FileCheck --check-prefix=INIT --implicit-check-not=pinned-move %s
// RUN: %checks -checks='-*,pinned-*,-pinned-move' %s %flags 2>&1 | FileCheck --check-prefix=INIT --implicit-check-not=pinned-move %s
// RUN: %checks -checks='-*,pinned-lifetime' %s %flags 2>&1 | FileCheck --allow-empty --check-prefix=NONE %s
// RUN: %checks -checks='-*,misc-redundant-expression' %s %flags 2>&1 | FileCheck --allow-empty --check-prefix=NONE %s
// RUN: not %checks -checks='-*' %s %flags 2>&1 | FileCheck --check-prefix=EMPTY %s
// RUN: %checks --list-checks | FileCheck --check-prefix=LIST %s
// RUN: %tidy --config={} -checks='*' --list-checks | FileCheck --check-prefix=ALL --implicit-check-not=pinned- %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);

struct lock moves(void)
{
  struct lock l;
  lock_init(&l);
  return l; // MOVE: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
}

void is_not_initialised(void)
{
  struct lock l;
  lock_take(&l); // INIT: warning: 'l' is handed to 'lock_take' before it is initialised [pinned-init]
}

// NONE-NOT: pinned-
// EMPTY-NOT: pinned-
// EMPTY: Error: no checks enabled.
// LIST:      Enabled checks:
// LIST-NEXT: pinned-annotation
// LIST-NEXT: pinned-init
// LIST-NEXT: pinned-lifetime
// LIST-NEXT: pinned-move
// LIST-NOT:  {{[a-z]}}
// ALL: pinned-annotation
// ALL: pinned-init
// ALL: pinned-lifetime
// ALL: pinned-move
