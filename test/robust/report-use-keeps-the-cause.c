// RUN: %verify %s
//
// A use says nothing of how a part was pinned.

#include "Inputs/list.h"

void used_in_between(void) {
  struct list a;
  struct list b;
  list_init(&a);
  list_use(&a);
  b = a;
  list_use(&b); // expected-warning {{'b' is used after it was copied from 'a': it still points to 'a'}}
}
