/* A job is set up from a template: plain fields first, then what is pinned. */
#include "runtime.h"

struct job {
  int priority;
  struct timer deadline;
  struct lock lock;
  int attempts;
};

static const struct job template = {.priority = 3, .attempts = 0};

static void job_prepare(struct job *j, int ticks) {
  *j = template;
  timer_init(&j->deadline);
  lock_init(&j->lock);
  timer_start(&j->deadline, ticks);
}

static int job_run(struct job *j) {
  lock_take(&j->lock);
  j->attempts++;
  timer_stop(&j->deadline);
  timer_start(&j->deadline, 1);
  lock_drop(&j->lock);
  return j->attempts;
}

static void job_finish(struct job *j) {
  timer_stop(&j->deadline);
  timer_destroy(&j->deadline);
  lock_destroy(&j->lock);
  memset(j, 0, sizeof *j);
}

static void job_again(struct job *j, int priority) {
  struct job fresh = template;
  fresh.priority = priority;
  job_finish(j);
  *j = fresh;
  timer_init(&j->deadline);
  lock_init(&j->lock);
  timer_start(&j->deadline, 9);
}

int main(void) {
  struct job local;
  struct job *heap = malloc(sizeof *heap);
  job_prepare(&local, 2);
  check(job_run(&local) == 1);
  job_again(&local, 8);
  check(local.priority == 8);
  check(job_run(&local) == 1);
  job_finish(&local);
  if (!heap)
    return 0;
  job_prepare(heap, 4);
  check(timer_left(&heap->deadline) == 4);
  job_finish(heap);
  free(heap);
  return 0;
}
