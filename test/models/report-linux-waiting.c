// RUN: %verify %s
//
// Wait queues and completions of Linux, with no annotation anywhere.

#include "Inputs/linux.h"

struct port {
  int n;
  struct wait_queue_head readers;
};
struct call {
  struct completion done;
  int result;
};

void a_wait_queue_moves_with_its_port(struct port *to) {
  struct port p = {.n = 1};
  init_waitqueue_head(&p.readers);
  *to = p; // expected-warning {{'to->readers.lock' is left as a copy of 'p.readers.lock': only 'p.readers.lock' is initialised [pinned.Move]}}
}

void a_zeroed_wait_queue_is_woken(void) {
  struct port *p = kzalloc(sizeof(*p), GFP_KERNEL);
  if (!p)
    return;
  wake_up(&p->readers); // expected-warning {{'p->readers' is handed to '__wake_up' before it is initialised [pinned.Init]}}
}

void a_wait_entry_is_left_on_the_stack(struct wait_queue_head *wq) {
  DEFINE_WAIT(wait);
  prepare_to_wait(wq, &wait, 1);
  schedule();
} // expected-warning {{The storage of 'wait.entry' goes while others point to it [pinned.Lifetime]}}

void an_entry_of_the_old_kind_is_left_as_well(struct wait_queue_head *wq,
                                              void *task) {
  struct wait_queue_entry wait;
  init_waitqueue_entry(&wait, task);
  add_wait_queue(wq, &wait);
  schedule();
} // expected-warning {{The storage of 'wait.entry' goes while others point to it [pinned.Lifetime]}}

void an_entry_without_a_value_waits(struct wait_queue_head *wq) {
  struct wait_queue_entry wait;
  prepare_to_wait(wq, &wait, 1); // expected-warning {{'wait.entry' is handed to 'prepare_to_wait' before it is initialised [pinned.Init]}}
  finish_wait(wq, &wait);
}

void a_completion_moves(struct completion *to) {
  struct completion c;
  init_completion(&c);
  *to = c; // expected-warning {{'to->wait.lock' is left as a copy of 'c.wait.lock': only 'c.wait.lock' is initialised [pinned.Move]}}
}

struct call a_call_is_returned_by_value(void) {
  struct call c = {.result = 0};
  init_completion(&c.done);
  return c; // expected-warning {{'c.done.wait' is returned by value: the copy is not initialised [pinned.Move]}}
}

void a_zeroed_completion_is_waited_for(void) {
  struct call c = {0};
  wait_for_completion(&c.done); // expected-warning {{'c.done' is handed to 'wait_for_completion' before it is initialised [pinned.Init]}}
}

void a_completion_without_a_value_is_completed(void) {
  struct completion c;
  complete(&c); // expected-warning {{'c' is handed to 'complete' before it is initialised [pinned.Init]}}
}
