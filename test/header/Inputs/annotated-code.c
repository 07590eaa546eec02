/* Code with something to optimise and to inline around every annotation. */
#include "every-position.h"

static void tagged_init(struct tagged *t PINNED_INIT) { t->next = t->prev = t; }

static void tagged_add(struct tagged *node PINNED_REINIT PINNED_ACTIVATE,
                       struct tagged *head PINNED_USE) {
  node->next = head->next;
  node->prev = head;
  head->next->prev = node;
  head->next = node;
}

static void tagged_del(struct tagged *node PINNED_DEACTIVATE) {
  node->next->prev = node->prev;
  node->prev->next = node->next;
}

static int tagged_sum(const struct tagged *head PINNED_USE, int seed) {
  const struct tagged *t;
  for (t = head->next; t != head; t = t->next)
    seed += ((const struct owner *)(const void *)t)->id;
  return seed;
}

static int tagged_try_init(struct tagged *t PINNED_TRY_INIT_IF(nonzero),
                           int wanted) {
  if (!wanted)
    return 0;
  tagged_init(t);
  return 1;
}

static PINNED_INIT struct tagged *tagged_renew(struct tagged *t PINNED_REINIT) {
  tagged_init(t);
  return t;
}

static void tagged_move(struct tagged *to PINNED_MOVE_TO,
                        struct tagged *from PINNED_MOVE_FROM) {
  to->next = from->next;
  to->prev = from->prev;
  to->next->prev = to;
  to->prev->next = to;
}

PINNED_MOVES("both are out of their lists")
void owner_swap(struct owner *a, struct owner *b) {
  struct owner t = *a;
  *a = *b;
  *b = t;
}

static struct tagged registry;
static struct zeroable counter;

void owner_init(struct owner *o) {
  tagged_init(&o->list);
  o->id = ++counter.word;
}

int owner_try_init(struct owner *o PINNED_TRY_INIT) {
  return tagged_try_init(&o->list, o->id) ? 0 : -1;
}

void owner_reset(struct owner *o) { tagged_renew(&o->list); }
void owner_link(struct owner *o) { tagged_add(&o->list, &registry); }
void owner_unlink(struct owner *o) { tagged_del(&o->list); }

void owner_destroy(struct owner *o PINNED_DESTROY) {
  tagged_del(&o->list);
  o->list.next = o->list.prev = 0;
}

void owner_move(struct owner *to, struct owner *from) {
  to->id = from->id;
  tagged_move(&to->list, &from->list);
}

void owner_dump(const void *o PINNED_RAW) {
  counter.word = tagged_sum(&registry, o != 0);
}
