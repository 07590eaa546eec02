// RUN: %verify %s
// expected-no-diagnostics

#include "pinned.h"

struct PINNED lock {
  int word;
  struct lock *self;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_destroy(struct lock *l PINNED_DESTROY);
int cond(void);

struct job {
  int id;
  struct lock lock;
};
static void job_end(struct job *j) { lock_destroy(&j->lock); }
static void job_undo(struct job **j) {
  if (*j)
    lock_destroy(&(*j)->lock);
}
struct PINNED node {
  struct node *next, *prev;
};
void node_link(struct node *n PINNED_REINIT PINNED_ACTIVATE);
void node_unlink(struct node *n PINNED_DEACTIVATE);

int cleaned_up_when_it_is_initialised(void) {
  __attribute__((cleanup(job_end))) struct job j;
  lock_init(&j.lock);
  return cond();
}

void unlinked_at_the_end(void) {
  __attribute__((cleanup(node_unlink))) struct node n;
  node_link(&n);
  cond();
}

int job_open(struct job *j PINNED_TRY_INIT) {
  __attribute__((cleanup(job_undo))) struct job *undo = j;
  lock_init(&j->lock);
  if (cond())
    return -1;
  undo = 0;
  return 0;
}
