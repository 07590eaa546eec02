// RUN: %verify %s
//
// Each pinned part of an object has a life of its own, at any depth, and the
// report names the part that was forgotten.

#include "Inputs/lock.h"

struct queue {
  struct {
    struct lock head;
  };
  struct pair ends[2];
};

void queue_take(struct queue *q PINNED_USE);

void one_member_does_not_initialise_the_other(void) {
  struct pair p;
  lock_init(&p.a);
  lock_take(&p.a);
  lock_take(&p.b); // expected-warning {{'p.b' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_whole_object_needs_all_its_parts(void) {
  struct pair p;
  lock_init(&p.a);
  pair_take(&p); // expected-warning {{'p.b' is handed to 'pair_take' before it is initialised [pinned.Init]}}
}

void a_member_of_an_anonymous_struct(void) {
  struct queue q;
  lock_take(&q.head); // expected-warning {{'q.head' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_member_of_an_element_of_a_member(void) {
  struct queue q;
  lock_init(&q.head);
  pair_init(&q.ends[0]);
  lock_init(&q.ends[1].a);
  queue_take(&q); // expected-warning {{'q.ends[1].b' is handed to 'queue_take' before it is initialised [pinned.Init]}}
}

void one_element_does_not_initialise_the_next(void) {
  struct lock v[2];
  lock_init(&v[0]);
  lock_take(&v[1]); // expected-warning {{'v[1]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void the_address_of_the_first_element_is_one_element(void) {
  struct lock v[2];
  lock_init(&v[0]);
  lock_init(&v[1]);
  lock_destroy(&v[0]);
  lock_init(&v[0]);
  lock_init(&v[1]); // expected-warning {{'v[1]' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void an_array_that_decays_is_the_whole_array(void) {
  struct lock v[2];
  lock_init(&v[0]);
  lock_take(v); // expected-warning {{'v[1]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_constant_offset_is_an_index(void) {
  struct lock v[3];
  lock_init(v + 1);
  lock_take(&v[1]);
  lock_take(v + 2); // expected-warning {{'v[2]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void a_row_of_a_matrix(void) {
  struct lock m[2][2];
  lock_init(&m[1][0]);
  lock_take(&m[1][0]);
  lock_take(&m[0][1]); // expected-warning {{'m[0][1]' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

void the_owner_by_way_of_its_member(void) {
  struct pair p;
  struct lock *b = &p.b;
  lock_init(b);
  struct pair *again = (struct pair *)((char *)b - __builtin_offsetof(struct pair, b));
  lock_take(&again->a); // expected-warning {{'p.a' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}
