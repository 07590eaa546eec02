// RUN: %verify %s
//
// A copy of an object of which this function knows nothing is silent where it
// is not used as an initialised object, kept, or moved by value.
// expected-no-diagnostics

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct guarded {
  int id;
  struct lock guard;
};
struct choice {
  int kind;
  union {
    struct lock guard;
    char text[40];
  } arm;
};

void take_choice(struct choice c);
void guarded_register(struct guarded *g);
void print(int);

void a_parameter_is_copied(struct guarded *to, struct guarded *from) {
  *to = *from;
}

void a_parameter_is_copied_by_memcpy(struct guarded *to,
                                     const struct guarded *from) {
  memcpy(to, from, sizeof *to);
}

void a_parameter_is_copied_and_initialised(struct guarded *to,
                                           struct guarded *from) {
  *to = *from;
  lock_init(&to->guard);
  guarded_register(to);
}

void a_local_copy_of_a_parameter(struct guarded *from) {
  struct guarded copy = *from;
  print(copy.id);
}

void elements_of_a_parameter_shift(struct guarded *v, size_t n) {
  memmove(&v[0], &v[1], (n - 1) * sizeof *v);
}

void a_parameter_is_copied_and_handed_on(struct guarded *from) {
  struct guarded copy = *from;
  guarded_register(&copy);
}

void which_arm_of_a_union_is_set_is_not_known(struct choice *c) {
  take_choice(*c);
}

struct guarded *storage_that_an_unseen_function_gave(
    struct guarded *(*make)(void)) {
  struct guarded *g = make();
  struct guarded *copy = malloc(sizeof *copy);
  if (!copy || !g)
    return NULL;
  *copy = *g;
  guarded_register(copy);
  return copy;
}
