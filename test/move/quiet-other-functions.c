// RUN: %verify %s
//
// A function is one of the library's by its name, its number of parameters,
// and because its body is elsewhere.
// expected-no-diagnostics

#include "Inputs/lock.h"

typedef __typeof__(sizeof 0) size_t;

struct slot {
  int key;
  struct lock guard;
};

void sort(struct slot *v, size_t n);
void *krealloc(struct slot *s, size_t n);
void bcopy_fields(struct slot *from, struct slot *to);
struct slot *kmemdup(struct slot *s, int flags);

// The body is here, and it copies nothing that is pinned.
static void *memcpy(void *to, const void *from, size_t n) {
  ((struct slot *)to)->key = ((const struct slot *)from)->key;
  return to;
}
void qsort(void *base, size_t n, size_t size,
           int (*compare)(const void *, const void *)) {
  (void)compare(base, (char *)base + size);
}

int by_key(const void *, const void *);

void a_sort_of_two_arguments(struct slot *v) {
  lock_init(&v[0].guard);
  sort(v, 2);
}

void a_reallocation_of_two_arguments(struct slot *s) {
  lock_init(&s->guard);
  struct slot *t = krealloc(s, 1);
  lock_take(&t->guard);
}

void a_duplication_of_two_arguments(struct slot *s) {
  lock_init(&s->guard);
  struct slot *t = kmemdup(s, 1);
  lock_take(&t->guard);
}

void a_longer_name(struct slot *to, struct slot *from) {
  lock_init(&from->guard);
  bcopy_fields(from, to);
  lock_take(&to->guard);
}

void a_copy_that_is_visible(struct slot *to, struct slot *from) {
  lock_init(&from->guard);
  memcpy(to, from, sizeof *to);
  lock_take(&to->guard);
}

void a_sort_that_is_visible(struct slot *v) {
  lock_init(&v[0].guard);
  qsort(v, 2, sizeof *v, by_key);
}

void a_function_pointer(struct slot *to, struct slot *from,
                        void (*memcpy)(struct slot *, struct slot *, int)) {
  lock_init(&from->guard);
  memcpy(to, from, sizeof *to);
  lock_take(&to->guard);
}
