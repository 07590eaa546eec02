// RUN: %verify %s
// expected-no-diagnostics
//
// A lock that was not taken is not held, what a destroyer failed to destroy is
// there still, and a check that fails is no path of a correct program.

#include "pinned.h"

void free(void *);

struct PINNED lock {
  int word;
  struct lock *self;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_use(struct lock *l PINNED_USE);
int lock_hold(struct lock *l PINNED_HOLD_IF(zero));
void lock_drop(struct lock *l PINNED_DEACTIVATE);
int lock_destroy(struct lock *l PINNED_DESTROY_IF(zero));
PINNED_ASSERTS(nonzero) int lock_is_sound(struct lock *l);

struct job {
  int n;
  struct lock lock;
};

void freed_where_it_was_not_taken(struct job *j) {
  if (lock_hold(&j->lock) != 0)
    free(j);
  else
    lock_drop(&j->lock);
}

int taken_and_given_back(void) {
  struct lock l;
  lock_init(&l);
  return lock_hold(&l) || (lock_drop(&l), 0);
}

void destroyed_while_it_is_held(struct job *j) {
  if (lock_hold(&j->lock))
    return;
  lock_destroy(&j->lock);
  free(j);
}

void destroyed_until_that_succeeds(struct lock *l) {
  while (lock_destroy(l))
    lock_use(l);
}

void what_is_not_sound_is_no_path(void) {
  struct lock l;
  if (!lock_is_sound(&l)) {
    lock_use(&l);
    return;
  }
}

// What main() leaves goes with the process.
int main(void) {
  struct lock l;
  lock_init(&l);
  lock_hold(&l);
  return 0;
}
