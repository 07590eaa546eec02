// RUN: %verify %s
//
// The lists of glibc's sys/queue.h are known by the shape of what its macros
// make. queue-of-bsd.test has the same for the BSDs' macros.

#include <stdlib.h>
#ifndef QUEUE
#define QUEUE <sys/queue.h>
#endif
#include QUEUE

struct job {
  int n;
  TAILQ_ENTRY(job) link;
};
TAILQ_HEAD(jobs, job);
struct pool {
  int limit;
  TAILQ_HEAD(, job) idle; // without a tag
};
struct client {
  int fd;
  LIST_ENTRY(client) link;
};
LIST_HEAD(clients, client);
struct server {
  int port;
  struct clients clients;
};
struct packet {
  int size;
  STAILQ_ENTRY(packet) link;
};
STAILQ_HEAD(packets, packet);

//===-- TAILQ -------------------------------------------------------------===//

struct jobs an_empty_head_is_returned_by_value(struct jobs *q) {
  TAILQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q' [pinned.Move]}}
}

void a_head_without_a_tag_moves_with_its_owner(struct pool *out) {
  struct pool p = {.limit = 3};
  TAILQ_INIT(&p.idle);
  *out = p; // expected-warning {{'out->idle' is left as a copy of 'p.idle': it still points to 'p.idle' [pinned.Move]}}
}

static struct jobs all = TAILQ_HEAD_INITIALIZER(all);
struct jobs a_static_initialiser_points_to_its_head(void) { return all; } // expected-warning {{'all' is returned by value: the copy still points to 'all' [pinned.Move]}}

void a_linked_entry_is_copied(struct jobs *q, struct job *j, struct job *out) {
  TAILQ_INSERT_TAIL(q, j, link);
  *out = *j; // expected-warning {{'out->link' is left as a copy of 'j->link': others still point to 'j->link' [pinned.Move]}}
}

void a_linked_entry_is_freed(struct jobs *q) {
  struct job *j = calloc(1, sizeof *j);
  if (!j)
    return;
  TAILQ_INSERT_TAIL(q, j, link);
  free(j); // expected-warning {{The storage of 'j->link' goes while others point to it [pinned.Lifetime]}}
}

int an_array_of_jobs_grows(struct jobs *q, struct job **jobs, size_t n) {
  TAILQ_INSERT_TAIL(q, &(*jobs)[0], link);
  struct job *new = realloc(*jobs, n * sizeof *new);
  if (!new)
    return -1;
  *jobs = new; // expected-warning {{'new->link' is kept after it was copied from '(*jobs)->link' before 'realloc': others still point to '(*jobs)->link' before 'realloc' [pinned.Move]}}
  return 0;
}

//===-- LIST --------------------------------------------------------------===//

void a_head_with_a_client_moves(struct server *to, struct server *from,
                                struct client *c) {
  LIST_INSERT_HEAD(&from->clients, c, link);
  *to = *from; // expected-warning {{'to->clients' is left as a copy of 'from->clients': others still point to 'from->clients' [pinned.Move]}}
}

void a_linked_client_is_copied(struct server *s, struct client *c,
                               struct client *to) {
  LIST_INSERT_HEAD(&s->clients, c, link);
  *to = *c; // expected-warning {{'to->link' is left as a copy of 'c->link': others still point to 'c->link' [pinned.Move]}}
}

void a_linked_client_is_freed(struct server *s) {
  struct client *c = calloc(1, sizeof *c);
  if (!c)
    return;
  LIST_INSERT_HEAD(&s->clients, c, link);
  free(c); // expected-warning {{The storage of 'c->link' goes while others point to it [pinned.Lifetime]}}
}

//===-- STAILQ ------------------------------------------------------------===//

struct packets an_empty_tail_queue_is_returned_by_value(struct packets *q) {
  STAILQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q' [pinned.Move]}}
}

#ifdef SIMPLEQ_HEAD
//===-- SIMPLEQ, CIRCLEQ --------------------------------------------------===//

struct block {
  SIMPLEQ_ENTRY(block) link;
  CIRCLEQ_ENTRY(block) ring;
};
SIMPLEQ_HEAD(simple, block);
struct simple an_empty_simple_queue_is_returned_by_value(struct simple *q) {
  SIMPLEQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q' [pinned.Move]}}
}

CIRCLEQ_HEAD(circle, block);
struct circle an_empty_circle_is_returned_by_value(struct circle *q) {
  CIRCLEQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q' [pinned.Move]}}
}
#endif
