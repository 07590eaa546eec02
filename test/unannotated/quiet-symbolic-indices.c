// RUN: %verify %s
// expected-no-diagnostics
//
// An element at an index that nobody knows may be any element.

#include "Inputs/ring.h"

void initialised_and_used_at_one_index(int i) {
  struct ring v[4];
  ring_pin(&v[i]);
  ring_need(&v[i]);
}

void initialised_at_one_index_and_used_at_another(int i, int j) {
  struct ring v[4];
  ring_pin(&v[i]);
  ring_need(&v[j]);
}

void initialised_at_some_index_and_used_at_a_known_one(int i) {
  struct ring v[4];
  ring_pin(&v[i]);
  ring_need(&v[2]);
}

void initialised_at_two_indices(struct ring *v, int i, int j) {
  ring_pin(&v[i]);
  ring_pin(&v[j]);
}

void used_at_one_index_and_initialised_at_the_next(struct ring *v, int i) {
  ring_need(&v[i]);
  ring_pin(&v[i + 1]);
}

void members_of_elements_of_a_parameter(struct owner *v, int n) {
  for (int i = 0; i < n; i++)
    ring_pin(&v[i].r);
  for (int i = 0; i < n; i++)
    ring_need(&v[i].r);
}

void a_table_on_the_heap(int n) {
  struct ring *v = malloc(n * sizeof *v);
  if (!v)
    return;
  for (int i = 0; i < n; i++)
    ring_pin(&v[i]);
  for (int i = 0; i < n; i++)
    ring_need(&v[i]);
  free(v);
}
