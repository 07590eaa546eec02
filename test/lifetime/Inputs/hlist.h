// A list of the Linux kernel whose nodes point back to the pointer that leads
// to them, with visible functions and nothing annotated but the type.

#ifndef HLIST_H
#define HLIST_H

#include "pinned.h"

struct PINNED hlist_node {
  struct hlist_node *next, **pprev;
};

struct hlist_head {
  struct hlist_node *first;
};

struct entry {
  int key;
  struct hlist_node hash;
};

static inline void hlist_add_head(struct hlist_node *n, struct hlist_head *h) {
  struct hlist_node *first = h->first;
  n->next = first;
  if (first)
    first->pprev = &n->next;
  h->first = n;
  n->pprev = &h->first;
}

static inline void hlist_del(struct hlist_node *n) {
  struct hlist_node *next = n->next;
  struct hlist_node **pprev = n->pprev;
  *pprev = next;
  if (next)
    next->pprev = pprev;
}

#endif
