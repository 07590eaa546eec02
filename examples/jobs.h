/* Jobs, and what they wait in: a queue, a client or a worker. */
#ifndef JOBS_H
#define JOBS_H

#include "list.h"
#include "lock.h"
#include "pinned.h"
#include <stddef.h>

struct job {
  int id;
  struct list link;
};

/* Returns NULL where there is no memory. The caller frees it. */
PINNED_INIT struct job *job_new(int id);

/* First in, first out. */
struct queue {
  struct lock lock;
  struct list jobs;
  size_t length;
};

void queue_init(struct queue *q PINNED_INIT);
void queue_push(struct queue *q PINNED_USE, struct job *job PINNED_ACTIVATE);
/* Returns NULL where the queue is empty. */
struct job *queue_pop(struct queue *q PINNED_USE);
/* The queue must be empty. */
void queue_destroy(struct queue *q PINNED_DESTROY);

/* Somebody who sends jobs. */
struct client {
  int fd;
  struct list unsent;
};

void client_init(struct client *c PINNED_INIT, int fd);
void client_submit(struct client *c PINNED_USE,
                   struct job *job PINNED_ACTIVATE);
/* Returns NULL where nothing is left to send. */
struct job *client_next(struct client *c PINNED_USE);

/* Somebody who does them. */
struct worker {
  const char *name;
  struct list todo;
};

void worker_init(struct worker *w PINNED_INIT, const char *name);
void worker_assign(struct worker *w PINNED_USE,
                   struct job *job PINNED_ACTIVATE);
/* Returns NULL where there is nothing to do. */
struct job *worker_next(struct worker *w PINNED_USE);

/* Counts what was done. */
struct meter {
  struct lock lock;
  unsigned long jobs;
};

struct meter meter_start(void);
void meter_count(struct meter *m PINNED_USE);
void meter_stop(struct meter *m PINNED_DESTROY);

#endif
