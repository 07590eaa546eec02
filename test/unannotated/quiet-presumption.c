// RUN: %verify %s
// expected-no-diagnostics
//
// Parts behind parameters, globals and fields are taken as initialised: they may
// be used, initialised and torn down, once each.

#include "Inputs/ring.h"

struct ring one;
static struct owner two;
struct owner *three;

struct holder {
  struct owner *o;
};

void ring_undo(struct ring *r PINNED_DESTROY);

void used_behind_a_parameter(struct ring *r) { ring_need(r); }

void used_behind_a_global(void) {
  ring_need(&one);
  ring_need(&two.r);
  ring_need(&three->r);
}

void used_behind_a_field(struct holder *h) { ring_need(&h->o->r); }

void initialised_behind_a_parameter(struct ring *r) { ring_pin(r); }

void initialised_behind_a_global(void) {
  ring_pin(&one);
  ring_pin(&two.r);
}

void torn_down_behind_a_parameter(struct ring *r) { ring_undo(r); }

void read_behind_a_parameter(struct ring *r) {
  while (r->next != r)
    r = r->next;
}

void used_in_a_static_variable(void) {
  static struct ring r;
  ring_need(&r);
}

void an_element_of_an_array(struct ring *v) {
  ring_need(&v[3]);
  ring_pin(&v[4]);
}

void what_a_function_returned(void) {
  struct ring *(*find)(void) = 0;
  if (!find)
    return;
  ring_need(find());
}

struct ring *find(int key);

void what_a_search_found(void) {
  struct ring *r = find(3);
  ring_need(r);
  ring_undo(r);
}

void a_parameter_by_its_owner(struct ring *r) {
  struct owner *o =
      (struct owner *)((char *)r - __builtin_offsetof(struct owner, r));
  owner_need(o);
}
