// RUN: %verify %s
//
// A global with a static initialiser that leads into itself is pinned from the
// start, each part by its own initialiser.

#include "Inputs/ring.h"

#define RING(name) {&(name), &(name)}

struct ring head = RING(head);
static struct owner boxed = {3, RING(boxed.r)};
static struct ring heads[2] = {RING(heads[0]), RING(heads[1])};
static struct owner named = {.r = {.next = &named.r}};
static struct owner half = {1};

void initialised_a_second_time(void) {
  ring_pin(&head); // expected-warning {{'head' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_member_that_is_initialised_a_second_time(void) {
  ring_pin(&boxed.r); // expected-warning {{'boxed.r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void an_element_that_is_initialised_a_second_time(void) {
  ring_pin(&heads[1]); // expected-warning {{'heads[1]' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_member_by_its_designator(void) {
  ring_pin(&named.r); // expected-warning {{'named.r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_static_variable_of_a_function(void) {
  static struct ring local = RING(local);
  ring_pin(&local); // expected-warning {{'local' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void one_that_does_not_point_into_itself(void) {
  ring_pin(&half.r);
}
