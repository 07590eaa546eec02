/* A server that takes jobs from its clients and hands them to its workers. */
#include "jobs.h"
#include "lock.h"
#include <stdio.h>
#include <stdlib.h>

struct server {
  struct lock lock; /* protects the arrays */
  struct queue inbox;
  struct meter meter;
  struct client *clients;
  size_t nclients, maxclients;
  struct worker *workers;
  size_t nworkers;
};

/* One worker is always there, and starts with a job of its own; 'extra' more
 * come with it. */
static int server_hire(struct server *s, size_t extra) {
  struct job *warmup = job_new(0);
  struct worker *crew = malloc(sizeof *crew), *larger;
  size_t i;

  if (warmup == NULL || crew == NULL)
    goto err;
  worker_init(&crew[0], "main");
  larger = realloc(crew, (1 + extra) * sizeof *crew);
  if (larger == NULL)
    goto err;
  crew = larger;
  /* BUG: where realloc() moved the block, the empty list of crew[0] still
   * points into the old one, and the job is linked into freed memory. */
  worker_assign(&crew[0], warmup);
  for (i = 1; i <= extra; i++)
    worker_init(&crew[i], "extra");
  s->workers = crew;
  s->nworkers = 1 + extra;
  return 0;

err:
  free(crew);
  free(warmup);
  return -1;
}

static struct server *server_open(size_t maxclients, size_t extra) {
  struct server *s = malloc(sizeof *s);

  if (s == NULL)
    return NULL;
  s->nclients = 0;
  s->maxclients = maxclients;
  s->clients = malloc(maxclients * sizeof *s->clients);
  if (s->clients == NULL)
    goto err;
  if (lock_try_init(&s->lock) != 0)
    goto err_clients;
  if (server_hire(s, extra) != 0)
    goto err;
  queue_init(&s->inbox);
  s->meter = meter_start();
  return s;

err:
  /* BUG: without memory for the clients we come here before s->lock is
   * initialised. The program ends, where it should have returned NULL. */
  lock_destroy(&s->lock);
err_clients:
  free(s->clients);
  free(s);
  return NULL;
}

/* Every client says hello with its first job. */
static int server_accept(struct server *s, int fd) {
  struct job *hello = job_new(fd);
  struct client c;

  if (hello == NULL)
    return -1;
  client_init(&c, fd);
  lock_take(&s->lock);
  if (s->nclients == s->maxclients) {
    lock_give(&s->lock);
    free(hello);
    return -1;
  }
  s->clients[s->nclients] = c;
  /* BUG: the list in the array still begins at 'c' on the stack. After the
   * return, client_next() takes whatever lies there for a job. */
  client_submit(&s->clients[s->nclients], hello);
  s->nclients++;
  lock_give(&s->lock);
  return 0;
}

/* Moves what the clients have into the inbox. */
static void server_collect(struct server *s) {
  struct job *job;
  size_t i;

  lock_take(&s->lock);
  for (i = 0; i < s->nclients; i++) {
    while ((job = client_next(&s->clients[i])) != NULL)
      queue_push(&s->inbox, job);
  }
  lock_give(&s->lock);
}

static void server_run(struct server *s) {
  struct job *job;
  size_t i = 0;

  lock_take(&s->lock);
  while ((job = queue_pop(&s->inbox)) != NULL)
    worker_assign(&s->workers[i++ % s->nworkers], job);
  for (i = 0; i < s->nworkers; i++) {
    while ((job = worker_next(&s->workers[i])) != NULL) {
      printf("%s: job %d\n", s->workers[i].name, job->id);
      meter_count(&s->meter);
      free(job);
    }
  }
  lock_give(&s->lock);
}

/* All jobs must be done. */
static void server_close(struct server *s) {
  printf("%lu jobs\n", s->meter.jobs);
  meter_stop(&s->meter);
  queue_destroy(&s->inbox);
  lock_destroy(&s->lock);
  free(s->workers);
  free(s->clients);
  free(s);
}

int main(void) {
  struct server *s = server_open(8, 3);
  int fd;

  if (s == NULL) {
    fprintf(stderr, "cannot start\n");
    return EXIT_FAILURE;
  }
  for (fd = 3; fd < 9; fd++) {
    if (server_accept(s, fd) != 0)
      fprintf(stderr, "client %d was turned away\n", fd);
  }
  server_collect(s);
  server_run(s);
  server_close(s);
  return EXIT_SUCCESS;
}
