// RUN: %verify %s
//
// The lists of sys/queue.h are known by the shape of what its macros make.

#include <stdlib.h>
#include <sys/queue.h>

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

void use_job(struct job *j);

//===-- Reports -----------------------------------------------------------===//

struct jobs an_empty_head_is_returned_by_value(struct jobs *q) {
  TAILQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q'}}
}

void a_head_without_a_tag_moves_with_its_owner(struct pool *out) {
  struct pool p = {.limit = 3};
  TAILQ_INIT(&p.idle);
  *out = p; // expected-warning {{'out->idle' is left as a copy of 'p.idle': it still points to 'p.idle'}}
}

struct packets an_empty_tail_queue_is_returned_by_value(struct packets *q) {
  STAILQ_INIT(q);
  return *q; // expected-warning {{'*q' is returned by value: the copy still points to '*q'}}
}

void a_linked_entry_is_copied(struct jobs *q, struct job *j, struct job *out) {
  TAILQ_INSERT_TAIL(q, j, link);
  *out = *j; // expected-warning {{'out->link' is left as a copy of 'j->link': others still point to 'j->link'}}
}

//===-- Silent ------------------------------------------------------------===//

void a_static_initialiser_is_enough(struct job *j) {
  static struct jobs q = TAILQ_HEAD_INITIALIZER(q);
  TAILQ_INSERT_TAIL(&q, j, link);
}

void queues_are_joined(struct jobs *a, struct jobs *b) { TAILQ_CONCAT(a, b, link); }

// An entry that is in no list yet may be copied, and the copy be inserted.
void a_template_is_copied(struct jobs *q, struct job *to, int n) {
  struct job j = {.n = n};
  *to = j;
  TAILQ_INSERT_TAIL(q, to, link);
}

void a_copy_is_inserted_for_the_first_time(struct jobs *q, const struct job *old) {
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

void packets_are_moved_with_the_macro(struct packets *to, struct packets *from) {
  STAILQ_INIT(to);
  STAILQ_CONCAT(to, from);
}
