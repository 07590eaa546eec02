// RUN: %verify %s
// expected-no-diagnostics
//
// Where all-zero bytes are a valid value, zeros are as good as an initialiser.

#include "Inputs/lock.h"

struct PINNED PINNED_ZEROABLE once {
  int state;
  struct once *self;
};

typedef struct {
  int state;
} gate PINNED PINNED_ZEROABLE;

struct door {
  struct once o;
  gate g;
};

void once_init(struct once *o PINNED_INIT);
void once_use(struct once *o PINNED_USE);
void once_destroy(struct once *o PINNED_DESTROY);
void gate_use(gate *g PINNED_USE);
void door_use(struct door *d PINNED_USE);
int once_peek(const struct once *o);

void a_variable_of_zeros(void) {
  struct once o = {0};
  once_use(&o);
}

void memory_of_calloc(void) {
  struct once *o = calloc(1, sizeof *o);
  if (!o)
    return;
  once_use(o);
  once_destroy(o);
  free(o);
}

void memory_that_was_set_to_zero(void) {
  struct once o;
  memset(&o, 0, sizeof o);
  once_use(&o);
}

void zeros_may_be_initialised_as_well(void) {
  struct once o = {0};
  once_init(&o);
  once_use(&o);
}

void a_typedef_may_be_zeroable(void) {
  gate g = {0};
  gate_use(&g);
}

void members_of_an_object_of_zeros(void) {
  struct door d = {0};
  door_use(&d);
}

int a_pointer_to_const_sees_zeros(void) {
  struct once o = {0};
  return once_peek(&o);
}

void zeros_after_a_teardown(void) {
  struct once o = {0};
  once_use(&o);
  once_destroy(&o);
  memset(&o, 0, sizeof o);
  once_use(&o);
}
