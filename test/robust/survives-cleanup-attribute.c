// RUN: %verify %s
//
// The cleanup attribute is a call where the variable leaves its scope.

#include "Inputs/list.h"

void clean(struct list *l) { list_use(l); }
void clean_dev(struct dev *d PINNED_DESTROY);
int cleanup_attribute(int n) {
  __attribute__((cleanup(clean))) struct list l;
  if (n)
    return 1; // expected-warning {{'l' is handed to 'clean' before it is initialised}}
  __attribute__((cleanup(clean_dev))) struct dev d = {0};
  list_init(&l);
  struct list k __attribute__((cleanup(clean))) = l;

  for (int i = 0; i < n; i++) {
    struct list z __attribute__((cleanup(clean)));
    list_init(&z);
    if (i == 2)
      break;
    if (i == 3)
      continue;
  }
  return 2; // expected-warning {{'k' is used after it was copied from 'l': it still points to 'l'}}
}
