// RUN: %verify %s
//
// Whatever needs a living part is an error once the part is destroyed.

#include "Inputs/node.h"

struct list {
  struct node head;
  int length;
};

struct nested {
  struct list lists[2];
};

void used_after_destroy(void) {
  struct node n;
  node_init(&n);
  node_destroy(&n);
  node_use(&n); // expected-warning {{'n' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}

void linked_after_destroy(void) {
  struct item i;
  node_init(&i.link);
  node_destroy(&i.link);
  node_link(&i.link, &registry); // expected-warning {{'i.link' is handed to 'node_link' after it was destroyed [pinned.Lifetime]}}
}

void linked_to_a_head_after_its_destroy(struct node *n) {
  struct node head;
  node_init(&head);
  node_destroy(&head);
  node_link(n, &head); // expected-warning {{'head' is handed to 'node_link' after it was destroyed [pinned.Lifetime]}}
}

void unlinked_after_destroy(struct item *i) {
  node_destroy(&i->link);
  node_unlink(&i->link); // expected-warning {{'i->link' is handed to 'node_unlink' after it was destroyed [pinned.Lifetime]}}
}

void destroyed_twice(struct item *i) {
  node_destroy(&i->link);
  node_destroy(&i->link); // expected-warning {{'i->link' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
}

int handed_to_a_reader_after_destroy(struct item *i) {
  node_destroy(&i->link);
  return node_peek(&i->link); // expected-warning {{'i->link' is handed to 'node_peek' after it was destroyed [pinned.Lifetime]}}
}

struct node *a_link_is_followed_after_destroy(struct item *i) {
  node_destroy(&i->link);
  return i->link.next; // expected-warning {{'i->link' is read after it was destroyed [pinned.Lifetime]}}
}

static int is_empty(const struct node *head) {
  return head->next == head; // expected-warning {{'l->head' is read after it was destroyed [pinned.Lifetime]}}
}

int a_link_is_followed_in_a_callee(struct list *l) {
  node_destroy(&l->head);
  return is_empty(&l->head);
}

static void tear_down(struct list *l) {
  l->length = 0;
  node_destroy(&l->head);
}

void destroyed_in_a_callee_and_used(struct list *l) {
  tear_down(l);
  node_use(&l->head); // expected-warning {{'l->head' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}

void destroyed_by_the_callee_and_the_caller(struct list *l) {
  tear_down(l);
  node_destroy(&l->head); // expected-warning {{'l->head' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
}

void destroyed_in_every_round(struct list *l) {
  for (int i = 0; i < 3; i++)
    node_destroy(&l->head); // expected-warning {{'l->head' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
}

void used_in_the_round_after_the_destroy(struct list *l) {
  while (coin()) {
    node_use(&l->head); // expected-warning {{'l->head' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
    if (coin())
      node_destroy(&l->head);
  }
}

int the_label_destroys_again(struct list *l) {
  int err = coin();
  if (err) {
    node_destroy(&l->head);
    goto out;
  }
  node_use(&l->head);
out:
  node_destroy(&l->head); // expected-warning {{'l->head' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
  return err;
}

int labels_in_the_wrong_order(struct list *l) {
  node_init(&l->head);
  if (coin())
    goto destroy;
  return 0;
destroy:
  node_destroy(&l->head);
  goto flush;
flush:
  node_use(&l->head); // expected-warning {{'l->head' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
  return -1;
}

void a_part_of_a_nested_object(struct nested *n) {
  node_destroy(&n->lists[1].head);
  node_use(&n->lists[0].head);
  node_use(&n->lists[1].head); // expected-warning {{'n->lists[1].head' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}

void destroyed_as_a_whole(void) {
  struct item i;
  item_init(&i);
  item_destroy(&i);
  node_use(&i.link); // expected-warning {{'i.link' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}

void a_part_is_destroyed_and_then_the_whole(void) {
  struct item i;
  item_init(&i);
  node_destroy(&i.link);
  item_destroy(&i); // expected-warning {{'i.link' is destroyed by 'item_destroy', but it is destroyed already [pinned.Lifetime]}}
}

void through_another_pointer_to_the_same_object(struct item *i) {
  struct node *n = &i->link;
  node_destroy(n);
  node_use(&((struct item *)((char *)n - __builtin_offsetof(struct item, link)))->link); // expected-warning {{'i->link' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}

struct node global;

void a_global_object(void) {
  node_destroy(&global);
  node_use(&global); // expected-warning {{'global' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
}
