// RUN: %verify %s
// expected-no-diagnostics
//
// A thread may be started with what is initialised, and with what its function
// does not use.

#include "Inputs/lock.h"

typedef struct thread *thread_t;
int thread_start(thread_t *t, void *(*run)(void *), void *argument);

struct shared {
  int n;
  struct lock lock;
};

static void *work(void *p) {
  struct shared *s = p;
  lock_take(&s->lock);
  return 0;
}
static void *count(void *p) {
  struct shared *s = p;
  s->n++;
  return 0;
}

int started_when_all_is_ready(struct shared *s, thread_t *t) {
  lock_init(&s->lock);
  return thread_start(t, work, s);
}

int started_with_what_does_not_need_the_lock(struct shared *s, thread_t *t) {
  int r = thread_start(t, count, s);
  lock_init(&s->lock);
  return r;
}
