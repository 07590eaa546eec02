// RUN: %verify %s
// expected-no-diagnostics
//
// Objects, arrays and counters of Linux as its code uses them, with no
// annotation anywhere.

#include "Inputs/linux.h"

struct dev {
  struct kobject kobj;
  int id;
};

int an_object_is_added(struct kobject *parent, const struct kobj_type *t) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return -ENOMEM;
  kobject_init(&d->kobj, t);
  int err = kobject_add(&d->kobj, parent, "dev%d", d->id);
  if (err)
    kobject_put(&d->kobj);
  return err;
}

static DEFINE_XARRAY(slots);
void *a_static_array_is_enough(unsigned long i, void *entry) {
  xa_store(&slots, i, entry, GFP_KERNEL);
  return xa_load(&slots, i);
}

void *an_array_is_initialised_in_place(struct xarray *xa) {
  xa_init(xa);
  return xa_load(xa, 0);
}

// A counter may be destroyed that was zeroed and never initialised.
int two_counters(struct percpu_counter *c) {
  c[0] = c[1] = (struct percpu_counter){.counters = NULL};
  if (percpu_counter_init(&c[0], 0, GFP_KERNEL) ||
      percpu_counter_init(&c[1], 0, GFP_KERNEL)) {
    percpu_counter_destroy(&c[0]);
    percpu_counter_destroy(&c[1]);
    return -ENOMEM;
  }
  percpu_counter_add_batch(&c[0], 1, 32);
  return 0;
}
