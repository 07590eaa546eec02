// RUN: %verify %s
//
// Lists of Linux, with no annotation anywhere: heads and nodes of list_head,
// hlist and plist that move, are used too early, or go while they are linked.

#include "Inputs/linux.h"

struct request {
  int n;
  struct list_head link;
};
struct dev {
  int id;
  struct list_head queue;
};
struct bucket {
  struct hlist_head chain;
  int length;
};
struct entry {
  int key;
  struct hlist_node link;
};
struct waiter {
  struct plist_node link;
  int n;
};

//===-- list_head ---------------------------------------------------------===//

void a_head_moves_with_its_owner(struct dev *to) {
  struct dev d = {.id = 1};
  INIT_LIST_HEAD(&d.queue);
  *to = d; // expected-warning {{'to->queue' is left as a copy of 'd.queue': it still points to 'd.queue' [pinned.Move]}}
}

static LIST_HEAD(all);
struct list_head a_static_initialiser_points_to_its_head(void) { return all; } // expected-warning {{'all' is returned by value: the copy still points to 'all' [pinned.Move]}}

struct dev *a_table_grows(struct dev *t, size_t n) {
  INIT_LIST_HEAD(&t[0].queue);
  struct dev *new = krealloc(t, (n + 1) * sizeof(*t), GFP_KERNEL);
  return new; // expected-warning {{'new->queue' is returned after it was copied from 't->queue' before 'krealloc': it still points to 't->queue' before 'krealloc' [pinned.Move]}}
}

void a_linked_node_is_copied(struct dev *d, struct request *r,
                             struct request *to) {
  list_add_tail(&r->link, &d->queue);
  *to = *r; // expected-warning {{'to->link' is left as a copy of 'r->link': others still point to 'r->link' [pinned.Move]}}
}

void a_copy_made_by_kmemdup_is_linked(struct dev *d, struct request *next) {
  INIT_LIST_HEAD(&d->queue);
  struct dev *copy = kmemdup(d, sizeof(*d), GFP_KERNEL);
  if (copy)
    list_add(&next->link, &copy->queue); // expected-warning {{'queue' is used after it was copied from 'd->queue': it still points to 'd->queue' [pinned.Move]}}
}

void a_head_without_a_value_is_added_to(struct request *r) {
  struct list_head head;
  list_add(&r->link, &head); // expected-warning {{'head' is read before it is initialised [pinned.Init]}}
}

void a_linked_node_is_freed(struct dev *d) {
  struct request *r = kmalloc(sizeof(*r), GFP_KERNEL);
  if (!r)
    return;
  list_add_tail(&r->link, &d->queue);
  kfree(r); // expected-warning {{The storage of 'r->link' goes while others point to it [pinned.Lifetime]}}
}

//===-- hlist -------------------------------------------------------------===//

void a_chain_with_an_entry_moves(struct bucket *to, struct bucket *from,
                                 struct entry *e) {
  hlist_add_head(&e->link, &from->chain);
  *to = *from; // expected-warning {{'to->chain' is left as a copy of 'from->chain': others still point to 'from->chain' [pinned.Move]}}
}

void a_hashed_entry_is_copied(struct bucket *b, struct entry *e,
                              struct entry *to) {
  hlist_add_head(&e->link, &b->chain);
  *to = *e; // expected-warning {{'to->link' is left as a copy of 'e->link': others still point to 'e->link' [pinned.Move]}}
}

void a_hashed_entry_is_freed(struct bucket *b) {
  struct entry *e = kmalloc(sizeof(*e), GFP_KERNEL);
  if (!e)
    return;
  hlist_add_head(&e->link, &b->chain);
  kfree(e); // expected-warning {{The storage of 'e->link' goes while others point to it [pinned.Lifetime]}}
}

//===-- plist -------------------------------------------------------------===//

void a_plist_moves(struct plist_head *to) {
  struct plist_head head;
  plist_head_init(&head);
  *to = head; // expected-warning {{'to->node_list' is left as a copy of 'head.node_list': it still points to 'head.node_list' [pinned.Move]}}
}

void a_plist_node_without_a_value_is_added(struct plist_head *head) {
  struct waiter w;
  plist_add(&w.link, head); // expected-warning {{'w.link.prio_list' is handed to 'plist_add' before it is initialised [pinned.Init]}}
}

void a_plist_node_stays_in_its_list(struct plist_head *head) {
  struct waiter w;
  plist_node_init(&w.link, 1);
  plist_add(&w.link, head);
} // expected-warning {{The storage of 'w.link.prio_list' goes while others point to it [pinned.Lifetime]}}
