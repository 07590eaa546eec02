// RUN: %verify -isystem %S/Inputs/system %s
//
// That a type of a system header is not marked does not say that it may move.

// expected-no-diagnostics
#include "Inputs/list.h"
#include <library.h>

typedef library_mutex_t our_mutex_t;
struct worker {
  int id;
  our_mutex_t lock;
};
void mutex_init(library_mutex_t *m PINNED_INIT);
void our_mutex_init(our_mutex_t *m PINNED_INIT);
void worker_init(struct worker *w PINNED_INIT);
void node_add(struct library_node *n PINNED_ACTIVATE);
struct request {
  library_mutex_t lock UNPINNED;
};
