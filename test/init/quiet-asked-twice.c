// RUN: %verify %s
//
// What is in memory is asked twice on a path and gives two answers: no such path
// is reported. (fuse3 3.14.0, lib/fuse.c)

// expected-no-diagnostics
#include <pthread.h>

struct fuse {
  int intr;
  pthread_mutex_t lock;
};

struct waiter {
  pthread_cond_t cond;
  int finished;
};

void do_release(struct fuse *f);

static void prepare(struct fuse *f, struct waiter *w) {
  if (f->intr)
    pthread_cond_init(&w->cond, NULL);
}

static void finish(struct fuse *f, struct waiter *w) {
  if (f->intr) {
    pthread_cond_broadcast(&w->cond);
    pthread_cond_destroy(&w->cond);
  }
}

void an_option_is_asked_before_and_after_a_call(struct fuse *f) {
  struct waiter w;
  prepare(f, &w);
  do_release(f);
  finish(f, &w);
}
