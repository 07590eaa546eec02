// RUN: %verify %s
//
// Functions that give new storage with the old bytes in it move what lies
// there.

#include "Inputs/list.h"
#include "Inputs/memory.h"

struct slot {
  int key;
  struct list waiters;
};
struct table {
  struct slot *slots;
  size_t count;
};

void slot_use(struct slot *s);

void *reallocf(void *, size_t);
void *krealloc(const void *, size_t, unsigned);
void *kvrealloc(const void *, size_t, size_t, unsigned);
void *krealloc_array(void *, size_t, size_t, unsigned);
void *g_realloc(void *, size_t);
void *kmemdup(const void *, size_t, unsigned);
void *g_memdup2(const void *, size_t);

void realloc_moves(void) {
  struct slot *s = malloc(sizeof *s);
  if (!s)
    return;
  list_init(&s->waiters);
  struct slot *t = realloc(s, 2 * sizeof *s);
  if (!t) {
    free(s);
    return;
  }
  slot_use(t); // expected-warning {{'t->waiters' is handed to 'slot_use' after it was copied from 's->waiters' before 'realloc': it still points to 's->waiters' before 'realloc'}}
  free(t);
}

static struct slot *slots;
int realloc_of_what_a_global_points_to_moves(size_t count) {
  list_init(&slots[0].waiters);
  struct slot *s = realloc(slots, 2 * count * sizeof *s);
  if (!s)
    return -1;
  slots = s; // expected-warning {{'slots->waiters' is kept after it was copied from 'slots->waiters' before 'realloc': it still points to 'slots->waiters' before 'realloc'}}
  return 0;
}

void reallocarray_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = reallocarray(t->slots, t->count * 2, sizeof *s);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'reallocarray': it still points to 't->slots->waiters' before 'reallocarray'}}
  free(s);
}

void reallocf_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = reallocf(t->slots, 2 * sizeof *s);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'reallocf': it still points to 't->slots->waiters' before 'reallocf'}}
  free(s);
}

void krealloc_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = krealloc(t->slots, 2 * sizeof *s, 0);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'krealloc': it still points to 't->slots->waiters' before 'krealloc'}}
  free(s);
}

void kvrealloc_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = kvrealloc(t->slots, sizeof *s, 2 * sizeof *s, 0);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'kvrealloc': it still points to 't->slots->waiters' before 'kvrealloc'}}
  free(s);
}

void krealloc_array_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = krealloc_array(t->slots, 2, sizeof *s, 0);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'krealloc_array': it still points to 't->slots->waiters' before 'krealloc_array'}}
  free(s);
}

void g_realloc_moves(struct table *t) {
  list_init(&t->slots[0].waiters);
  struct slot *s = g_realloc(t->slots, 2 * sizeof *s);
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 't->slots->waiters' before 'g_realloc': it still points to 't->slots->waiters' before 'g_realloc'}}
  free(s);
}

void kmemdup_moves(struct slot *old) {
  list_init(&old->waiters);
  struct slot *s = kmemdup(old, sizeof *old, 0);
  if (!s)
    return;
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters': it still points to 'old->waiters'}}
  free(s);
}

void g_memdup2_moves(struct slot *old) {
  list_init(&old->waiters);
  struct slot *s = g_memdup2(old, sizeof *old);
  slot_use(s); // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters': it still points to 'old->waiters'}}
  free(s);
}
