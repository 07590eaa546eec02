// RUN: %verify %s
//
// A store, outside the object, of an address inside a pinned part links the
// part for as long as that store lasts.

#include "Inputs/ring.h"

struct ring *first;

static void push(struct ring *node) { first = node; }

void linked_by_hand_and_copied(void) {
  struct owner o;
  first = &o.r;
  struct owner copy = o;
  owner_need(&copy); // expected-warning {{'copy.r' is used after it was copied from 'o.r': others still point to 'o.r' [pinned.Move]}}
  first = 0;
}

// That somebody points to it makes it no more initialised than it was.
void linked_before_it_has_a_value(struct ring *list) {
  struct ring node;
  list->next = &node;
  ring_need(&node); // expected-warning {{'node' is handed to 'ring_need' before it is initialised [pinned.Init]}}
  list->next = 0;
}

void linked_by_a_visible_body_and_copied(void) {
  struct owner o;
  push(&o.r);
  struct owner copy = o;
  owner_need(&copy); // expected-warning {{'copy.r' is used after it was copied from 'o.r': others still point to 'o.r' [pinned.Move]}}
  first = 0;
}
