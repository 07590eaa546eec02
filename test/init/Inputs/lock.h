// A pinned type and one function for each annotation.
#include "pinned.h"

typedef __SIZE_TYPE__ size_t;
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void free(void *p);
void *memset(void *p, int byte, size_t size);

struct PINNED lock {
  int word;
  struct lock *self;
};

struct pair {
  struct lock a, b;
  int n;
};

void lock_init(struct lock *l PINNED_INIT);
int lock_try(struct lock *l PINNED_TRY_INIT);
int lock_try_nonzero(struct lock *l PINNED_TRY_INIT_IF(nonzero));
int lock_try_nonnegative(struct lock *l PINNED_TRY_INIT_IF(nonnegative));
struct lock *lock_try_nonnull(struct lock *l PINNED_TRY_INIT_IF(nonnull));
void lock_reset(struct lock *l PINNED_REINIT);
void lock_take(struct lock *l PINNED_USE);
void lock_arm(struct lock *l PINNED_ACTIVATE);
void lock_disarm(struct lock *l PINNED_DEACTIVATE);
void lock_add(struct lock *l PINNED_REINIT PINNED_ACTIVATE);
void lock_destroy(struct lock *l PINNED_DESTROY);
void lock_dump(struct lock *l PINNED_RAW);
void lock_migrate(struct lock *fresh PINNED_MOVE_TO,
                  struct lock *old PINNED_MOVE_FROM);
PINNED_INIT struct lock *lock_new(void);

void pair_init(struct pair *p PINNED_INIT);
void pair_take(struct pair *p PINNED_USE);
void pair_destroy(struct pair *p PINNED_DESTROY);

int lock_peek(const struct lock *l);
void mystery(void *p);
int coin(void);
