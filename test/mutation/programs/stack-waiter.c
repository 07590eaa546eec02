/* A waiter on the stack: it must leave the queue before the scope ends. */
#include "runtime.h"

struct event {
  struct wait_queue waiters;
  struct lock lock;
  int happened;
};

static void event_init(struct event *e) {
  wait_queue_init(&e->waiters);
  lock_init(&e->lock);
  e->happened = 0;
}

static void event_signal(struct event *e) {
  lock_take(&e->lock);
  e->happened = 1;
  wait_queue_wake(&e->waiters);
  lock_drop(&e->lock);
}

static int event_wait(struct event *e, int rounds) {
  struct waiter w;
  int happened;
  lock_take(&e->lock);
  wait_queue_add(&e->waiters, &w);
  happened = e->happened;
  if (!happened && rounds == 0) {
    wait_queue_remove(&e->waiters, &w);
    lock_drop(&e->lock);
    return -1;
  }
  wait_queue_remove(&e->waiters, &w);
  lock_drop(&e->lock);
  return happened;
}

static int event_wait_twice(struct event *e) {
  struct waiter *w = malloc(sizeof *w);
  if (!w)
    return -1;
  wait_queue_add(&e->waiters, w);
  event_signal(e);
  wait_queue_remove(&e->waiters, w);
  wait_queue_add(&e->waiters, w);
  wait_queue_remove(&e->waiters, w);
  free(w);
  return e->happened;
}

static void event_destroy(struct event *e) {
  lock_destroy(&e->lock);
  e->happened = 0;
}

int main(void) {
  struct event e;
  event_init(&e);
  check(event_wait(&e, 0) == -1);
  check(event_wait_twice(&e) == 1);
  check(event_wait(&e, 1) == 1);
  event_destroy(&e);
  return 0;
}
