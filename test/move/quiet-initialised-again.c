// RUN: %verify %s
//
// A copy whose pinned parts are initialised again before anybody uses them is
// no bug, however that is done.
// expected-no-diagnostics

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id, flags;
  struct list queue;
};
struct guarded {
  int id;
  struct lock guard;
};
struct several {
  struct lock first;
  struct dev all[2];
};

void dev_register(struct dev *d);
void guarded_register(struct guarded *g);
void print(int);

void by_an_annotated_call(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  lock_init(&to->guard);
  guarded_register(to);
}

void by_a_call_that_may_fail(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  if (lock_open(&to->guard) == 0)
    guarded_register(to);
}

void by_a_call_that_initialises_again(struct guarded *to,
                                      struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  lock_renew(&to->guard);
  lock_take(&to->guard);
}

void by_a_visible_body(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  list_init(&to->queue);
  dev_register(to);
}

void by_hand(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  to->queue.next = to->queue.prev = &to->queue;
  dev_register(to);
}

void by_hand_with_null(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  to->queue.next = NULL;
  to->queue.prev = NULL;
}

void by_adding_it_to_a_list(struct dev *to, struct dev *from,
                            struct list *head) {
  list_init(&from->queue);
  *to = *from;
  list_add(&to->queue, head);
  dev_register(to);
}

void many_statements_later(struct dev *to, struct dev *from, int n) {
  list_init(&from->queue);
  memcpy(to, from, sizeof *to);
  to->id++;
  if (to->id > n)
    to->flags = 1;
  print(to->flags);
  list_init(&to->queue);
  dev_register(to);
}

static void reset_links(struct dev *d) { list_init(&d->queue); }
void in_a_callee(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  reset_links(to);
  dev_register(to);
}

static void copy_all(struct dev *to, const struct dev *from) { *to = *from; }
void after_a_callee_copied(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  copy_all(to, from);
  list_init(&to->queue);
  dev_register(to);
}

void on_every_path(struct dev *to, struct dev *from, int c) {
  list_init(&from->queue);
  *to = *from;
  if (c)
    list_init(&to->queue);
  else
    to->queue.next = to->queue.prev = &to->queue;
  dev_register(to);
}

void each_of_several_parts(struct several *to, struct several *from) {
  lock_init(&from->first);
  for (int i = 0; i < 2; i++)
    list_init(&from->all[i].queue);
  *to = *from;
  lock_init(&to->first);
  for (int i = 0; i < 2; i++)
    list_init(&to->all[i].queue);
  dev_register(&to->all[0]);
}

void after_its_address_was_kept(struct dev *from, struct dev **slot) {
  list_init(&from->queue);
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  *copy = *from;
  *slot = copy;
  list_init(&copy->queue);
}

void each_element_of_an_array_that_shifts(struct dev *v, int n) {
  for (int i = 0; i < n; i++)
    list_init(&v[i].queue);
  for (int i = 1; i < n; i++) {
    v[i - 1] = v[i];
    list_init(&v[i - 1].queue);
  }
}

void both_of_two_that_change_places(struct dev *v, int n) {
  list_init(&v[n - 1].queue);
  struct dev t = v[0];
  v[0] = v[n - 1];
  v[n - 1] = t;
  list_init(&v[0].queue);
  list_init(&v[n - 1].queue);
}

void by_a_list_that_holds_its_own_address(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  to->queue = (struct list){&to->queue, &to->queue};
  dev_register(to);
}

struct dev *not_on_the_error_path(struct dev *from, int fail) {
  list_init(&from->queue);
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return NULL;
  memcpy(copy, from, sizeof *copy);
  if (fail) {
    free(copy);
    return NULL;
  }
  list_init(&copy->queue);
  return copy;
}

void device_setup(struct dev *d);
void by_a_function_whose_name_says_so(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  device_setup(to);
  dev_register(to);
}

int grown(struct dev **v, size_t n) {
  list_init(&(*v)->queue);
  struct dev *w = realloc(*v, (n + 1) * sizeof *w);
  if (!w)
    return -1;
  list_init(&w->queue);
  *v = w;
  return 0;
}

void overwritten_as_a_whole(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  *to = (struct dev){0};
  list_init(&to->queue);
}

void overwritten_with_zero(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  memset(to, 0, sizeof *to);
}

void overwritten_by_bzero(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  bzero(to, sizeof *to);
}

void only_the_part_is_overwritten(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  memset(&to->queue, 0, sizeof to->queue);
}

void the_part_gets_a_value(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  to->queue = (struct list){NULL, NULL};
}
