// RUN: %verify %s
//
// Objects, arrays and counters of Linux, with no annotation anywhere: kobject,
// xarray and percpu_counter.

#include "Inputs/linux.h"

struct dev {
  struct kobject kobj;
  int id;
};
struct table {
  struct xarray slots;
  int used;
};

void a_kobject_moves_with_its_device(struct dev *to,
                                     const struct kobj_type *t) {
  struct dev d = {.id = 1};
  kobject_init(&d.kobj, t);
  *to = d; // expected-warning {{'to->kobj' is left as a copy of 'd.kobj': only 'd.kobj' is initialised [pinned.Move]}}
}

int a_zeroed_kobject_is_added(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return -ENOMEM;
  return kobject_add(&d->kobj, NULL, "dev"); // expected-warning {{'d->kobj' is handed to 'kobject_add' before it is initialised [pinned.Init]}}
}

void a_kobject_without_a_value_is_put(void) {
  struct dev d;
  kobject_put(&d.kobj); // expected-warning {{'d.kobj' is handed to 'kobject_put' before it is initialised [pinned.Init]}}
}

void *a_zeroed_array_is_searched(void) {
  struct table *t = kzalloc(sizeof(*t), GFP_KERNEL);
  if (!t)
    return NULL;
  return xa_load(&t->slots, 1); // expected-warning {{'t->slots' is handed to 'xa_load' before it is initialised [pinned.Init]}}
}

void *an_array_that_holds_something_moves(struct table *to,
                                          struct table *from) {
  xa_store(&from->slots, 1, from, GFP_KERNEL);
  *to = *from;
  return xa_load(&to->slots, 1); // expected-warning {{'to->slots' is used after it was copied from 'from->slots': only 'from->slots' is initialised [pinned.Move]}}
}

int a_counter_that_failed_is_used(struct percpu_counter *c) {
  if (percpu_counter_init(c, 0, GFP_KERNEL))
    percpu_counter_add_batch(c, 1, 32); // expected-warning {{'*c' is used after '__percpu_counter_init' failed to initialise it [pinned.Init]}}
  return 0;
}

int a_counter_moves(struct percpu_counter *to) {
  struct percpu_counter c;
  if (percpu_counter_init(&c, 0, GFP_KERNEL))
    return -ENOMEM;
  *to = c; // expected-warning {{'to->lock' is left as a copy of 'c.lock': only 'c.lock' is initialised [pinned.Move]}}
  return 0;
}

void a_zeroed_counter_is_counted_up(void) {
  struct percpu_counter c = {.count = 0};
  percpu_counter_add_batch(&c, 1, 32); // expected-warning {{'c' is handed to 'percpu_counter_add_batch' before it is initialised [pinned.Init]}}
}
