/* A circular list of nodes that live inside other structs. */
#ifndef LIST_H
#define LIST_H

#include "pinned.h"
#include <stddef.h>

/* Serves as head and as node; an empty head points to itself. */
struct PINNED list {
  struct list *next, *prev;
};

#define list_entry(node, type, member)                                         \
  ((type *)((char *)(node) - offsetof(type, member)))

static inline void list_init(struct list *l PINNED_INIT) {
  l->next = l;
  l->prev = l;
}

/* Adds a node at the end. What its links held before does not matter. */
static inline void list_add(struct list *node PINNED_REINIT PINNED_ACTIVATE,
                            struct list *head PINNED_USE) {
  node->next = head;
  node->prev = head->prev;
  head->prev->next = node;
  head->prev = node;
}

static inline void list_del(struct list *node PINNED_DEACTIVATE) {
  node->next->prev = node->prev;
  node->prev->next = node->next;
  node->next = NULL;
  node->prev = NULL;
}

static inline int list_empty(const struct list *head PINNED_USE) {
  return head->next == head;
}

#endif
