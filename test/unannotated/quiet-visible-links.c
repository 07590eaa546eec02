// RUN: %verify %s
// expected-no-diagnostics
//
// A link ends with the store that made it, and an address in a local variable,
// or of a plain field, is no link.

#include "Inputs/ring.h"

struct ring *first;
int *counter;

void unlinked_and_copied(void) {
  struct owner o;
  first = &o.r;
  first = 0;
  struct owner copy = o;
  look(&copy.n);
}

void an_address_in_a_local_variable(void) {
  struct ring r;
  struct ring *p = &r;
  ring_pin(p);
  ring_need(&r);
}

void the_address_of_a_plain_field(void) {
  struct owner o;
  counter = &o.n;
  ring_pin(&o.r);
  counter = 0;
}

void linked_and_then_initialised(struct ring *list) {
  struct ring node;
  list->next = &node;
  ring_pin(&node);
  list->next = 0;
}
