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
void lock_look_after(struct lock *l);

void a_parameter_is_copied_and_initialised(struct guarded *to,
                                           struct guarded *from) {
  *to = *from;
  lock_init(&to->guard);
  guarded_register(to);
}

// On another path the copy gets a new value: this one is for the callers that
// want the plain fields.
void a_parameter_is_copied_and_perhaps_initialised(struct guarded *to,
                                                   struct guarded *from,
                                                   int fresh) {
  *to = *from;
  if (fresh)
    lock_init(&to->guard);
}

void a_copy_is_handed_on_alone(struct guarded *to, struct guarded *from) {
  *to = *from;
  lock_look_after(&to->guard);
}

void a_local_copy_of_a_parameter(struct guarded *from) {
  struct guarded copy = *from;
  print(copy.id);
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
