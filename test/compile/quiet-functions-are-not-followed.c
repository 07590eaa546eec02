// Paths are followed only in functions in which a rule can fire: where a pinned
// object is created, copied or released while it may be linked, and in those that
// call them. debug.Stats tells what the engine has not reached.
// RUN: %clang --analyze --analyzer-no-default-checks -std=gnu11 -I %include -Xclang -load -Xclang %plugin -Xclang -analyzer-checker=core,pinned,debug.Stats -Xclang -analyzer-config -Xclang pinned:SelectedOnly=true --analyzer-output text -fno-caret-diagnostics -o /dev/null %s 2>&1 | FileCheck %s
#include "pinned.h"

typedef unsigned long size_t;
void *malloc(size_t size);
void free(void *block);

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);
void lock_destroy(struct lock *l PINNED_DESTROY);
void lock_arm(struct lock *l PINNED_ACTIVATE);

struct job { int id; struct lock lock; };
int condition(void);

// CHECK: only_frees -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
void only_frees(struct job *j)
{
  if (condition())
    free(j);
}

// CHECK: only_declares_a_pointer -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
int only_declares_a_pointer(struct job *list)
{
  struct job *j = list;
  if (condition())
    return j->id;
  return 0;
}

// CHECK: only_passes_one_on -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
void only_passes_one_on(struct job *j)
{
  if (condition())
    lock_take(&j->lock);
}

// CHECK: only_initialises -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
void only_initialises(struct job *j)
{
  if (condition())
    lock_init(&j->lock);
}

// CHECK: only_destroys -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: {{[1-9]}}
void only_destroys(struct job *j)
{
  if (condition())
    lock_destroy(&j->lock);
}

// CHECK: copies -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
void copies(struct job *to, struct job *from)
{
  if (condition())
    *to = *from;
}

// CHECK: creates -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
struct job *creates(void)
{
  struct job *j = malloc(sizeof *j);
  if (condition())
    lock_take(&j->lock); // CHECK: 'j->lock' is handed to 'lock_take' before it is initialised [pinned.Init]
  return j;
}

// CHECK: releases -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
void releases(struct job *j)
{
  lock_arm(&j->lock);
  if (condition())
    free(j); // CHECK: The storage of 'j->lock' goes while others point to it [pinned.Lifetime]
}

static void inner(struct job *to, struct job *from) { *to = *from; }

// CHECK: calls_one -> Total CFGBlocks: {{[0-9]+}} | Unreachable CFGBlocks: 0
void calls_one(struct job *to, struct job *from)
{
  if (condition())
    inner(to, from);
}
