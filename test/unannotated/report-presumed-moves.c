// RUN: %pinned %s -Xclang -verify=expected,presumed -Xclang -verify-ignore-unexpected=note
// RUN: %pinned %s -Xclang -verify -Xclang -verify-ignore-unexpected=note -Xclang -analyzer-config -Xclang pinned:PresumeMoves=false
//
// A move of a part that is presumed to be initialised is reported where the
// copy is used; the option PresumeMoves turns that off, and nothing else.

#include "Inputs/ring.h"

void a_copy_of_a_parameter(struct ring *r) {
  struct ring copy = *r;
  ring_need(&copy); // presumed-warning {{'copy' is used after it was copied from '*r': only '*r' is initialised [pinned.Move]}}
}

void a_copy_of_what_was_initialised_here(void) {
  struct ring r;
  ring_pin(&r);
  struct ring copy = r;
  ring_need(&copy); // expected-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}

void used_and_then_initialised(struct ring *r) {
  ring_need(r);
  ring_pin(r); // expected-warning {{'*r' is initialised by 'ring_pin' after it was used [pinned.Init]}}
}
