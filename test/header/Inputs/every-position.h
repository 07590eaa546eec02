/* Every macro of pinned.h in every position that its comment allows. */
#ifndef EVERY_POSITION_H
#define EVERY_POSITION_H

#include "pinned.h"
#include "pinned.h"

struct PINNED forward;
struct PINNED tagged {
  struct tagged *next, *prev;
};
union PINNED either {
  int number;
  void *self;
};
typedef struct PINNED {
  void *self;
} unnamed_t;
typedef struct foreign foreign_t PINNED;
typedef void *links_t[2] PINNED;
struct PINNED PINNED_ZEROABLE zeroable {
  int word;
};
typedef struct zeroable zeroable_t PINNED PINNED_ZEROABLE;

struct owner {
  int id;
  struct tagged list;
  struct tagged scratch UNPINNED;
  struct tagged slots[4] UNPINNED;
  UNPINNED union either before;
};

struct owner *owner_find(int id);
PINNED_INIT struct owner *owner_new(int id);
extern PINNED_INIT struct owner *owner_make(int id);
void owner_init(struct owner *o PINNED_INIT);
void owner_init_unnamed(struct owner *PINNED_INIT);
int owner_try_init(struct owner *o PINNED_TRY_INIT);
int owner_try_zero(struct owner *o PINNED_TRY_INIT_IF(zero));
int owner_try_nonzero(struct owner *o PINNED_TRY_INIT_IF(nonzero));
int owner_try_nonnegative(struct owner *o PINNED_TRY_INIT_IF(nonnegative));
void *owner_try_nonnull(struct owner *o PINNED_TRY_INIT_IF(nonnull));
void owner_reset(struct owner *o PINNED_REINIT);
void owner_take(struct owner *o PINNED_USE);
void owner_link(struct owner *o PINNED_ACTIVATE);
void owner_unlink(struct owner *o PINNED_DEACTIVATE);
void owner_destroy(struct owner *o PINNED_DESTROY);
void owner_dump(const void *o PINNED_RAW);
void owner_enlist(struct owner *o PINNED_REINIT PINNED_ACTIVATE,
                  struct tagged *head PINNED_USE);
void owner_move(struct owner *to PINNED_MOVE_TO,
                struct owner *from PINNED_MOVE_FROM);
PINNED_MOVES("both are out of their lists") void owner_swap(struct owner *a,
                                                            struct owner *b);
extern void (*owner_hook)(struct owner *o PINNED_USE);

#endif
