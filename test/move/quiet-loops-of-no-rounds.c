// RUN: %verify %s
//
// After a move of unknown length a loop initialises all that was moved. On the
// path on which it runs zero times nothing was moved either.

// expected-no-diagnostics
#include "Inputs/list.h"
#include "Inputs/memory.h"

struct slot {
  int key;
  struct list waiters;
};

int grows_and_initialises_again(struct slot **v, int n) {
  list_init(&(*v)[0].waiters);
  struct slot *w = realloc(*v, n * sizeof *w);
  if (!w)
    return -1;
  for (int i = 0; i < n; i++)
    list_init(&w[i].waiters);
  *v = w;
  return 0;
}
