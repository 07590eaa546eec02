// RUN: %verify %s
// expected-no-diagnostics
//
// A name says nothing of objects that have no initialiser of the same
// beginning, and of what may be initialised; zeros may be torn down where
// nobody else initialises them.

#include "Inputs/lock.h"

struct PINNED gate {
  int held;
};
void gate_setup(struct gate *g);
void gate_take(struct gate *g);
void gate_show(const struct gate *g);
void gate_destroy(struct gate *g);

struct PINNED bell {
  int rung;
};
void bell_take(struct bell *b);
void ring_init(struct bell *b);

void another_beginning(void) {
  struct bell b;
  bell_take(&b);
}

void set_up_and_taken(void) {
  struct gate g;
  gate_setup(&g);
  gate_take(&g);
  gate_destroy(&g);
}

void found_and_taken(struct gate *g) {
  gate_take(g);
  gate_destroy(g);
}

void zeros_are_torn_down(void) {
  struct gate g = {0};
  gate_destroy(&g);
}
