// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
// expected-no-diagnostics
//
// What is accessed as volatile or atomic is shared with other threads, which
// may have unlinked it (Linux: kernel/locking/rwsem.c). Lists in the form of
// sys/queue.h end as their manual shows.

#include "Inputs/list.h"

struct semaphore {
  int count;
  struct list_head waiters;
};
struct waiter {
  struct list_head list;
  void *task;
};
void schedule(void);

void waits_on_its_stack_until_it_is_told(struct semaphore *s, void *me) {
  struct waiter w;
  w.task = me;
  list_add_tail(&w.list, &s->waiters);
  while (*(void *volatile *)&w.task)
    schedule();
}

struct flagged {
  struct list_head list;
  _Atomic int done;
};

void waits_for_an_atomic_flag(struct semaphore *s) {
  struct flagged w;
  list_add_tail(&w.list, &s->waiters);
  while (!__c11_atomic_load(&w.done, __ATOMIC_ACQUIRE))
    schedule();
}

void wakes_all_that_it_has_moved_to_a_list_of_its_own(struct semaphore *s) {
  struct list_head woken;
  struct waiter *w = list_entry(s->waiters.next, struct waiter, list);
  INIT_LIST_HEAD(&woken);
  list_del(&w->list);
  list_add_tail(&w->list, &woken);
  *(void *volatile *)&w->task = 0; // Its owner goes on, and is gone.
}

// LIST and TAILQ as sys/queue.h generates them.
struct entry {
  int fd;
  struct PINNED {
    struct entry *le_next, **le_prev;
  } link;
};
struct PINNED entries {
  struct entry *lh_first;
};

void a_head_is_moved_and_its_first_entry_is_told(struct entries *to,
                                                 struct entries *from) {
  *to = *from;
  if (to->lh_first)
    to->lh_first->link.le_prev = &to->lh_first;
  from->lh_first = 0;
}

struct job {
  int n;
  struct PINNED {
    struct job *tqe_next, **tqe_prev;
  } link;
};
struct PINNED jobs {
  struct job *tqh_first, **tqh_last;
};

static void job_append(struct jobs *q, struct job *j) {
  j->link.tqe_next = 0;
  j->link.tqe_prev = q->tqh_last;
  *q->tqh_last = j;
  q->tqh_last = &j->link.tqe_next;
}
static void job_remove(struct jobs *q, struct job *j) {
  if (j->link.tqe_next)
    j->link.tqe_next->link.tqe_prev = j->link.tqe_prev;
  else
    q->tqh_last = j->link.tqe_prev;
  *j->link.tqe_prev = j->link.tqe_next;
}

void a_local_queue_is_filled_and_drained(void) {
  struct jobs q;
  struct job *j;
  q.tqh_first = 0;
  q.tqh_last = &q.tqh_first;
  for (int i = 0; i < 3; i++) {
    j = malloc(sizeof *j);
    if (!j)
      break;
    job_append(&q, j);
  }
  while ((j = q.tqh_first)) {
    job_remove(&q, j);
    free(j);
  }
}
