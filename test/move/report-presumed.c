// RUN: %verify %s
//
// An object that a function gets from its caller is presumed to be initialised:
// a copy of it is reported where it is used, handed on, kept or moved by value.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct guarded {
  int id;
  struct lock guard;
};
struct owner {
  struct guarded *one;
  struct guarded in_place;
};

void take(struct guarded g);
void guarded_register(struct guarded *g);
int by_id(const void *, const void *);
struct guarded *kept;
struct guarded global;

void a_parameter_is_copied_and_used(struct guarded *to, struct guarded *from) {
  *to = *from;
  lock_take(&to->guard); // expected-warning {{'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised}}
}

void a_parameter_is_copied_and_kept(struct guarded *from) {
  struct guarded *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  *copy = *from;
  kept = copy; // expected-warning {{'kept->guard' is kept after it was copied from 'from->guard': only 'from->guard' is initialised}}
}

void a_parameter_is_passed_by_value(struct guarded *from) {
  take(*from); // expected-warning {{'from->guard' is passed by value to 'take': the copy is not initialised}}
}

struct guarded a_parameter_is_returned_by_value(struct guarded *from) {
  return *from; // expected-warning {{'from->guard' is returned by value: the copy is not initialised}}
}

void a_field_is_copied_and_used(struct guarded *to, struct owner *o) {
  *to = *o->one;
  lock_take(&to->guard); // expected-warning {{'to->guard' is used after it was copied from 'o->one->guard': only 'o->one->guard' is initialised}}
}

struct guarded a_global_is_returned_by_value(void) {
  return global; // expected-warning {{'global.guard' is returned by value: the copy is not initialised}}
}

void a_global_is_copied_and_used(struct guarded *to) {
  *to = global;
  lock_destroy(&to->guard); // expected-warning {{'to->guard' is used after it was copied from 'global.guard': only 'global.guard' is initialised}}
}

void a_parameter_that_was_used_is_sorted(struct guarded *v) {
  lock_take(&v[1].guard);
  qsort(v, 3, sizeof *v, by_id); // expected-warning {{'v[1].guard' is moved about by 'qsort': the copy is not initialised}}
}

void the_links_of_a_copy_are_followed(struct list *to, struct list *from,
                                      struct list *node) {
  *to = *from;
  list_add(node, to); // expected-warning {{'*to' is used after it was copied from '*from': only '*from' is initialised}}
}

void a_parameter_is_sorted(struct guarded *v, size_t n) {
  qsort(v, n, sizeof *v, by_id); // expected-warning {{'v->guard' is moved about by 'qsort': the copy is not initialised}}
}

void a_parameter_is_left_as_a_copy(struct guarded *to, struct guarded *from) {
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void elements_of_a_parameter_shift(struct guarded *v, size_t n) {
  memmove(&v[0], &v[1], (n - 1) * sizeof *v); // expected-warning {{'v->guard' is left as a copy of 'v[1].guard': only 'v[1].guard' is initialised}}
}

void two_parameters_change_places(struct guarded *a, struct guarded *b) {
  struct guarded t;
  memcpy(&t, a, sizeof t);
  memcpy(a, b, sizeof t); // expected-warning {{'a->guard' is left as a copy of 'b->guard': only 'b->guard' is initialised}}
  memcpy(b, &t, sizeof t);
}

struct pair {
  struct guarded one, two;
};
void pair_show(struct pair *p);
void lock_look_after(struct lock *l);

void one_part_of_a_copy_is_forgotten(struct pair *to, struct pair *from) {
  *to = *from;
  lock_look_after(&to->one.guard);
  pair_show(to); // expected-warning {{'to->two.guard' is handed to 'pair_show' after it was copied from 'from->two.guard': only 'from->two.guard' is initialised}}
}

void lock_show(struct lock *l);
void a_local_of_the_type_itself_is_handed_on(struct lock *from) {
  struct lock copy = *from;
  lock_show(&copy); // expected-warning {{'copy' is handed to 'lock_show' after it was copied from '*from': only '*from' is initialised}}
}

struct lock *a_copy_on_the_heap_is_returned(struct lock *from) {
  struct lock *copy = malloc(sizeof *copy);
  if (copy)
    *copy = *from; // expected-warning {{'*copy' is left as a copy of '*from': only '*from' is initialised}}
  return copy;
}
