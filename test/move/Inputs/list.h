// A list with visible functions: it is pinned by the addresses they store.

#ifndef LIST_H
#define LIST_H

#include "pinned.h"

#define NULL ((void *)0)
typedef __typeof__(sizeof 0) size_t;

struct PINNED list {
  struct list *next, *prev;
};

static inline void list_init(struct list *l) {
  l->next = l;
  l->prev = l;
}

static inline void list_add(struct list *node, struct list *head) {
  node->next = head->next;
  node->prev = head;
  head->next->prev = node;
  head->next = node;
}

static inline void list_del(struct list *node) {
  node->prev->next = node->next;
  node->next->prev = node->prev;
  node->next = NULL;
  node->prev = NULL;
}

static inline void list_replace(struct list *old, struct list *fresh) {
  fresh->next = old->next;
  fresh->next->prev = fresh;
  fresh->prev = old->prev;
  fresh->prev->next = fresh;
}

static inline int list_is_empty(const struct list *head) {
  return head->next == head;
}

#endif
