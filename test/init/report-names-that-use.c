// RUN: %verify %s
//
// A function of a marked type that nobody described needs an initialised object
// if its name says so, and if the type has an initialiser with the same
// beginning. What is torn down by name has to be initialised too.

#include "Inputs/lock.h"

struct PINNED gate {
  int held;
};
void gate_setup(struct gate *g);
void gate_take(struct gate *g);
void gate_destroy(struct gate *g);

struct yard {
  int n;
  struct gate gate;
};
int yard_read(struct yard *y);
int cond(void);

void taken_without_a_value(void) {
  struct gate g;
  gate_take(&g); // expected-warning {{'g' is handed to 'gate_take' before it is initialised [pinned.Init]}}
}

int torn_down_where_it_failed(struct yard *y) {
  memset(y, 0, sizeof *y);
  if (cond())
    goto bad;
  gate_setup(&y->gate);
  return 0;
bad:
  gate_destroy(&y->gate); // expected-warning {{'y->gate' is handed to 'gate_destroy' before it is initialised [pinned.Init]}}
  return -1;
}

int taken_where_it_failed(void) {
  struct yard *y = calloc(1, sizeof *y);
  if (!y)
    return -1;
  if (yard_read(y) < 0)
    goto bad;
  gate_setup(&y->gate);
  return 0;
bad:
  gate_take(&y->gate); // expected-warning {{'y->gate' is handed to 'gate_take' before it is initialised [pinned.Init]}}
  free(y);
  return -1;
}
