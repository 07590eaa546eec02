// RUN: %verify %s
//
// A copy that takes over the place of its original is repaired: its address is
// stored where its links lead, or a function gets both.
// expected-no-diagnostics

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
};
struct guarded {
  int id;
  struct lock guard;
};

void dev_register(struct dev *d);
void lists_exchange(struct list *old, struct list *fresh);
void devs_exchange(const struct dev *old, struct dev *fresh);

void its_neighbours_get_its_address(struct dev *to, struct dev *from,
                                    struct list *head) {
  list_add(&from->queue, head);
  *to = *from;
  to->queue.next->prev = &to->queue;
  to->queue.prev->next = &to->queue;
  dev_register(to);
}

void one_neighbour_gets_its_address(struct dev *to, struct dev *from,
                                    struct list *head) {
  list_add(&from->queue, head);
  *to = *from;
  to->queue.prev->next = &to->queue;
  dev_register(to);
}

void a_visible_function_replaces_the_original(struct dev *to,
                                              struct dev *from,
                                              struct list *head) {
  list_add(&from->queue, head);
  *to = *from;
  list_replace(&from->queue, &to->queue);
  dev_register(to);
}

void two_heads_change_places(struct list *a, struct list *b) {
  struct list t;
  t = *a;
  *a = *b;
  *b = t;
  a->next->prev = a;
  a->prev->next = a;
  b->next->prev = b;
  b->prev->next = b;
}

void an_array_that_grew_is_linked_again(struct dev **v) {
  list_init(&(*v)->queue);
  struct dev *w = realloc(*v, 2 * sizeof *w);
  if (!w)
    return;
  w->queue.next->prev = &w->queue;
  w->queue.prev->next = &w->queue;
  *v = w;
}

void an_empty_head_is_told_from_a_full_one(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  if (to->queue.next == &from->queue) {
    list_init(&to->queue);
  } else {
    to->queue.next->prev = &to->queue;
    to->queue.prev->next = &to->queue;
  }
  dev_register(to);
}

static void list_take_all(struct list *from, struct list *to) {
  if (list_is_empty(from))
    return;
  from->next->prev = to;
  to->next = from->next;
  from->prev->next = to;
  to->prev = from->prev;
  list_init(from);
}
void the_entries_go_to_another_head(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  to->id = from->id;
  list_init(&to->queue);
  list_take_all(&from->queue, &to->queue);
  dev_register(to);
}

void the_copy_is_replaced_by_fields(struct dev *to, struct dev *from,
                                    struct list *head) {
  list_add(&from->queue, head);
  to->id = from->id;
  list_replace(&from->queue, &to->queue);
  dev_register(to);
}

void an_unseen_function_gets_both_parts(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  lists_exchange(&from->queue, &to->queue);
  dev_register(to);
}

void an_unseen_function_gets_both_objects(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  devs_exchange(from, to);
  dev_register(to);
}

void a_function_pointer_gets_both(struct dev *to, struct dev *from,
                                  void (*finish)(struct dev *, struct dev *)) {
  list_init(&from->queue);
  *to = *from;
  finish(to, from);
  dev_register(to);
}

// Each line is a function that hands its copy to one whose name repairs.
#define REPAIRED_BY(name)                                                      \
  void name(struct dev *d);                                                    \
  void repaired_by_##name(struct dev *to, struct dev *from) {                  \
    list_init(&from->queue);                                                   \
    *to = *from;                                                               \
    name(to);                                                                  \
    dev_register(to);                                                          \
  }
REPAIRED_BY(dev_moved)
REPAIRED_BY(devMoved)
REPAIRED_BY(dev_relink)
REPAIRED_BY(dev_relink_all)
REPAIRED_BY(dev_fixup)
REPAIRED_BY(fix_dev)
REPAIRED_BY(dev_clone)
REPAIRED_BY(dev_dup)

void a_relocation_that_the_annotations_describe(struct guarded *to,
                                                struct guarded *from) {
  lock_init(&from->guard);
  to->id = from->id;
  lock_migrate(&to->guard, &from->guard);
  lock_take(&to->guard);
  lock_init(&from->guard);
}
