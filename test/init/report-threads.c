// RUN: %verify %s
//
// A thread may work with an object before the call that starts it returns.

#include "Inputs/lock.h"

typedef struct thread *thread_t;
int thread_start(thread_t *t, void *(*run)(void *), void *argument);
int thread_wait(thread_t t);

struct shared {
  int n;
  struct lock lock;
};

static void *work(void *p) {
  struct shared *s = p;
  lock_take(&s->lock);
  s->n++;
  return 0;
}

int started_before_the_lock_is_initialised(struct shared *s, thread_t *t) {
  int r = thread_start(t, work, s);
  lock_init(&s->lock); // expected-warning {{'s->lock' is initialised by 'lock_init' after it was used [pinned.Init]}}
  return r;
}

int started_with_a_local(void) {
  struct shared s;
  thread_t t;
  if (thread_start(&t, work, &s)) // expected-warning {{'s.lock' is handed to 'thread_start' before it is initialised [pinned.Init]}}
    return -1;
  lock_init(&s.lock);
  return thread_wait(t);
}
