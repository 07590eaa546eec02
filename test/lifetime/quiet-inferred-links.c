// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
// expected-no-diagnostics
//
// A link that is inferred from stores ends where the store is undone, where the
// list goes as well, and where somebody unseen may have ended it.

#include "Inputs/hlist.h"
#include "Inputs/list.h"

struct list_head *current;

void removed_and_freed(struct list_head *head) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, head);
  list_del(&i->link);
  free(i);
}

void removed_and_left(struct list_head *head) {
  struct item i;
  list_add(&i.link, head);
  list_del_init(&i.link);
}

void removed_but_it_keeps_its_pointers(struct list_head *head,
                                       struct item *i) {
  list_add(&i->link, head);
  __list_del_entry(&i->link);
  free(i);
}

void removed_from_behind_another(struct list_head *head, struct item *a,
                                 struct item *b) {
  list_add(&a->link, head);
  list_add(&b->link, head);
  list_del(&a->link);
  free(a);
}

void removed_from_a_hash(struct hlist_head *h, struct entry *e) {
  hlist_add_head(&e->hash, h);
  hlist_del(&e->hash);
  free(e);
}

void a_global_pointer_is_taken_back(struct item *i) {
  current = &i->link;
  current = NULL;
  free(i);
}

void a_global_pointer_leads_to_another(struct item *i, struct item *other) {
  current = &i->link;
  current = &other->link;
  free(i);
}

void removed_and_overwritten(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  list_del(&i->link);
  memset(i, 0, sizeof *i);
}

void only_initialised(struct item *i) {
  INIT_LIST_HEAD(&i->link);
  free(i);
}

void moved_and_removed(struct list_head *a, struct list_head *b,
                       struct item *i) {
  list_add(&i->link, a);
  list_move(&i->link, b);
  list_del(&i->link);
  free(i);
}

void another_has_its_place(struct list_head *head, struct item *old,
                           struct item *fresh) {
  list_add(&old->link, head);
  list_replace(&old->link, &fresh->link);
  free(old);
}

void another_has_its_place_and_it_is_empty(struct list_head *head,
                                           struct item *old,
                                           struct item *fresh) {
  list_add(&old->link, head);
  list_replace_init(&old->link, &fresh->link);
  free(old);
}

// The list goes, or is made anew.

void the_list_is_local(void) {
  LIST_HEAD(todo);
  struct item i;
  list_add(&i.link, &todo);
}

void the_list_is_local_and_the_node_is_freed(void) {
  LIST_HEAD(todo);
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  list_add(&i->link, &todo);
  free(i);
}

void the_head_is_initialised_again(struct device *d) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  INIT_LIST_HEAD(&d->items);
  list_add(&i->link, &d->items);
  free(i);
  INIT_LIST_HEAD(&d->items);
}

void the_head_is_freed_afterwards(void) {
  struct item *i;
  struct device *d = malloc(sizeof *d);
  if (!d)
    return;
  INIT_LIST_HEAD(&d->items);
  i = malloc(sizeof *i);
  if (i) {
    list_add(&i->link, &d->items);
    free(i);
  }
  free(d);
}

void all_nodes_are_freed_and_the_head_is_initialised(struct device *d) {
  struct item *i, *n;
  list_for_each_entry_safe(i, n, &d->items, link)
    free(i);
  INIT_LIST_HEAD(&d->items);
}

void all_links_are_freed_and_the_head_is_initialised(struct device *d) {
  struct list_head *pos, *n;
  list_for_each_safe(pos, n, &d->items)
    free(list_entry(pos, struct item, link));
  INIT_LIST_HEAD(&d->items);
}

void device_destroy(struct device *d) {
  struct item *i, *n;
  list_for_each_entry_safe(i, n, &d->items, link) {
    list_del(&i->link);
    free(i);
  }
  free(d);
}

void nodes_are_popped_and_freed(struct device *d) {
  while (!list_empty(&d->items)) {
    struct item *i = list_first_entry(&d->items, struct item, link);
    list_del(&i->link);
    free(i);
  }
}

