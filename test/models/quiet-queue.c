// RUN: %verify %s
// expected-no-diagnostics
//
// The lists of sys/queue.h as programs use them, with no annotation anywhere.

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
struct packet {
  int size;
  STAILQ_ENTRY(packet) link;
};
STAILQ_HEAD(packets, packet);
struct frame {
  int n;
  SLIST_ENTRY(frame) link;
};
SLIST_HEAD(stack, frame);

void a_static_initialiser_is_enough(struct job *j) {
  static struct jobs q = TAILQ_HEAD_INITIALIZER(q);
  TAILQ_INSERT_TAIL(&q, j, link);
}

void queues_are_joined(struct jobs *a, struct jobs *b) {
  TAILQ_CONCAT(a, b, link);
}

// An entry that is in no list yet may be copied, and the copy be inserted.
void a_template_is_copied(struct jobs *q, struct job *to, int n) {
  struct job j = {.n = n};
  *to = j;
  TAILQ_INSERT_TAIL(q, to, link);
}

void a_copy_is_inserted_for_the_first_time(struct jobs *q,
                                           const struct job *old) {
  struct job *j = malloc(sizeof *j);
  if (!j)
    return;
  *j = *old;
  TAILQ_INSERT_TAIL(q, j, link);
}

// Nothing points to an empty LIST head.
struct clients an_empty_list_is_returned_by_value(void) {
  struct clients c = LIST_HEAD_INITIALIZER(c);
  return c;
}

// A singly linked head holds no pointer to itself.
struct stack a_stack_is_returned_by_value(void) {
  struct stack s;
  SLIST_INIT(&s);
  return s;
}

void packets_are_moved_with_the_macro(struct packets *to,
                                      struct packets *from) {
  STAILQ_INIT(to);
  STAILQ_CONCAT(to, from);
}

void jobs_are_freed(struct jobs *q) {
  struct job *j;
  while ((j = TAILQ_FIRST(q))) {
    TAILQ_REMOVE(q, j, link);
    free(j);
  }
}

void a_client_leaves(struct client *c) {
  LIST_REMOVE(c, link);
  free(c);
}

// The entry of a singly linked tail queue is reached by its own address.
void a_packet_is_copied(struct packets *q, struct packet *p,
                        struct packet *to) {
  STAILQ_INSERT_TAIL(q, p, link);
  STAILQ_REMOVE_HEAD(q, link);
  *to = *p;
}

void a_frame_is_copied(struct stack *s, struct frame *f, struct frame *to) {
  SLIST_INSERT_HEAD(s, f, link);
  *to = *f;
}

void a_stack_with_frames_moves(struct stack *to, struct stack *from,
                               struct frame *f) {
  SLIST_INSERT_HEAD(from, f, link);
  *to = *from;
}

// The copy is made the one that is linked.
void a_job_takes_the_place(struct jobs *q, struct job *old, struct job *new) {
  *new = *old;
  TAILQ_INSERT_AFTER(q, old, new, link);
  TAILQ_REMOVE(q, old, link);
  free(old);
}
