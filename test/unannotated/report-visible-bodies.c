// RUN: %verify %s
//
// A visible body decides: a store of an address inside the object, into a part,
// pins the part, whatever the function is called.

#include "Inputs/ring.h"

static void tie(struct ring *r) {
  r->next = r;
  r->prev = r;
}

static void count(struct owner *o) { o->n = 0; }

static inline void reset_nothing(struct ring *r) {
  (void)r;
}

void a_body_that_ties_the_part_pins_it(void) {
  struct ring r;
  tie(&r);
  ring_pin(&r); // expected-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void stores_by_hand_pin_it(void) {
  struct ring r;
  r.next = r.prev = &r;
  ring_pin(&r); // expected-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_copy_of_what_a_body_pinned(void) {
  struct ring r;
  tie(&r);
  struct ring copy = r;
  ring_need(&copy); // expected-warning {{'copy' is used after it was copied from 'r': it still points to 'r' [pinned.Move]}}
}

void a_body_that_does_nothing_to_the_part(void) {
  struct owner o;
  count(&o);
  ring_need(&o.r); // expected-warning {{'o.r' is handed to 'ring_need' before it is initialised [pinned.Init]}}
}

void a_name_says_nothing_where_the_body_is_visible(void) {
  struct ring r;
  reset_nothing(&r);
  ring_need(&r); // expected-warning {{'r' is handed to 'ring_need' before it is initialised [pinned.Init]}}
}

void an_address_inside_the_same_object(void) {
  struct {
    struct ring r;
    int first;
    int *end;
  } o;
  o.r.next = (struct ring *)&o.first;
  struct owner copy = {.r = o.r};
  owner_need(&copy); // expected-warning {{'copy.r' is used after it was copied from 'o.r': it still points to 'o.r' [pinned.Move]}}
}
