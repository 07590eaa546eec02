// RUN: %verify %s
//
// Annotations on one parameter combine, and each declaration of a function adds
// to what the others say.

#include "Inputs/lock.h"

void lock_start(struct lock *l PINNED_INIT PINNED_ACTIVATE);
void lock_stop(struct lock *l PINNED_DEACTIVATE PINNED_DESTROY);
void lock_wake(struct lock *l PINNED_USE PINNED_ACTIVATE);

void init_and_activate_make_an_initialised_part(void) {
  struct lock l;
  lock_start(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void init_and_activate_is_an_init(void) {
  struct lock l;
  lock_init(&l);
  lock_start(&l); // expected-warning {{'l' is initialised by 'lock_start', but it is initialised already [pinned.Init]}}
}

void deactivate_and_destroy_need_an_initialised_part(void) {
  struct lock l;
  lock_stop(&l); // expected-warning {{'l' is handed to 'lock_stop' before it is initialised [pinned.Init]}}
}

void use_and_activate_need_an_initialised_part(void) {
  struct lock l;
  lock_wake(&l); // expected-warning {{'l' is handed to 'lock_wake' before it is initialised [pinned.Init]}}
}

void reinit_and_activate_make_an_initialised_part(void) {
  struct lock l;
  lock_add(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void declared_twice(struct lock *l PINNED_USE);
void declared_twice(struct lock *l);

void a_later_declaration_inherits(void) {
  struct lock l;
  declared_twice(&l); // expected-warning {{'l' is handed to 'declared_twice' before it is initialised [pinned.Init]}}
}

void annotated_later(struct lock *l);
void annotated_later(struct lock *l PINNED_USE);

void a_later_declaration_adds(void) {
  struct lock l;
  annotated_later(&l); // expected-warning {{'l' is handed to 'annotated_later' before it is initialised [pinned.Init]}}
}

void defined_plainly(struct pair *p PINNED_INIT);
void defined_plainly(struct pair *q) {
  lock_init(&q->a);
} // expected-warning {{'defined_plainly' returns without having initialised 'q->b' [pinned.Init]}}

struct PINNED declared_first;
struct declared_first {
  int n;
};
void first_use(struct declared_first *f PINNED_USE);

void a_type_that_was_marked_before_its_definition(void) {
  struct declared_first f;
  first_use(&f); // expected-warning {{'f' is handed to 'first_use' before it is initialised [pinned.Init]}}
}

void each_argument_for_itself(struct lock *from PINNED_USE,
                              struct lock *to PINNED_INIT);

void two_arguments_of_one_call(void) {
  struct lock l, m;
  each_argument_for_itself(&l, &m); // expected-warning {{'l' is handed to 'each_argument_for_itself' before it is initialised [pinned.Init]}}
}
