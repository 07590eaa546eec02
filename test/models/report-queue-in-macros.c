// RUN: %verify %s
//
// What happens inside the macros of sys/queue.h is reported where they are
// used: Clang drops reports that stand in that file.

#include <stddef.h>
#ifndef QUEUE
#define QUEUE <sys/queue.h>
#endif
#include QUEUE

struct job {
  int n;
  TAILQ_ENTRY(job) link;
  STAILQ_ENTRY(job) next;
};
TAILQ_HEAD(jobs, job);
STAILQ_HEAD(orders, job);
struct pool {
  int limit;
  struct jobs idle;
};

void a_head_without_a_value_is_inserted_into(struct job *j) {
  struct jobs q;
  TAILQ_INSERT_TAIL(&q, j, link); // expected-warning {{'q' is read before it is initialised [pinned.Init]}}
}

int a_head_without_a_value_is_asked(void) {
  struct jobs q;
  return TAILQ_EMPTY(&q); // expected-warning {{'q' is read before it is initialised [pinned.Init]}}
}

void a_tail_queue_without_a_value_is_inserted_into(struct job *j) {
  struct orders q;
  STAILQ_INSERT_TAIL(&q, j, next); // expected-warning {{'q' is read before it is initialised [pinned.Init]}}
}

void a_copied_head_is_inserted_into(struct pool *to, struct pool *from,
                                    struct job *j) {
  TAILQ_INIT(&from->idle);
  *to = *from;
  TAILQ_INSERT_TAIL(&to->idle, j, link); // expected-warning {{'to->idle' is used after it was copied from 'from->idle': it still points to 'from->idle' [pinned.Move]}}
}
