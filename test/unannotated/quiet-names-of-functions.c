// RUN: %verify %s
// expected-no-diagnostics
//
// Without a body and without annotations the name decides, and any function
// but one that tears down leaves the part initialised.

#include "Inputs/ring.h"

void ring_init(struct ring *r);
void ringSetup(struct ring *r);
void init2_ring(struct ring *r);
void ring_destroy(struct ring *r);
void ring_touch(struct ring *r);
void ring_create_link(struct ring *r, struct ring *s, int n);
void ring_free(struct ring *r);
void ring_frobnicate(struct ring *r);
void owner_create(struct owner *o);
void initialize_any(void *p);

void a_name_that_initialises(void) {
  struct ring r;
  ring_init(&r);
  ring_need(&r);
}

void a_name_that_initialises_may_come_again_in_a_loop(void) {
  struct ring r;
  for (int i = 0; i < 3; i++)
    ring_init(&r);
}

void a_name_that_initialises_may_come_after_others_had_it(void) {
  struct ring r;
  ring_init(&r);
  ring_touch(&r);
  ring_init(&r);
}

// As Linux's sysfs_create_link() creates links, and not the object.
void what_is_created_is_something_else(struct ring *r, struct ring *s) {
  ring_create_link(r, s, 1);
  ring_create_link(r, s, 2);
}

void two_names_that_initialise(void) {
  struct ring r;
  ring_init(&r);
  ringSetup(&r);
}

void a_name_in_capitals_and_small_letters(void) {
  struct ring r;
  ringSetup(&r);
  ring_need(&r);
}

void a_word_with_a_number(void) {
  struct ring r;
  init2_ring(&r);
  ring_need(&r);
}

void a_name_that_initialises_the_owner(void) {
  struct owner o;
  owner_create(&o);
  ring_need(&o.r);
}

void a_name_that_initialises_whatever_it_is(void) {
  struct owner o;
  initialize_any(&o);
  owner_need(&o);
}

void a_name_that_says_nothing(void) {
  struct ring r;
  ring_frobnicate(&r);
  ring_need(&r);
}

void a_name_that_says_nothing_leaves_it_initialised(void) {
  struct ring r;
  ring_pin(&r);
  ring_frobnicate(&r);
  ring_need(&r);
}

void a_name_that_tears_down_ends_what_is_known(void) {
  struct ring r;
  ring_pin(&r);
  ring_destroy(&r);
  ring_pin(&r);
  ring_need(&r);
}

void a_name_that_tears_down_what_others_may_have_initialised(void) {
  struct ring r;
  ring_touch(&r);
  ring_destroy(&r);
}

void a_second_object_is_torn_down_after_the_first(void) {
  struct ring r, s;
  ring_pin(&r);
  ring_pin(&s);
  ring_destroy(&r);
  ring_destroy(&s);
}

void torn_down_and_then_initialised_and_torn_down(void) {
  struct ring r;
  ring_pin(&r);
  ring_destroy(&r);
  ring_touch(&r);
  ring_destroy(&r);
}

void a_copy_of_what_was_torn_down(void) {
  struct ring r;
  ring_init(&r);
  ring_free(&r);
  struct ring copy = r;
  ring_need(&copy);
}

void initialised_after_a_use_by_name(struct ring *r) {
  ring_need(r);
  ring_init(r);
}
