/* A lock that knows where it lives. Locks are numbered, and a table says which
 * address owns which number: a lock that was never initialised, or was copied,
 * ends the program at its next use. */
#ifndef LOCK_H
#define LOCK_H

#include "pinned.h"

struct PINNED lock {
  int number;
};

/* Ends the program where all numbers are taken. */
void lock_init(struct lock *l PINNED_INIT);

/* Returns 0, or -1 where all numbers are taken. */
int lock_try_init(struct lock *l PINNED_TRY_INIT);

void lock_take(struct lock *l PINNED_USE);
void lock_give(struct lock *l PINNED_USE);

/* The lock must be free. */
void lock_destroy(struct lock *l PINNED_DESTROY);

#endif
