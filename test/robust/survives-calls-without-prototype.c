// RUN: %verify %s
//
// A definition in the old style, and a call of a function whose parameters are
// not known.

#include "Inputs/list.h"

int kr(l, n)
struct list *l;
int n;
{
  list_use(l);
  // expected-warning@-1 {{'l' is handed to 'list_use' before it is initialised}}
  return kr(l, n - 1);
}
int kr2();
void function_without_prototype(void) {
  struct list l;
  kr(&l, 1);
  kr2(&l, l, 3, 4.0);
}
