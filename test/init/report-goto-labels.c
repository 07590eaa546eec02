// RUN: %verify %s
//
// A label that undoes more than was done.

#include "Inputs/lock.h"

int a_label_that_destroys_what_was_not_initialised(int fail) {
  struct pair p;
  if (fail)
    goto err;
  pair_init(&p);
  pair_destroy(&p);
  return 0;
err:
  lock_destroy(&p.a); // expected-warning {{'p.a' is handed to 'lock_destroy' before it is initialised [pinned.Init]}}
  return -1;
}

int one_label_too_early(void) {
  struct pair p;
  if (lock_try(&p.a))
    return -1;
  if (coin())
    goto err_b;
  lock_init(&p.b);
  pair_destroy(&p);
  return 0;
err_b:
  lock_destroy(&p.b); // expected-warning {{'p.b' is handed to 'lock_destroy' before it is initialised [pinned.Init]}}
  lock_destroy(&p.a);
  return -1;
}

int a_jump_over_the_initialiser(int skip) {
  struct lock l;
  if (skip)
    goto inside;
  lock_init(&l);
inside:
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  return 0;
}

int the_one_that_failed_is_undone_too(void) {
  struct pair p;
  int r = lock_try(&p.a);
  if (r)
    return r;
  r = lock_try(&p.b);
  if (r)
    goto err;
  pair_destroy(&p);
  return 0;
err:
  lock_destroy(&p.b); // expected-warning {{'p.b' is used after 'lock_try' failed to initialise it [pinned.Init]}}
  lock_destroy(&p.a);
  return r;
}

int an_object_on_the_heap(void) {
  struct lock *l = malloc(sizeof *l);
  int r = -1;
  if (!l)
    return r;
  if (coin())
    goto out;
  lock_init(l);
  r = 0;
out:
  lock_destroy(l); // expected-warning {{'*l' is handed to 'lock_destroy' before it is initialised [pinned.Init]}}
  free(l);
  return r;
}
