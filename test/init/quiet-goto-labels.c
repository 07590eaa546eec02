// RUN: %verify %s
// expected-no-diagnostics
//
// Labels that undo what was done, in the order of the kernel.

#include "Inputs/lock.h"

int labels_undo_what_was_done(void) {
  struct pair p;
  int r = lock_try(&p.a);
  if (r)
    goto err;
  r = lock_try(&p.b);
  if (r)
    goto err_a;
  if (coin())
    goto err_b;
  pair_destroy(&p);
  return 0;
err_b:
  lock_destroy(&p.b);
err_a:
  lock_destroy(&p.a);
err:
  return r;
}

int labels_for_memory_and_its_content(void) {
  struct pair *p = malloc(sizeof *p);
  if (!p)
    return -1;
  if (lock_try(&p->a))
    goto err_free;
  if (lock_try(&p->b))
    goto err_a;
  mystery(p);
  return 0;
err_a:
  lock_destroy(&p->a);
err_free:
  free(p);
  return -1;
}

int a_flag_at_the_label(void) {
  struct lock l;
  int ready = 0, r = -1;
  if (coin())
    goto out;
  lock_init(&l);
  ready = 1;
  r = 0;
out:
  if (ready)
    lock_destroy(&l);
  return r;
}

int try_again_by_a_jump(void) {
  struct lock l;
again:
  if (lock_try(&l))
    goto again;
  lock_destroy(&l);
  return 0;
}
