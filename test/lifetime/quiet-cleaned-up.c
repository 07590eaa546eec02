// RUN: %verify %s
// expected-no-diagnostics
//
// An initialiser that fails may leave behind what it has cleaned up, what has no
// function that destroys, and what it was asked to initialise itself.

#include "Inputs/node.h"

// Nothing destroys a plain lock.
struct PINNED lock {
  int word;
};
struct guarded {
  struct lock lock;
  int fd;
};
void lock_init(struct lock *l PINNED_INIT);

int destroyed(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  if (node_try_init(&p->b)) {
    node_destroy(&p->a);
    return -1;
  }
  return 0;
}

int destroyed_behind_labels(struct pair *p PINNED_TRY_INIT) {
  int err;
  node_init(&p->a);
  err = node_try_init(&p->b);
  if (err)
    goto fail_a;
  err = coin();
  if (err)
    goto fail_b;
  return 0;
fail_b:
  node_destroy(&p->b);
fail_a:
  node_destroy(&p->a);
  return err;
}

static void undo(struct pair *p) {
  node_destroy(&p->b);
  node_destroy(&p->a);
}
int destroyed_in_a_callee(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  if (coin()) {
    undo(p);
    return -1;
  }
  return 0;
}

void pair_teardown(struct pair *p);
int torn_down_by_a_function_of_that_name(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  if (coin()) {
    pair_teardown(p);
    return -1;
  }
  return 0;
}

int handed_to_an_unknown_function(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  if (coin()) {
    mystery(p);
    return -1;
  }
  return 0;
}

int its_type_has_no_destroyer(struct guarded *g PINNED_TRY_INIT) {
  lock_init(&g->lock);
  g->fd = coin();
  if (g->fd < 0)
    return -1;
  return 0;
}

int the_part_that_failed_itself(struct pair *p PINNED_TRY_INIT) {
  if (node_try_init(&p->a))
    return -1;
  if (node_try_init(&p->b)) {
    node_destroy(&p->a);
    return -1;
  }
  return 0;
}

int the_object_itself(struct node *n PINNED_TRY_INIT) {
  node_init(n);
  if (coin())
    return -1;
  return 0;
}

int success(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  return 0;
}

int a_result_that_nobody_knows(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  return coin();
}

int nobody_says_that_it_initialises(struct pair *p) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return -1;
  return 0;
}

int initialised_before_by_the_caller(struct pair *p) {
  if (coin())
    return -1;
  node_use(&p->a);
  return 0;
}

int failed_before_anything(struct pair *p PINNED_TRY_INIT) {
  if (coin())
    return -1;
  node_init(&p->a);
  node_init(&p->b);
  return 0;
}
