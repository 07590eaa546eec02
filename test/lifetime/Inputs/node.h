// A node of a list whose functions are annotated and not visible, and memory.

#ifndef NODE_H
#define NODE_H

#include "pinned.h"

#define NULL ((void *)0)
typedef __typeof__(sizeof 0) size_t;

struct PINNED node {
  struct node *next, *prev;
};

struct item {
  int value;
  struct node link;
};

struct pair {
  int id;
  struct node a, b;
};

void node_init(struct node *n PINNED_INIT);
int node_try_init(struct node *n PINNED_TRY_INIT);
void node_reset(struct node *n PINNED_REINIT);
void node_use(struct node *n PINNED_USE);
void node_link(struct node *n PINNED_ACTIVATE, struct node *head PINNED_USE);
void node_unlink(struct node *n PINNED_DEACTIVATE);
void node_enlist(struct node *n PINNED_REINIT PINNED_ACTIVATE,
                 struct node *head PINNED_USE);
void node_destroy(struct node *n PINNED_DESTROY);
void node_dump(struct node *n PINNED_RAW);
int node_peek(const struct node *n);

void item_init(struct item *i PINNED_INIT);
void item_use(struct item *i PINNED_USE);
void item_destroy(struct item *i PINNED_DESTROY);

// Functions of which nothing is known, and one of which only the name speaks.
void mystery(void *p);
void print(int n);
int coin(void);
void item_free(struct item *i);

extern struct node registry;

void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void *reallocarray(void *, size_t, size_t);
void free(void *);
void *memset(void *, int, size_t);
void *memcpy(void *, const void *, size_t);
void bzero(void *, size_t);

#endif
