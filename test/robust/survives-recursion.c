// RUN: %verify %s
//
// Functions that call themselves and each other with pinned objects by value.

#include "Inputs/list.h"

void recursion_by_value(int n, struct list l) {
  struct list m = l;
  list_init(&m);
  if (n)
    recursion_by_value(n - 1, m);
  // expected-warning@-1 {{'m' is passed by value to 'recursion_by_value': the copy still points to 'm'}}
  list_use(&m);
}

void mutual_recursion_back(struct list l, int n);
void mutual_recursion(struct list l, int n) {
  struct list k = l;
  mutual_recursion_back(k, n - 1);
}
void mutual_recursion_back(struct list l, int n) {
  if (n)
    mutual_recursion(l, n - 1);
  list_use(&l);
}
