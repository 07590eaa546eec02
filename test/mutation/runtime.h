/*
 * What the programs of the mutation tests are built on.
 *
 * The analyser sees what a header of a library would show it: annotated
 * functions without a body, and a list whose functions are inline. A program
 * that runs is linked with runtime.c, which follows the life of every object
 * and stops the program where the contract is broken. The LIFE_ macros tell it
 * what the visible bodies do; to the analyser they are nothing.
 */
#ifndef RUNTIME_H
#define RUNTIME_H

#include "pinned.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#ifdef __clang_analyzer__
#define LIFE_INIT(part)
#define LIFE_USE(part)
#define LIFE_LINK(part)
#define LIFE_UNLINK(part)
#define LIFE_ARENA_INIT(part)
#define LIFE_ARENA_USE(part)
#else
void *life_malloc(size_t size);
void *life_calloc(size_t count, size_t size);
void life_free(void *memory);
void life_list_init(void *part);
void life_list_use(void *part);
void life_list_link(void *part);
void life_list_unlink(void *part);
void life_arena_init(void *part, size_t size);
void life_arena_use(void *part);
#define malloc life_malloc
#define calloc life_calloc
#define free life_free
#define LIFE_INIT(part) life_list_init(part)
#define LIFE_USE(part) life_list_use(part)
#define LIFE_LINK(part) life_list_link(part)
#define LIFE_UNLINK(part) life_list_unlink(part)
#define LIFE_ARENA_INIT(part) life_arena_init(part, sizeof *(part))
#define LIFE_ARENA_USE(part) life_arena_use(part)
#endif

#define INLINE static inline __attribute__((unused))

/* The fallible function number `n` from now on fails; 0: none does. */
extern int life_failing;
INLINE void fail_at(int n) { life_failing = n; }

/* What a correct program does; a mutant that does not may keep the contract. */
extern int life_failed_checks;
INLINE void check(int holds) { life_failed_checks += !holds; }

#define container_of(pointer, type, field)                                     \
  ((type *)((char *)(pointer) - offsetof(type, field)))

/* A list as the kernel has it: nothing but stores says what it does. */
struct PINNED list {
  struct list *next, *prev;
};

INLINE void list_init(struct list *head) {
  LIFE_INIT(head);
  head->next = head;
  head->prev = head;
}

INLINE void list_add(struct list *node, struct list *head) {
  LIFE_USE(head);
  node->next = head->next;
  node->prev = head;
  head->next->prev = node;
  head->next = node;
  LIFE_LINK(node);
}

INLINE void list_del(struct list *node) {
  LIFE_UNLINK(node);
  node->prev->next = node->next;
  node->next->prev = node->prev;
  node->next = NULL;
  node->prev = NULL;
}

INLINE int list_empty(struct list *head) {
  LIFE_USE(head);
  return head->next == head;
}

INLINE struct list *list_first(struct list *head) {
  LIFE_USE(head);
  return head->next;
}

INLINE struct list *list_next(struct list *node) {
  LIFE_USE(node);
  return node->next;
}

/* All nodes of `from` go to the front of `to`; `from` is empty afterwards. */
INLINE void list_splice(struct list *from, struct list *to) {
  LIFE_USE(from);
  LIFE_USE(to);
  if (from->next == from)
    return;
  from->next->prev = to;
  from->prev->next = to->next;
  to->next->prev = from->prev;
  to->next = from->next;
  from->next = from;
  from->prev = from;
}

/* An arena whose cursor points into its own bytes. */
struct PINNED arena {
  char *top;
  char bytes[24];
};

INLINE void arena_init(struct arena *a) {
  a->top = a->bytes;
  LIFE_ARENA_INIT(a);
}

INLINE char *arena_take(struct arena *a, size_t size) {
  char *taken;
  LIFE_ARENA_USE(a);
  if (size > (size_t)(a->bytes + sizeof a->bytes - a->top))
    return NULL;
  taken = a->top;
  a->top += size;
  return taken;
}

INLINE int arena_used(struct arena *a) {
  LIFE_ARENA_USE(a);
  return (int)(a->top - a->bytes);
}

struct PINNED lock {
  void *self;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);
void lock_drop(struct lock *l PINNED_USE);
void lock_destroy(struct lock *l PINNED_DESTROY);

struct PINNED timer {
  void *self;
  int ticks;
};
void timer_init(struct timer *t PINNED_INIT);
void timer_start(struct timer *t PINNED_ACTIVATE, int ticks);
void timer_stop(struct timer *t PINNED_DEACTIVATE);
int timer_left(struct timer *t PINNED_USE);
void timer_destroy(struct timer *t PINNED_DESTROY);

struct PINNED channel {
  void *self;
  int sent;
};
int channel_open(struct channel *c PINNED_TRY_INIT);
void channel_send(struct channel *c PINNED_USE, int word);
int channel_sent(struct channel *c PINNED_USE);
void channel_close(struct channel *c PINNED_DESTROY);

/* Tells of success by a result that is not zero. */
struct PINNED irq {
  void *self;
};
int irq_request(struct irq *i PINNED_TRY_INIT_IF(nonzero));
void irq_enable(struct irq *i PINNED_ACTIVATE);
void irq_disable(struct irq *i PINNED_DEACTIVATE);
void irq_release(struct irq *i PINNED_DESTROY);

/* Like a z_stream: the state that it keeps points back to it. */
struct PINNED stream {
  void *self;
  int bytes;
};
int stream_begin(struct stream *s PINNED_TRY_INIT);
int stream_push(struct stream *s PINNED_USE, int byte);
void stream_rewind(struct stream *s PINNED_REINIT);
void stream_end(struct stream *s PINNED_DESTROY);

/* Those who wait stand in the queue; a waiter needs no init of its own. */
struct PINNED wait_queue {
  void *self;
};
struct PINNED waiter {
  void *self;
};
void wait_queue_init(struct wait_queue *q PINNED_INIT);
void wait_queue_wake(struct wait_queue *q PINNED_USE);
void wait_queue_add(struct wait_queue *q PINNED_USE,
                    struct waiter *w PINNED_REINIT PINNED_ACTIVATE);
void wait_queue_remove(struct wait_queue *q PINNED_USE,
                       struct waiter *w PINNED_DEACTIVATE);

/* May be moved, but only by its own function. */
struct PINNED cell {
  void *self;
  int value;
};
void cell_init(struct cell *c PINNED_INIT, int value);
int cell_get(struct cell *c PINNED_USE);
void cell_move(struct cell *to PINNED_MOVE_TO,
               struct cell *from PINNED_MOVE_FROM);
void cell_destroy(struct cell *c PINNED_DESTROY);

#endif
