// RUN: %verify %s
//
// One bug gives one report, however many paths and callers reach it; two bugs
// give two.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct guarded {
  int id;
  struct lock guard;
};

void guarded_register(struct guarded *g);
void print(int);

void several_paths_lead_to_one_copy(struct guarded *to, struct guarded *from,
                                    int a, int b) {
  lock_init(&from->guard);
  if (a)
    print(a);
  if (b)
    print(b);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void several_paths_lead_away_from_one_copy(struct guarded *to,
                                           struct guarded *from, int a) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  if (a)
    print(1);
  else
    print(2);
}

static void copy_for_all(struct guarded *to, struct guarded *from) {
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}
void the_first_caller(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  copy_for_all(to, from);
}
void the_second_caller(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  copy_for_all(to, from);
}
void the_third_caller_twice(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  copy_for_all(to, from);
  copy_for_all(to + 1, from);
}

void a_copy_of_a_copy(struct guarded *from) {
  struct guarded a, b;
  lock_init(&from->guard);
  a = *from;
  b = a; // expected-warning {{'b.guard' is copied from 'from->guard', which must not move: only 'from->guard' is initialised}}
}

void a_bad_copy_is_used_many_times(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  lock_take(&to->guard); // expected-warning {{'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised}}
  lock_take(&to->guard);
  guarded_register(to);
  lock_destroy(&to->guard);
}

void two_objects_that_change_places(struct guarded *a, struct guarded *b) {
  lock_init(&a->guard);
  lock_init(&b->guard);
  struct guarded t = *a;
  *a = *b; // expected-warning {{'a->guard' is left as a copy of 'b->guard': only 'b->guard' is initialised}}
  *b = t;
}

void elements_that_shift_in_a_loop(struct guarded *v) {
  for (int i = 0; i < 3; i++)
    lock_init(&v[i].guard);
  for (int i = 0; i < 2; i++)
    v[i] = v[i + 1]; // expected-warning {{'v->guard' is left as a copy of 'v[1].guard': only 'v[1].guard' is initialised}}
}

void two_copies_are_two_bugs(struct guarded *one, struct guarded *two,
                             struct guarded *from, struct guarded *other) {
  lock_init(&from->guard);
  lock_init(&other->guard);
  *one = *from;  // expected-warning {{'one->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  *two = *other; // expected-warning {{'two->guard' is left as a copy of 'other->guard': only 'other->guard' is initialised}}
}

void a_move_by_value_and_a_copy_are_two_bugs(struct guarded *to,
                                             struct guarded *from,
                                             struct guarded *other,
                                             void (*take)(struct guarded)) {
  lock_init(&from->guard);
  lock_init(&other->guard);
  take(*other); // expected-warning {{'other->guard' is passed by value to 'a function pointer': the copy is not initialised}}
  *to = *from;  // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void one_copy_on_each_path_is_two_bugs(struct guarded *to,
                                       struct guarded *from, int c) {
  lock_init(&from->guard);
  if (c)
    *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  else
    memcpy(to, from, sizeof *to); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void a_path_that_repairs_does_not_excuse_the_other(struct guarded *to,
                                                   struct guarded *from,
                                                   int c) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  if (c)
    lock_init(&to->guard);
}
