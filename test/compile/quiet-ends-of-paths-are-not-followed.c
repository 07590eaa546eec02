// A path ends where nothing is left on it that could be found: no part has a
// history that matters, and what is ahead is not enough for any rule. Where
// something may still come, it is followed to its end.
// RUN: %clang --analyze --analyzer-no-default-checks -std=gnu11 -I %include -Xclang -load -Xclang %plugin -Xclang -analyzer-checker=core,pinned,debug.Stats -Xclang -analyzer-config -Xclang pinned:SelectedOnly=true --analyzer-output text -fno-caret-diagnostics -o /dev/null %s 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);

struct job { int id; struct lock lock; };
int condition(void);
void work(int n);

// CHECK: nothing_is_left -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
void nothing_is_left(struct job *to, struct job *from)
{
  *to = *from;
  lock_init(&to->lock);
  if (condition())
    work(1);
  else
    work(2);
}

// CHECK: a_use_may_come -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
void a_use_may_come(struct job *to, struct job *from)
{
  *to = *from;
  if (condition())
    lock_take(&to->lock); // CHECK: 'to->lock' is used after it was copied from 'from->lock': only 'from->lock' is initialised [pinned.Move]
  else
    work(2);
}

static void inner(int n)
{
  if (n)
    work(n);
}

// CHECK: a_use_may_come_in_the_caller -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
void a_use_may_come_in_the_caller(int n)
{
  struct lock l;
  inner(n);
  lock_take(&l); // CHECK: 'l' is handed to 'lock_take' before it is initialised [pinned.Init]
}
