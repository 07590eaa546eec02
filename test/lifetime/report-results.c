// RUN: %verify %s
//
// What a function does may depend on its result: a lock that was taken is held,
// one that was not is not; what a destroyer failed to destroy is there still.

#include "pinned.h"

void *malloc(__SIZE_TYPE__);
void free(void *);

struct PINNED lock {
  int word;
  struct lock *self;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_use(struct lock *l PINNED_USE);
int lock_hold(struct lock *l PINNED_HOLD_IF(zero));
int lock_arm(struct lock *l PINNED_ACTIVATE_IF(nonzero));
void lock_drop(struct lock *l PINNED_DEACTIVATE);
int lock_destroy(struct lock *l PINNED_DESTROY_IF(zero));

struct job {
  int n;
  struct lock lock;
};

void freed_while_it_is_held(struct job *j) {
  if (lock_hold(&j->lock) == 0)
    free(j); // expected-warning {{The storage of 'j->lock' goes while it is held [pinned.Lifetime]}}
}

void overwritten_while_it_is_held(struct job *j) {
  if (lock_hold(&j->lock))
    return;
  *j = (struct job){0}; // expected-warning {{'j->lock' is overwritten while it is held [pinned.Lifetime]}}
}

int copied_while_it_is_held(void) {
  struct lock l;
  lock_init(&l);
  if (lock_hold(&l))
    return 0;
  struct lock copy = l; // expected-warning {{'copy' is copied from 'l', which must not move: only 'l' is initialised [pinned.Move]}}
  lock_drop(&l);
  return copy.word;
}

void freed_while_armed(struct job *j) {
  if (lock_arm(&j->lock))
    free(j); // expected-warning {{The storage of 'j->lock' goes while others point to it [pinned.Lifetime]}}
}

void used_after_it_was_destroyed(struct lock *l) {
  if (lock_destroy(l) == 0)
    lock_use(l); // expected-warning {{'*l' is handed to 'lock_use' after it was destroyed [pinned.Lifetime]}}
}

void destroyed_twice_where_nobody_looks(struct lock *l) {
  lock_destroy(l);
  lock_destroy(l); // expected-warning {{'*l' is destroyed by 'lock_destroy', but it is destroyed already [pinned.Lifetime]}}
}
