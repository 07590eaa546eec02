// RUN: %verify %s
//
// A function that __attribute__((cleanup)) names is called where its variable
// leaves the scope, by a return as well; and what stands behind is followed.

#include "pinned.h"

struct PINNED lock {
  int word;
  struct lock *self;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);
void lock_destroy(struct lock *l PINNED_DESTROY);
void note(int *p);
int cond(void);

struct job {
  int id;
  struct lock lock;
};
static void job_end(struct job *j) { lock_destroy(&j->lock); }

void behind_the_scope_of_such_a_variable(void) {
  struct lock l;
  {
    __attribute__((cleanup(note))) int x = 4;
    (void)x;
  }
  lock_take(&l); // expected-warning {{'l' is handed to 'lock_take' before it is initialised [pinned.Init]}}
}

int cleaned_up_without_a_value(void) {
  __attribute__((cleanup(job_end))) struct job j;
  if (cond())
    return -1; // expected-warning {{'j.lock' is handed to 'job_end' before it is initialised [pinned.Init]}}
  lock_init(&j.lock);
  return 0;
}

int cleaned_up_after_it_was_destroyed(void) {
  __attribute__((cleanup(lock_destroy))) struct lock l;
  lock_init(&l);
  lock_destroy(&l);
  return 0; // expected-warning {{'l' is destroyed by 'lock_destroy', but it is destroyed already [pinned.Lifetime]}}
}
