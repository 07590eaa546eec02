// A lock with annotated functions of which only the declarations are visible.

#ifndef LOCK_H
#define LOCK_H

#include "pinned.h"

struct PINNED lock {
  int word;
  void *waiters;
};

void lock_init(struct lock *l PINNED_INIT);
int lock_open(struct lock *l PINNED_TRY_INIT);
void lock_renew(struct lock *l PINNED_REINIT);
void lock_take(struct lock *l PINNED_USE);
void lock_enlist(struct lock *l PINNED_ACTIVATE);
void lock_unlist(struct lock *l PINNED_DEACTIVATE);
void lock_destroy(struct lock *l PINNED_DESTROY);
void lock_print(const struct lock *l PINNED_RAW);
void lock_migrate(struct lock *to PINNED_MOVE_TO,
                  struct lock *from PINNED_MOVE_FROM);

#endif
