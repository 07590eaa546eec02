// RUN: %verify %s
//
// What a function with a word of initialising was given is initialised, and
// must not move; words are whole words, and a pointer to const is no place to
// initialise.

#include "Inputs/ring.h"

void ring_init(struct ring *r);
void ringSetup(struct ring *r);
void ring_initial(struct ring *r);
void ring_init_from(struct ring *to, const struct ring *r);
void ring_destroy(struct ring *r);
void ring_frobnicate(struct ring *r);

void initialised_by_name_and_copied(void) {
  struct ring r;
  ring_init(&r);
  struct ring copy = r;
  ring_need(&copy); // expected-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}

void initialised_by_a_name_in_capitals_and_copied(void) {
  struct ring r;
  ringSetup(&r);
  struct ring copy = r;
  ring_need(&copy); // expected-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}

void a_part_of_a_word_is_no_word(void) {
  struct ring r;
  ring_initial(&r);
  ring_pin(&r);
  ring_pin(&r); // expected-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_pointer_to_const_is_no_place_to_initialise(struct ring *to) {
  struct ring r;
  ring_init_from(to, &r); // expected-warning {{'r' is handed to 'ring_init_from' before it is initialised [pinned.Init]}}
}

void a_name_that_says_nothing_does_not_undo(void) {
  struct ring r;
  ring_pin(&r);
  ring_frobnicate(&r);
  ring_pin(&r); // expected-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void torn_down_without_a_value(void) {
  struct ring r;
  ring_destroy(&r); // expected-warning {{'r' is handed to 'ring_destroy' before it is initialised [pinned.Init]}}
}

void torn_down_twice(void) {
  struct ring r;
  ring_pin(&r);
  ring_destroy(&r);
  ring_destroy(&r); // expected-warning {{'r' is destroyed by 'ring_destroy', but it is destroyed already [pinned.Lifetime]}}
}

void initialised_twice_by_one_name(void) {
  struct ring r;
  ring_init(&r);
  ring_init(&r); // expected-warning {{'r' is initialised by 'ring_init', but it is initialised already [pinned.Init]}}
}
