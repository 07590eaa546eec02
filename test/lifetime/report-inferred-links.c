// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
//
// A store, outside an object, of the address of a pinned part in it links the
// part: the storage must not go before that store is undone. This is judged when
// the function ends or hands the list on.

#include "Inputs/hlist.h"
#include "Inputs/list.h"

void list_wake(struct list_head *head);

// A list whose nodes point one way.
struct PINNED event {
  struct event *next;
  int code;
};
struct loop {
  struct event *pending;
};
static void loop_post(struct loop *l, struct event *e) {
  e->next = l->pending;
  l->pending = e;
}

struct list_head *table[16];
struct list_head *current;

void freed(struct list_head *head) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, head);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_in_a_list_of_a_device(struct device *d) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  INIT_LIST_HEAD(&i->link);
  list_add_tail(&i->link, &d->items);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void left(struct list_head *head) {
  struct item i;
  list_add(&i.link, head);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void left_in_a_global_list(void) {
  struct item i;
  list_add(&i.link, &registry);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void zeroed(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  memset(i, 0, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

static const struct item fresh_item;

void assigned(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  *i = fresh_item; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void assigned_a_literal(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  *i = (struct item){.value = 1}; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void the_part_alone_is_assigned(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  i->link = (struct list_head){0}; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void a_local_object_is_assigned(struct list_head *head) {
  struct item i;
  list_add(&i.link, head);
  i = (struct item){0}; // expected-warning {{'i.link' is overwritten while others point to it [pinned.Lifetime]}}
}

void moved_to_another_list_and_freed(struct list_head *a, struct list_head *b,
                                     struct item *i) {
  list_add(&i->link, a);
  list_move(&i->link, b);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void put_in_the_place_of_another_and_freed(struct list_head *head,
                                           struct item *old,
                                           struct item *fresh) {
  list_add(&old->link, head);
  list_replace(&old->link, &fresh->link);
  free(fresh); // expected-warning {{The storage of 'fresh->link' goes while others point to it [pinned.Lifetime]}}
}

void added_again_after_it_was_removed(struct list_head *head,
                                      struct item *i) {
  list_add(&i->link, head);
  list_del(&i->link);
  list_add(&i->link, head);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void removed_on_one_path_only(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  if (i->value)
    list_del(&i->link);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void hashed_and_freed(struct hlist_head *h, struct entry *e) {
  hlist_add_head(&e->hash, h);
  free(e); // expected-warning {{The storage of 'e->hash' goes while others point to it [pinned.Lifetime]}}
}

void hashed_and_left(struct hlist_head *h) {
  struct entry e;
  hlist_add_head(&e.hash, h);
} // expected-warning {{The storage of 'e.hash' goes while others point to it [pinned.Lifetime]}}

void posted_and_left(struct loop *l) {
  struct event e;
  e.code = 1;
  loop_post(l, &e);
} // expected-warning {{The storage of 'e' goes while others point to it [pinned.Lifetime]}}

void in_a_table(struct item *i) {
  table[0] = &i->link;
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void in_a_table_at_any_index(struct item *i, unsigned n) {
  table[n % 16] = &i->link;
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void in_a_global_variable(struct item *i) {
  current = &i->link;
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void a_local_object_in_a_global_variable(void) {
  struct item i;
  current = &i.link;
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void the_list_is_handed_on_with_what_was_freed(struct device *d) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, &d->items);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
  list_wake(&d->items);
}

void a_local_list_is_handed_on_with_what_was_freed(void) {
  LIST_HEAD(todo);
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, &todo);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
  list_wake(&todo);
}

int an_error_path_frees_what_it_has_added(struct device *d) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return -1;
  list_add_tail(&i->link, &d->items);
  i->value = coin();
  if (i->value < 0) {
    free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
    return -1;
  }
  return 0;
}

struct PINNED mutex {
  int owner;
};
void mutex_lock(struct mutex *m PINNED_USE);
void mutex_unlock(struct mutex *m PINNED_USE);

struct queue {
  struct mutex lock;
  struct list_head items;
};

int an_error_path_behind_an_unlock(struct queue *q) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return -1;
  mutex_lock(&q->lock);
  list_add(&i->link, &q->items);
  if (coin())
    goto fail;
  mutex_unlock(&q->lock);
  return 0;
fail:
  mutex_unlock(&q->lock);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
  return -1;
}

static int queue_push(struct queue *q, struct item *i) {
  mutex_lock(&q->lock);
  list_add_tail(&i->link, &q->items);
  mutex_unlock(&q->lock);
  return coin();
}

int the_caller_frees_what_the_callee_has_added(struct queue *q) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return -1;
  if (queue_push(q, i)) {
    free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
    return -1;
  }
  return 0;
}

void filled_with_ones(struct item *i, struct list_head *head) {
  list_add(&i->link, head);
  memset(i, 255, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void item_prepare_link(struct list_head *link PINNED_INIT);

void linked_and_initialised_again(struct item *i, struct list_head *head) {
  INIT_LIST_HEAD(&i->link);
  list_add(&i->link, head);
  item_prepare_link(&i->link); // expected-warning {{'i->link' is initialised by 'item_prepare_link', but it is initialised already [pinned.Init]}}
}
