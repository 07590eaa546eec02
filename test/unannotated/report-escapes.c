// RUN: %verify %s
//
// What was handed over stays initialised; what was not handed over stays raw.

#include "Inputs/ring.h"

void its_neighbour_was_handed_over(void) {
  struct ring r, s;
  mystery(&s);
  ring_need(&r); // expected-warning {{'r' is handed to 'ring_need' before it is initialised [pinned.Init]}}
}

void handed_over_after_it_was_initialised(void) {
  struct ring r;
  ring_pin(&r);
  mystery(&r);
  ring_pin(&r); // expected-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void nothing_was_handed_over(void) {
  struct ring r;
  mystery(0);
  coin();
  ring_need(&r); // expected-warning {{'r' is handed to 'ring_need' before it is initialised [pinned.Init]}}
}
