// RUN: %pinned %s 2>&1 | FileCheck -allow-empty %s
//
// An entry that was taken out of a list keeps its pointer to where it was; the
// head knows nothing of it and may go. clang-22 itself reports the address of the
// local head, which stays in the entry.

// CHECK-NOT: [pinned.
#include <stdlib.h>

struct entry {
  struct {
    struct entry *tqe_next, **tqe_prev;
  } link;
};
struct head {
  struct entry *tqh_first, **tqh_last;
};
void *xmalloc(size_t size);

struct entry *the_only_entry_is_taken_out_and_returned(void) {
  struct head *h = xmalloc(sizeof *h);
  struct entry *e = xmalloc(sizeof *e);
  h->tqh_first = NULL;
  h->tqh_last = &h->tqh_first;
  // TAILQ_INSERT_TAIL(h, e, link)
  e->link.tqe_next = NULL;
  e->link.tqe_prev = h->tqh_last;
  *h->tqh_last = e;
  h->tqh_last = &e->link.tqe_next;
  // TAILQ_REMOVE(h, e, link)
  if (e->link.tqe_next)
    e->link.tqe_next->link.tqe_prev = e->link.tqe_prev;
  else
    h->tqh_last = e->link.tqe_prev;
  *e->link.tqe_prev = e->link.tqe_next;
  free(h);
  return e;
}

// The same with LIST, and with a head on the stack.
struct node {
  struct {
    struct node *le_next, **le_prev;
  } link;
};
struct list {
  struct node *lh_first;
};

struct node *a_node_was_in_a_local_list(struct node *n) {
  struct list h;
  h.lh_first = NULL;
  n->link.le_next = NULL;
  h.lh_first = n;
  n->link.le_prev = &h.lh_first;
  // LIST_REMOVE(n, link)
  if (n->link.le_next)
    n->link.le_next->link.le_prev = n->link.le_prev;
  *n->link.le_prev = n->link.le_next;
  return n;
}
