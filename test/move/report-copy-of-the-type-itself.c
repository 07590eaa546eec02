// RUN: %verify %s
//
// Every way in which C copies a struct is a move of a pinned type, and is
// reported where the copy is made.

#include "Inputs/list.h"
#include "Inputs/lock.h"

struct holder {
  int number;
  struct list links;
};
struct outer {
  struct holder inner[2];
  int tail;
};

void take_list(struct list l);
void take_holder(int before, struct holder h);

void an_initialiser_copies(void) {
  struct list a;
  list_init(&a);
  struct list b = a; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
  (void)b;
}

void an_assignment_copies(void) {
  struct list a, b;
  list_init(&a);
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
  (void)b;
}

void an_assignment_through_a_pointer_copies(void) {
  struct list a, b;
  list_init(&a);
  struct list *p = &b;
  *p = a; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
}

void an_initialiser_list_copies(void) {
  struct list a;
  list_init(&a);
  struct holder h = {1, a}; // expected-warning {{'h.links' is copied from 'a', which must not move: it still points to 'a'}}
  (void)h;
}

void a_designated_initialiser_copies(void) {
  struct list a;
  list_init(&a);
  struct holder h = {.links = a, .number = 2}; // expected-warning {{'h.links' is copied from 'a', which must not move: it still points to 'a'}}
  (void)h;
}

void an_initialiser_list_copies_two_levels_down(void) {
  struct list a;
  list_init(&a);
  struct outer o = {{{1, {0}}, {2, a}}, 3}; // expected-warning {{'o.inner[1].links' is copied from 'a', which must not move: it still points to 'a'}}
  (void)o;
}

void an_initialiser_list_copies_a_holder_as_a_whole(void) {
  struct holder h = {1};
  list_init(&h.links);
  struct outer o = {{h}, 3}; // expected-warning {{'o.inner[0].links' is copied from 'h.links', which must not move: it still points to 'h.links'}}
  (void)o;
}

void an_array_designator_copies(void) {
  struct list a;
  list_init(&a);
  struct list row[3] = {[2] = a}; // expected-warning {{'row[2]' is copied from 'a', which must not move: it still points to 'a'}}
  (void)row;
}

void a_compound_literal_copies(struct holder *h) {
  struct list a;
  list_init(&a);
  *h = (struct holder){.number = 1, .links = a}; // expected-warning {{'h->links' is left as a copy of 'a': it still points to 'a'}}
}

void a_compound_literal_copies_three_levels_down(struct outer *o) {
  struct list a;
  list_init(&a);
  *o = (struct outer){.inner = {[1] = {.links = a}}}; // expected-warning {{'o->inner[1].links' is left as a copy of 'a': it still points to 'a'}}
}

void an_argument_is_a_copy(void) {
  struct list a;
  list_init(&a);
  take_list(a); // expected-warning {{'a' is passed by value to 'take_list': the copy still points to 'a'}}
}

void the_second_argument_is_a_copy(void) {
  struct holder h = {1};
  list_init(&h.links);
  take_holder(1, h); // expected-warning {{'h.links' is passed by value to 'take_holder': the copy still points to 'h.links'}}
}

void an_argument_through_a_function_pointer_is_a_copy(
    void (*take)(struct list)) {
  struct list a;
  list_init(&a);
  take(a); // expected-warning {{'a' is passed by value to 'a function pointer': the copy still points to 'a'}}
}

static void take_list_in_sight(struct list l) { (void)l; }
void an_argument_of_a_visible_function_is_a_copy(void) {
  struct list a;
  list_init(&a);
  take_list_in_sight(a); // expected-warning {{'a' is passed by value to 'take_list_in_sight': the copy still points to 'a'}}
}

struct lock a_result_is_a_copy(void) {
  struct lock a;
  lock_init(&a);
  return a; // expected-warning {{'a' is returned by value: the copy is not initialised}}
}

struct guarded {
  int key;
  struct lock guard;
};
struct guarded a_result_is_a_copy_of_its_part(void) {
  struct guarded h = {1};
  lock_init(&h.guard);
  return h; // expected-warning {{'h.guard' is returned by value: the copy is not initialised}}
}

struct list a_result_is_a_copy_of_what_a_pointer_leads_to(struct list *p) {
  list_init(p);
  return *p; // expected-warning {{'*p' is returned by value: the copy still points to '*p'}}
}

static struct lock made_in_sight(void) {
  struct lock a;
  lock_init(&a);
  return a; // expected-warning {{'a' is returned by value: the copy is not initialised}}
}
void a_result_of_a_visible_function_is_a_copy(void) {
  struct lock b = made_in_sight();
  (void)b;
}

static void copy_for_the_caller(struct list *to, const struct list *from) {
  *to = *from; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
}
void a_visible_function_copies(void) {
  struct list a, b;
  list_init(&a);
  copy_for_the_caller(&b, &a);
}

void only_one_path_copies_what_is_pinned(int pin) {
  struct list a, b;
  if (pin)
    list_init(&a);
  else
    a.next = a.prev = NULL;
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
  (void)b;
}

void a_loop_copies(void) {
  struct list v[3], w[3];
  for (int i = 0; i < 3; i++)
    list_init(&v[i]);
  for (int i = 0; i < 3; i++)
    w[i] = v[i]; // expected-warning {{'w[0]' is copied from 'v[0]', which must not move: it still points to 'v[0]'}}
}
