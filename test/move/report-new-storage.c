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

// Each line is a function of that name with this call in it.
#define MOVES(name, call)                                                      \
  void name(struct slot *old, size_t n) {                                      \
    list_init(&old->waiters);                                                  \
    struct slot *s = call;                                                     \
    if (!s)                                                                    \
      return;                                                                  \
    slot_use(s);                                                               \
    free(s);                                                                   \
  }
#define SIZE sizeof(struct slot)

MOVES(reallocarray_moves, reallocarray(old, n, SIZE)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'reallocarray': it still points to 'old->waiters' before 'reallocarray'}}
MOVES(reallocf_moves, reallocf(old, n * SIZE)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'reallocf': it still points to 'old->waiters' before 'reallocf'}}
MOVES(krealloc_moves, krealloc(old, n * SIZE, 0)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'krealloc': it still points to 'old->waiters' before 'krealloc'}}
MOVES(kvrealloc_moves, kvrealloc(old, SIZE, n * SIZE, 0)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'kvrealloc': it still points to 'old->waiters' before 'kvrealloc'}}
MOVES(krealloc_array_moves, krealloc_array(old, n, SIZE, 0)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'krealloc_array': it still points to 'old->waiters' before 'krealloc_array'}}
MOVES(g_realloc_moves, g_realloc(old, n * SIZE)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters' before 'g_realloc': it still points to 'old->waiters' before 'g_realloc'}}
MOVES(kmemdup_moves, kmemdup(old, SIZE, 0)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters': it still points to 'old->waiters'}}
MOVES(g_memdup2_moves, g_memdup2(old, SIZE)) // expected-warning {{'s->waiters' is handed to 'slot_use' after it was copied from 'old->waiters': it still points to 'old->waiters'}}
