// RUN: %verify %s
//
// An object whose parts were never initialised may be copied in every way.
// expected-no-diagnostics

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
  struct lock guard;
};

void take(struct dev d);
void dev_register(struct dev *d);
const struct dev *dev_find(const struct dev *key);
int by_id(const void *, const void *);

static const struct dev template = {.id = 3};

void a_template(struct dev *to) {
  *to = template;
  list_init(&to->queue);
  lock_init(&to->guard);
}

void a_local_template(struct dev *v) {
  struct dev fresh = {.id = 1};
  for (int i = 0; i < 2; i++) {
    v[i] = fresh;
    list_init(&v[i].queue);
    lock_init(&v[i].guard);
  }
}

void a_value_that_somebody_else_made(struct dev *to,
                                     struct dev (*make)(void)) {
  *to = make();
}

struct dev a_constructor_that_returns_by_value(int id) {
  struct dev d = {0};
  d.id = id;
  return d;
}

void an_argument(void) {
  struct dev d = {.id = 1};
  take(d);
}

const struct dev *a_lookup_key(int id) {
  struct dev key;
  key.id = id;
  return dev_find(&key);
}

struct dev *storage_that_grows(void) {
  struct dev *d = malloc(sizeof *d), *e;
  if (!d)
    return NULL;
  e = realloc(d, 2 * sizeof *d);
  if (!e) {
    free(d);
    return NULL;
  }
  list_init(&e->queue);
  lock_init(&e->guard);
  return e;
}

void a_sort_before_the_initialisers(void) {
  struct dev v[3] = {{3}, {1}, {2}};
  qsort(v, 3, sizeof v[0], by_id);
  for (int i = 0; i < 3; i++)
    list_init(&v[i].queue);
}

void a_copy_before_the_initialiser(void) {
  struct list a = {0, 0}, b;
  b = a;
  list_init(&b);
}

void a_copy_of_a_destroyed_object(struct lock *to) {
  struct lock a;
  lock_init(&a);
  lock_destroy(&a);
  *to = a;
}

void a_copy_after_the_initialiser_failed(struct lock *to, struct lock *from) {
  if (lock_open(from) != 0)
    *to = *from;
}

void a_copy_of_the_pointer(void) {
  struct list a, *p = &a, *q;
  list_init(p);
  q = p;
  (void)q;
}
