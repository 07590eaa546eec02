// RUN: %verify %s
// expected-no-diagnostics
//
// A part that nobody points to any more, or never did, may go.

#include "Inputs/node.h"

struct outer {
  int id;
  struct item item;
  char name[16];
};

void unlinked_and_freed(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_init(&i->link);
  node_link(&i->link, &registry);
  node_unlink(&i->link);
  free(i);
}

void only_initialised_and_freed(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_init(&i->link);
  free(i);
}

void only_initialised_and_left(void) {
  struct item i;
  node_init(&i.link);
}

void only_initialised_and_overwritten(struct item *i) {
  node_init(&i->link);
  memset(i, 0, sizeof *i);
}

void unlinked_and_left(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  node_unlink(&i.link);
}

int unlinked_on_every_path(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  if (coin()) {
    node_unlink(&i.link);
    return -1;
  }
  node_unlink(&i.link);
  return 0;
}

int unlinked_behind_a_label(void) {
  int err;
  struct item *i = malloc(sizeof *i);
  if (!i)
    return -1;
  node_enlist(&i->link, &registry);
  err = coin();
  if (err)
    goto unlink;
  return 0;
unlink:
  node_unlink(&i->link);
  free(i);
  return err;
}

void linked_and_unlinked_on_the_same_condition(int listed) {
  struct item i;
  if (listed)
    node_enlist(&i.link, &registry);
  print(1);
  if (listed)
    node_unlink(&i.link);
}

void linked_and_unlinked_in_every_round(int n) {
  for (int k = 0; k < n; k++) {
    struct item i;
    node_enlist(&i.link, &registry);
    node_unlink(&i.link);
  }
}

void all_elements_are_linked_and_unlinked(void) {
  struct item v[3];
  for (int k = 0; k < 3; k++)
    node_enlist(&v[k].link, &registry);
  for (int k = 0; k < 3; k++)
    node_unlink(&v[k].link);
}

void all_elements_of_an_array_on_the_heap(int n) {
  struct item *v = malloc(n * sizeof *v);
  if (!v)
    return;
  for (int k = 0; k < n; k++)
    node_enlist(&v[k].link, &registry);
  for (int k = n; --k >= 0;)
    node_unlink(&v[k].link);
  free(v);
}

static void remove_item(struct item *i) {
  node_unlink(&i->link);
}
void unlinked_in_a_callee(struct item *i) {
  node_link(&i->link, &registry);
  remove_item(i);
  free(i);
}

void static_objects_stay(void) {
  static struct item i;
  node_enlist(&i.link, &registry);
}

void objects_on_the_heap_stay(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_enlist(&i->link, &registry);
}

_Noreturn void die(void);
void the_function_never_ends(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  die();
}

// Who links and unlinks may be somebody else.

void unlinked_by_an_unknown_function(struct item *i) {
  node_link(&i->link, &registry);
  mystery(i);
  free(i);
}

void torn_down_by_a_function_of_that_name(struct item *i) {
  node_link(&i->link, &registry);
  item_free(i);
}

void found_linked_or_not(struct item *i) {
  free(i);
}

void found_and_overwritten(struct item *i) {
  *i = (struct item){0};
}

void used_as_initialised_and_freed(struct item *i) {
  node_use(&i->link);
  free(i);
}

static struct item fixed;
void a_global_object_that_an_unknown_function_reaches(void) {
  node_enlist(&fixed.link, &registry);
  coin();
  fixed = (struct item){0};
}

struct PINNED spin {
  int owner;
};
void spin_lock(struct spin *s PINNED_USE);
void spin_unlock(struct spin *s PINNED_USE);
void schedule(void);

struct semaphore {
  struct spin lock;
  struct node waiters;
};
struct waiter {
  struct node link;
  int up;
};

int who_wakes_a_waiter_unlinks_it(struct semaphore *s) {
  struct waiter w;
  w.up = 0;
  spin_lock(&s->lock);
  node_enlist(&w.link, &s->waiters);
  for (;;) {
    spin_unlock(&s->lock);
    schedule();
    spin_lock(&s->lock);
    if (w.up)
      break;
  }
  spin_unlock(&s->lock);
  return 0;
}

// The head from which it is pointed to.

void its_head_is_local_as_well(void) {
  struct node head;
  struct item i;
  node_init(&head);
  node_enlist(&i.link, &head);
}

void its_head_is_handed_to_an_unknown_function(struct node *head,
                                               struct item *i) {
  node_link(&i->link, head);
  mystery(head);
  free(i);
}

void its_head_is_initialised_again(struct node *head, struct item *i) {
  node_link(&i->link, head);
  node_reset(head);
  free(i);
}

void its_head_is_destroyed(struct node *head, struct item *i) {
  node_link(&i->link, head);
  node_destroy(head);
  free(i);
}

void its_head_is_freed(struct outer *o, struct item *i) {
  node_link(&i->link, &o->item.link);
  free(o);
  free(i);
}

// Bytes that are not the part's.

void a_field_before_it_is_zeroed(struct outer *o) {
  node_link(&o->item.link, &registry);
  memset(&o->id, 0, sizeof o->id);
}

void the_fields_behind_it_are_zeroed(struct outer *o) {
  node_link(&o->item.link, &registry);
  memset(o->name, 0, sizeof o->name);
}

void the_fields_before_it_are_zeroed(struct outer *o) {
  node_link(&o->item.link, &registry);
  memset(o, 0, __builtin_offsetof(struct outer, item.link));
}

void plain_fields_are_assigned(struct outer *o) {
  node_link(&o->item.link, &registry);
  o->id = 1;
  o->item.value = 2;
  o->name[0] = 0;
}

void no_bytes_are_zeroed(struct item *i) {
  node_link(&i->link, &registry);
  memset(i, 0, 0);
}

void another_element_is_overwritten(struct item *v) {
  node_link(&v[1].link, &registry);
  v[0] = (struct item){0};
  memset(&v[2], 0, sizeof v[2]);
}

struct item *realloc_of_what_nobody_points_to(struct item *i) {
  node_link(&i->link, &registry);
  node_unlink(&i->link);
  memset(&i->link, 0, sizeof i->link);
  return realloc(i, 2 * sizeof *i);
}

void free_of_nothing(struct item *i) {
  if (i)
    node_link(&i->link, &registry);
  else
    free(i);
}