void a_local_list_is_filled_and_drained(int n) {
  LIST_HEAD(todo);
  for (int k = 0; k < n; k++) {
    struct item *i = malloc(sizeof *i);
    if (!i)
      break;
    list_add_tail(&i->link, &todo);
  }
  while (!list_empty(&todo)) {
    struct item *i = list_first_entry(&todo, struct item, link);
    list_del(&i->link);
    free(i);
  }
}

int a_list_of_the_caller_is_filled_and_drained_on_failure(struct device *d,
                                                          int n) {
  struct item *i, *next;
  INIT_LIST_HEAD(&d->items);
  for (int k = 0; k < n; k++) {
    i = malloc(sizeof *i);
    if (!i)
      goto fail;
    list_add_tail(&i->link, &d->items);
  }
  return 0;
fail:
  list_for_each_entry_safe(i, next, &d->items, link) {
    list_del(&i->link);
    free(i);
  }
  return -1;
}

void spliced_to_a_local_list_and_drained(struct device *d, struct item *i) {
  LIST_HEAD(todo);
  list_add(&i->link, &d->items);
  list_splice_init(&d->items, &todo);
  while (!list_empty(&todo)) {
    struct item *first = list_first_entry(&todo, struct item, link);
    list_del(&first->link);
    free(first);
  }
}

// Somebody unseen may have removed it.

void handed_to_an_unknown_function(struct list_head *head, struct item *i) {
  list_add(&i->link, head);
  mystery(i);
  free(i);
}

void the_list_is_handed_to_an_unknown_function(struct device *d,
                                               struct item *i) {
  list_add(&i->link, &d->items);
  mystery(d);
  free(i);
}

struct PINNED mutex {
  int owner;
};
void mutex_lock(struct mutex *m PINNED_USE);
void mutex_unlock(struct mutex *m PINNED_USE);
void schedule(void);

struct semaphore {
  struct mutex lock;
  int count;
  struct list_head waiters;
};
struct waiter {
  struct list_head link;
  int up;
};

int who_wakes_a_waiter_removes_it(struct semaphore *s) {
  struct waiter w;
  w.up = 0;
  mutex_lock(&s->lock);
  list_add_tail(&w.link, &s->waiters);
  for (;;) {
    mutex_unlock(&s->lock);
    schedule();
    mutex_lock(&s->lock);
    if (w.up)
      break;
  }
  mutex_unlock(&s->lock);
  return 0;
}

static struct mutex queue_lock;
static struct list_head queue = LIST_HEAD_INIT(queue);

int the_same_with_a_global_list(void) {
  struct waiter w;
  w.up = 0;
  mutex_lock(&queue_lock);
  list_add_tail(&w.link, &queue);
  mutex_unlock(&queue_lock);
  schedule();
  return w.up;
}

// A pointer that only owns what it leads to.

struct owner {
  struct mutex *lock;
  struct device *device;
  struct mutex *locks[4];
};
void mutex_init(struct mutex *m PINNED_INIT);

int the_owner_frees_what_it_has_allocated(struct owner *o) {
  o->lock = malloc(sizeof *o->lock);
  if (!o->lock)
    return -1;
  mutex_init(o->lock);
  if (coin()) {
    free(o->lock);
    return -1;
  }
  return 0;
}

int the_owner_of_an_object_that_holds_a_list(struct owner *o) {
  o->device = malloc(sizeof *o->device);
  if (!o->device)
    return -1;
  INIT_LIST_HEAD(&o->device->items);
  if (coin()) {
    free(o->device);
    return -1;
  }
  return 0;
}

int the_owner_of_many(struct owner *o) {
  int k;
  for (k = 0; k < 4; k++) {
    o->locks[k] = malloc(sizeof(struct mutex));
    if (!o->locks[k])
      goto fail;
    mutex_init(o->locks[k]);
  }
  return 0;
fail:
  while (k--)
    free(o->locks[k]);
  return -1;
}

// The usual ways to a list that stays.

int added_under_a_lock(struct semaphore *s) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return -1;
  mutex_lock(&s->lock);
  list_add(&i->link, &s->waiters);
  mutex_unlock(&s->lock);
  return 0;
}

struct item *added_and_returned(struct list_head *head) {
  struct item *i = calloc(1, sizeof *i);
  if (i)
    list_add(&i->link, head);
  return i;
}

static struct item fixed;

void a_global_object_is_added(struct list_head *head) {
  list_add(&fixed.link, head);
}
