// RUN: %verify %s
//
// An initialiser on a part that is initialised already is reported, unless it
// says that it may be.

#include "Inputs/lock.h"

void one_initialiser_twice(void) {
  struct lock l;
  lock_init(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void a_member_after_the_whole(void) {
  struct pair p;
  pair_init(&p);
  lock_init(&p.b); // expected-warning {{'p.b' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void the_whole_after_a_member(void) {
  struct pair p;
  lock_init(&p.a);
  pair_init(&p); // expected-warning {{'p.a' is initialised by 'pair_init', but it is initialised already [pinned.Init]}}
}

void after_a_reinit(void) {
  struct lock l;
  lock_reset(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void after_a_try_that_succeeded(void) {
  struct lock l;
  if (lock_try(&l))
    return;
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void a_try_after_an_initialiser(void) {
  struct lock l;
  lock_init(&l);
  if (lock_try(&l)) // expected-warning {{'l' is initialised by 'lock_try', but it is initialised already [pinned.Init]}}
    return;
  lock_take(&l);
}

void while_it_is_active(void) {
  struct lock l;
  lock_init(&l);
  lock_arm(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void after_it_was_deactivated(void) {
  struct lock l;
  lock_init(&l);
  lock_arm(&l);
  lock_disarm(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

void on_the_heap_through_an_alias(void) {
  struct pair *p = malloc(sizeof *p);
  if (!p)
    return;
  struct lock *a = &p->a;
  lock_init(a);
  lock_init(&p->a); // expected-warning {{'p->a' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
  free(p);
}

void on_one_path_only(int eager) {
  struct lock l;
  if (eager)
    lock_init(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

static void set_up(struct lock *l) { lock_init(l); }

void once_in_a_visible_body(void) {
  struct lock l;
  set_up(&l);
  lock_init(&l); // expected-warning {{'l' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
}

static void set_up_here(struct lock *l PINNED_INIT) { lock_init(l); }

void a_visible_body_reports_at_the_call(void) {
  struct lock l;
  lock_init(&l);
  set_up_here(&l); // expected-warning {{'l' is initialised by 'set_up_here', but it is initialised already [pinned.Init]}}
}

void a_member_in_its_own_initialiser(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
  lock_init(&p->a); // expected-warning {{'p->a' is initialised by 'lock_init', but it is initialised already [pinned.Init]}}
  lock_init(&p->b);
}
