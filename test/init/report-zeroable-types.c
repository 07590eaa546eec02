// RUN: %verify %s
//
// A type that is valid as zeros is raw without them all the same; and beside a
// zeroable part another one is not initialised.

#include "Inputs/lock.h"

struct PINNED PINNED_ZEROABLE once {
  int state;
};

struct door {
  struct once o;
  struct lock l;
};

void once_init(struct once *o PINNED_INIT);
void once_use(struct once *o PINNED_USE);
void door_use(struct door *d PINNED_USE);

void a_variable_without_a_value(void) {
  struct once o;
  once_use(&o); // expected-warning {{'o' is handed to 'once_use' before it is initialised [pinned.Init]}}
}

void memory_of_malloc(void) {
  struct once *o = malloc(sizeof *o);
  if (!o)
    return;
  once_use(o); // expected-warning {{'*o' is handed to 'once_use' before it is initialised [pinned.Init]}}
  free(o);
}

void its_neighbour_is_not_zeroable(void) {
  struct door d = {0};
  door_use(&d); // expected-warning {{'d.l' is handed to 'door_use' before it is initialised [pinned.Init]}}
}

void an_initialiser_twice(void) {
  struct once o = {0};
  once_init(&o);
  once_init(&o); // expected-warning {{'o' is initialised by 'once_init', but it is initialised already [pinned.Init]}}
}
