/* A queue of jobs with a lock: the list is visible, the lock is not. */
#include "runtime.h"

struct job {
  int id;
  struct list link;
};

struct queue {
  struct lock lock;
  struct list pending;
  int length;
};

static void queue_init(struct queue *q) {
  lock_init(&q->lock);
  list_init(&q->pending);
  q->length = 0;
}

static int queue_push(struct queue *q, int id) {
  struct job *job = malloc(sizeof *job);
  if (!job)
    return -1;
  job->id = id;
  lock_take(&q->lock);
  list_add(&job->link, &q->pending);
  q->length++;
  lock_drop(&q->lock);
  return 0;
}

static int queue_pop(struct queue *q) {
  struct job *job;
  int id;
  lock_take(&q->lock);
  if (list_empty(&q->pending)) {
    lock_drop(&q->lock);
    return 0;
  }
  job = container_of(list_first(&q->pending), struct job, link);
  list_del(&job->link);
  q->length--;
  lock_drop(&q->lock);
  id = job->id;
  free(job);
  return id;
}

static void queue_destroy(struct queue *q) {
  while (!list_empty(&q->pending)) {
    struct job *job = container_of(list_first(&q->pending), struct job, link);
    list_del(&job->link);
    free(job);
  }
  lock_destroy(&q->lock);
}

int main(void) {
  struct queue *q = malloc(sizeof *q);
  if (!q)
    return 0;
  queue_init(q);
  queue_push(q, 1);
  queue_push(q, 2);
  check(queue_pop(q) == 2);
  check(queue_pop(q) == 1);
  check(queue_pop(q) == 0);
  queue_push(q, 3);
  queue_destroy(q);
  free(q);
  return 0;
}
