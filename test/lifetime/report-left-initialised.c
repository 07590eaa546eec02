// RUN: %verify %s
//
// An initialiser that fails leaves nothing initialised behind of which the type
// has a function that destroys: the caller, who is told that there is no object,
// cannot clean it up.

#include "Inputs/node.h"

struct nested {
  struct pair pair;
  int fd;
};

int the_second_fails(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return -1; // expected-warning {{'p->a' is still initialised where 'the_second_fails' fails [pinned.Lifetime]}}
  return 0;
}

int the_result_of_the_second_is_returned(struct pair *p PINNED_TRY_INIT) {
  int err;
  node_init(&p->a);
  err = node_try_init(&p->b);
  if (err)
    return err; // expected-warning {{'p->a' is still initialised where 'the_result_of_the_second_is_returned' fails [pinned.Lifetime]}}
  return 0;
}

int a_label_too_far_down(struct pair *p PINNED_TRY_INIT) {
  int err;
  node_init(&p->a);
  err = node_try_init(&p->b);
  if (err)
    goto fail_a;
  err = coin();
  if (err)
    goto fail_a; // should be fail_b
  return 0;
fail_a:
  node_destroy(&p->a);
  return err; // expected-warning {{'p->b' is still initialised where 'a_label_too_far_down' fails [pinned.Lifetime]}}
}

int a_part_of_a_part(struct nested *n PINNED_TRY_INIT) {
  node_init(&n->pair.a);
  node_init(&n->pair.b);
  n->fd = coin();
  if (n->fd < 0) {
    node_destroy(&n->pair.a);
    return -1; // expected-warning {{'n->pair.b' is still initialised where 'a_part_of_a_part' fails [pinned.Lifetime]}}
  }
  return 0;
}

struct pair *failure_is_null(struct pair *p PINNED_TRY_INIT_IF(nonnull)) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return NULL; // expected-warning {{'p->a' is still initialised where 'failure_is_null' fails [pinned.Lifetime]}}
  return p;
}

int failure_is_below_zero(struct pair *p PINNED_TRY_INIT_IF(nonnegative)) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return -5; // expected-warning {{'p->a' is still initialised where 'failure_is_below_zero' fails [pinned.Lifetime]}}
  return 3;
}

_Bool failure_is_false(struct pair *p PINNED_TRY_INIT_IF(nonzero)) {
  node_init(&p->a);
  if (node_try_init(&p->b))
    return 0; // expected-warning {{'p->a' is still initialised where 'failure_is_false' fails [pinned.Lifetime]}}
  return 1;
}

int two_results_that_are_plain_numbers(struct pair *p PINNED_TRY_INIT) {
  node_init(&p->a);
  node_init(&p->b);
  if (coin())
    return 1; // expected-warning {{'p->a' is still initialised where 'two_results_that_are_plain_numbers' fails [pinned.Lifetime]}}
  return 0;
}

int linked_and_left_so(struct pair *p PINNED_TRY_INIT) {
  node_enlist(&p->a, &registry);
  if (node_try_init(&p->b))
    return -1; // expected-warning {{'p->a' is still initialised where 'linked_and_left_so' fails [pinned.Lifetime]}}
  return 0;
}
