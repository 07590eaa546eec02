// RUN: %verify %s \
// RUN:   -Xclang -analyzer-config -Xclang pinned:CleanupOnFailure=false
// expected-no-diagnostics
//
// An option says that callers clean up after an initialiser that failed.

#include "Inputs/node.h"

int the_second_fails(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return -1;
  return 0;
}

struct pair *failure_is_null(struct pair *p PINNED_TRY_INIT_IF(nonnull)) {
  node_init(&p->a);
  node_init(&p->b);
  if (coin())
    return NULL;
  return p;
}
