// RUN: %verify %s
// expected-no-diagnostics
//
// Whatever was handed to a function of which nothing is known may be
// initialised afterwards; so may all that it leads to.

#include "Inputs/ring.h"

struct request {
  struct ring *where;
};

struct ring *kept;

void handed_over(void) {
  struct ring r;
  mystery(&r);
  ring_need(&r);
}

void its_owner_was_handed_over(void) {
  struct owner o;
  mystery(&o);
  ring_need(&o.r);
}

void its_array_was_handed_over(void) {
  struct ring v[2];
  mystery(v);
  ring_need(&v[1]);
}

void handed_over_inside_a_request(void) {
  struct ring r;
  struct request q = {&r};
  mystery(&q);
  ring_need(&r);
}

void stored_in_a_global(void) {
  struct ring r;
  kept = &r;
  mystery(0);
  ring_need(&r);
  kept = 0;
}

void memory_that_was_handed_over(void) {
  struct ring *r = malloc(sizeof *r);
  if (!r)
    return;
  mystery(r);
  ring_need(r);
}

void memory_of_zeros_that_was_handed_over(void) {
  struct owner *o = calloc(1, sizeof *o);
  if (!o)
    return;
  mystery(o);
  owner_need(o);
}

void handed_over_by_a_pointer_to_const_of_no_type(void) {
  struct ring r;
  look(&r);
  ring_pin(&r);
}

void handed_over_to_assembler(void) {
  struct ring r;
  __asm__ volatile("" : : "r"(&r) : "memory");
  ring_pin(&r);
  ring_need(&r);
}
