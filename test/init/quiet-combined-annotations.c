// RUN: %verify %s
// expected-no-diagnostics
//
// Annotations that combine, and functions that were annotated in one of their
// declarations only.

#include "Inputs/lock.h"

void lock_start(struct lock *l PINNED_INIT PINNED_ACTIVATE);
void lock_stop(struct lock *l PINNED_DEACTIVATE PINNED_DESTROY);
void lock_cycle(struct lock *l PINNED_USE PINNED_DESTROY);

void started_and_stopped_again_and_again(void) {
  struct lock l;
  lock_start(&l);
  lock_take(&l);
  lock_stop(&l);
  lock_start(&l);
  lock_stop(&l);
}

void used_for_the_last_time(void) {
  struct lock l;
  lock_init(&l);
  lock_cycle(&l);
  lock_init(&l);
  lock_cycle(&l);
}

void linked_whatever_its_links_held(void) {
  struct lock l = {0};
  lock_add(&l);
  lock_disarm(&l);
  lock_add(&l);
  lock_disarm(&l);
}

void declared_twice(struct lock *l PINNED_INIT);
void declared_twice(struct lock *l);
void declared_twice(struct lock *renamed);

void a_later_declaration_inherits(void) {
  struct lock l;
  declared_twice(&l);
  lock_take(&l);
}

static int defined_plainly(struct lock *l PINNED_TRY_INIT);

void a_call_before_the_definition(void) {
  struct lock l;
  if (defined_plainly(&l) == 0)
    lock_take(&l);
}

static int defined_plainly(struct lock *l) { return lock_try(l); }

void no_object_behind_a_null_pointer(void) {
  lock_take(0);
  lock_init(0);
}
