/* An array of slots, each with a lock: initialised and destroyed in loops. */
#include "runtime.h"

enum { SLOTS = 3 };

struct slot {
  struct lock lock;
  int owner;
};

struct pool {
  struct slot slots[SLOTS];
  struct wait_queue waiters;
};

static void pool_init(struct pool *p) {
  wait_queue_init(&p->waiters);
  for (int i = 0; i < SLOTS; i++) {
    lock_init(&p->slots[i].lock);
    p->slots[i].owner = 0;
  }
}

static int pool_claim(struct pool *p, int owner) {
  for (int i = 0; i < SLOTS; i++) {
    struct slot *s = &p->slots[i];
    lock_take(&s->lock);
    if (s->owner == 0) {
      s->owner = owner;
      lock_drop(&s->lock);
      return i;
    }
    lock_drop(&s->lock);
  }
  return -1;
}

static void pool_return(struct pool *p, int index) {
  struct slot *s = &p->slots[index];
  lock_take(&s->lock);
  s->owner = 0;
  lock_drop(&s->lock);
  wait_queue_wake(&p->waiters);
}

static void pool_destroy(struct pool *p) {
  for (int i = 0; i < SLOTS; i++) {
    struct slot *s = &p->slots[i];
    lock_destroy(&s->lock);
    s->owner = -1;
  }
}

int main(void) {
  struct pool local;
  struct pool *shared = calloc(1, sizeof *shared);
  pool_init(&local);
  check(pool_claim(&local, 9) == 0);
  check(pool_claim(&local, 8) == 1);
  pool_return(&local, 0);
  check(pool_claim(&local, 7) == 0);
  pool_destroy(&local);
  if (!shared)
    return 0;
  pool_init(shared);
  check(pool_claim(shared, 1) == 0);
  pool_destroy(shared);
  free(shared);
  return 0;
}
