// RUN: %verify %s
// expected-no-diagnostics
//
// Wait queues and completions of Linux as its code uses them, with no
// annotation anywhere.

#include "Inputs/linux.h"

struct job {
  struct work_struct work;
  struct completion done;
};
void on_work(struct work_struct *w);

// Documentation/scheduler/completion.rst: a completion of the caller's stack.
void a_job_on_the_stack(void) {
  struct job j;
  INIT_WORK(&j.work, on_work);
  init_completion(&j.done);
  schedule_work(&j.work);
  wait_for_completion(&j.done);
}

void a_completion_is_used_again(struct job *j) {
  wait_for_completion(&j->done);
  init_completion(&j->done);
  complete(&j->done);
}

// The loop of most drivers.
int a_wait_for_room(struct wait_queue_head *wq, int *room) {
  DEFINE_WAIT(wait);
  for (;;) {
    prepare_to_wait(wq, &wait, 1);
    if (*room)
      break;
    schedule();
  }
  finish_wait(wq, &wait);
  return *room;
}

// init_waitqueue_entry() does not write the links, and need not.
void an_entry_of_the_old_kind(struct wait_queue_head *wq, void *task) {
  struct wait_queue_entry wait;
  init_waitqueue_entry(&wait, task);
  add_wait_queue(wq, &wait);
  schedule();
  remove_wait_queue(wq, &wait);
}

void an_entry_is_unlinked_by_hand(struct wait_queue_head *wq) {
  DEFINE_WAIT(wait);
  prepare_to_wait(wq, &wait, 1);
  schedule();
  list_del_init(&wait.entry);
}

void a_wait_queue_is_set_up_by_hand(struct wait_queue_head *q) {
  spin_lock_init(&q->lock);
  INIT_LIST_HEAD(&q->head);
  spin_lock(&q->lock);
  spin_unlock(&q->lock);
}

wait_queue_head_t *a_wait_queue_on_the_heap(void) {
  wait_queue_head_t *q = kmalloc(sizeof(*q), GFP_KERNEL);
  if (!q)
    return NULL;
  init_waitqueue_head(q);
  wake_up(q);
  return q;
}
