#include "jobs.h"
#include <stdlib.h>

struct job *job_new(int id) {
  struct job *job = malloc(sizeof *job);

  if (job == NULL)
    return NULL;
  job->id = id;
  list_init(&job->link);
  return job;
}

static struct job *take_first(struct list *jobs PINNED_USE) {
  struct job *job;

  if (list_empty(jobs))
    return NULL;
  job = list_entry(jobs->next, struct job, link);
  list_del(&job->link);
  return job;
}

void queue_init(struct queue *q) {
  list_init(&q->jobs);
  q->length = 0;
  /* BUG: nobody initialises q->lock. The first queue_push() takes a lock that
   * has no owner, and the program ends. */
}

void queue_push(struct queue *q, struct job *job) {
  lock_take(&q->lock);
  list_add(&job->link, &q->jobs);
  q->length++;
  lock_give(&q->lock);
}

struct job *queue_pop(struct queue *q) {
  struct job *job;

  lock_take(&q->lock);
  job = take_first(&q->jobs);
  if (job != NULL)
    q->length--;
  lock_give(&q->lock);
  return job;
}

void queue_destroy(struct queue *q) { lock_destroy(&q->lock); }

void client_init(struct client *c, int fd) {
  c->fd = fd;
  list_init(&c->unsent);
}

void client_submit(struct client *c, struct job *job) {
  list_add(&job->link, &c->unsent);
}

struct job *client_next(struct client *c) { return take_first(&c->unsent); }

void worker_init(struct worker *w, const char *name) {
  w->name = name;
  list_init(&w->todo);
}

void worker_assign(struct worker *w, struct job *job) {
  list_add(&job->link, &w->todo);
}

struct job *worker_next(struct worker *w) { return take_first(&w->todo); }

struct meter meter_start(void) {
  struct meter m;

  m.jobs = 0;
  lock_init(&m.lock);
  /* BUG: the lock is registered at the address of 'm', which is gone after the
   * return. The caller's copy is not its owner: meter_count() ends the
   * program. */
  return m;
}

void meter_count(struct meter *m) {
  lock_take(&m->lock);
  m->jobs++;
  lock_give(&m->lock);
}

void meter_stop(struct meter *m) { lock_destroy(&m->lock); }
