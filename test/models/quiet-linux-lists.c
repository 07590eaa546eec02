// RUN: %verify %s
// expected-no-diagnostics
//
// Lists of Linux as its code uses them, with no annotation anywhere.

#include "Inputs/linux.h"

struct request {
  int n;
  struct list_head link;
};
struct dev {
  int id;
  struct list_head queue;
};
struct entry {
  int key;
  struct hlist_node link;
};
struct waiter {
  struct plist_node link;
  int n;
};

static LIST_HEAD(table);
void a_global_list_is_added_to(struct request *r) {
  list_add_tail(&r->link, &table);
}

int a_node_needs_no_value_to_be_linked(struct dev *d, int n) {
  struct request *r = kmalloc(sizeof(*r), GFP_KERNEL);
  if (!r)
    return -ENOMEM;
  r->n = n;
  list_add_tail(&r->link, &d->queue);
  return 0;
}

void requests_are_freed(struct dev *d) {
  struct request *r, *n;
  list_for_each_entry_safe(r, n, &d->queue, link) {
    list_del(&r->link);
    kfree(r);
  }
}

void a_list_on_the_stack(struct dev *d, struct request *r) {
  LIST_HEAD(done);
  list_del(&r->link);
  list_add(&r->link, &done);
  while (!list_empty(&done))
    list_del_init(done.next);
}

struct dev *a_copy_gets_links_of_its_own(const struct dev *old) {
  struct dev *d = kmemdup(old, sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  INIT_LIST_HEAD(&d->queue);
  return d;
}

void a_copy_takes_the_place(struct request *old, struct request *new) {
  *new = *old;
  list_replace(&old->link, &new->link);
}

void an_empty_chain_is_a_value(struct hlist_head *to) {
  struct hlist_head h = HLIST_HEAD_INIT;
  *to = h;
}

int zeroed_memory_is_an_empty_chain(struct entry *e) {
  struct hlist_head *h = kzalloc(sizeof(*h), GFP_KERNEL);
  if (!h)
    return -ENOMEM;
  hlist_add_head(&e->link, h);
  return 0;
}

void an_entry_that_is_in_no_chain_is_freed(struct entry *e) {
  hlist_del_init(&e->link);
  kfree(e);
}

void an_entry_without_links_is_copied(struct entry *to, int key) {
  struct entry e = {.key = key};
  INIT_HLIST_NODE(&e.link);
  *to = e;
}

void a_waiter_of_the_stack(struct plist_head *head) {
  struct waiter w;
  plist_node_init(&w.link, 1);
  plist_add(&w.link, head);
  schedule();
  plist_del(&w.link, head);
}
