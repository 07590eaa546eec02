// RUN: %pinned %s -DSUPPRESS='__attribute__((suppress))' \
// RUN:   -Xclang -verify=suppressed -Xclang -verify-ignore-unexpected=note
// suppressed-no-diagnostics
// RUN: %pinned %s -DSUPPRESS= -Xclang -verify=reported \
// RUN:   -Xclang -verify-ignore-unexpected=note
//
// clang 16 takes the attribute for one of Objective-C and ignores it.
// UNSUPPORTED: clang-16
//
// __attribute__((suppress)) on the statement or on the function in which a report
// stands silences all checkers; without it the same code is reported.

#include "Inputs/node.h"

struct PINNED lock {
  int word;
};
struct guarded {
  int id;
  struct lock lock;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);

void move_in_a_statement(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  SUPPRESS *to = *from; // reported-warning {{'to->lock' is left as a copy of 'from->lock': only 'from->lock' is initialised [pinned.Move]}}
}

void move_in_a_declaration(struct guarded *from) {
  lock_init(&from->lock);
  SUPPRESS struct guarded copy = *from; // reported-warning {{'copy.lock' is copied from 'from->lock', which must not move: only 'from->lock' is initialised [pinned.Move]}}
}

void move_in_a_use(struct guarded *from) {
  struct guarded copy;
  lock_init(&from->lock);
  copy = *from;
  SUPPRESS lock_take(&copy.lock); // reported-warning {{'copy.lock' is used after it was copied from 'from->lock': only 'from->lock' is initialised [pinned.Move]}}
}

SUPPRESS void move_in_a_function(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  *to = *from; // reported-warning {{'to->lock' is left as a copy of 'from->lock': only 'from->lock' is initialised [pinned.Move]}}
}

void init_in_a_statement(void) {
  struct lock l;
  SUPPRESS lock_take(&l); // reported-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void init_in_a_block(void) {
  struct lock l;
  SUPPRESS {
    lock_init(&l);
    lock_init(&l); // reported-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
  }
}

int init_in_a_return(struct lock *l PINNED_INIT) {
  SUPPRESS return 0; // reported-warning {{'init_in_a_return' returns without having initialised '*l' [pinned.Init]}}
}

SUPPRESS void init_in_a_function(void) {
  struct lock l;
  lock_take(&l); // reported-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void lifetime_in_a_free(struct item *i) {
  node_link(&i->link, &registry);
  SUPPRESS free(i); // reported-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void lifetime_in_a_memset(struct item *i) {
  node_link(&i->link, &registry);
  SUPPRESS memset(i, 0, sizeof *i); // reported-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void lifetime_in_a_destroy(struct item *i) {
  node_destroy(&i->link);
  SUPPRESS node_destroy(&i->link); // reported-warning {{'i->link' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
}

int lifetime_in_a_return(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  SUPPRESS return 0; // reported-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

SUPPRESS void lifetime_in_a_function(void) {
  struct item i;
  node_enlist(&i.link, &registry);
} // reported-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
