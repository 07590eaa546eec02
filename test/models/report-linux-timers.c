// RUN: %verify %s
//
// Timers and work of Linux, with no annotation anywhere.

#include "Inputs/linux.h"

struct dev {
  int id;
  struct timer_list timer;
  struct hrtimer fine;
  struct work_struct work;
  struct delayed_work later;
};
void on_timer(struct timer_list *t);
void on_work(struct work_struct *w);

//===-- struct timer_list -------------------------------------------------===//

void an_armed_timer_is_freed(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return;
  timer_setup(&d->timer, on_timer, 0);
  mod_timer(&d->timer, 100);
  kfree(d); // expected-warning {{The storage of 'd->timer' goes while others point to it [pinned.Lifetime]}}
}

void a_timer_without_a_value_is_armed(void) {
  struct timer_list t;
  mod_timer(&t, 100); // expected-warning {{'t' is handed to 'mod_timer' before it is initialised [pinned.Init]}}
}

void an_armed_timer_is_left_on_the_stack(void) {
  struct timer_list t;
  timer_setup(&t, on_timer, 0);
  add_timer(&t);
  schedule();
} // expected-warning {{The storage of 't' goes while others point to it [pinned.Lifetime]}}

void a_timer_moves_with_its_device(struct dev *to, struct dev *from) {
  timer_setup(&from->timer, on_timer, 0);
  to->timer = from->timer; // expected-warning {{'to->timer.entry' is left as a copy of 'from->timer.entry': only 'from->timer.entry' is initialised [pinned.Move]}}
}

//===-- struct hrtimer ----------------------------------------------------===//

void an_armed_hrtimer_is_freed(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return;
  hrtimer_init(&d->fine, 1, 1);
  hrtimer_start(&d->fine, 1000, 1);
  kfree(d); // expected-warning {{The storage of 'd->fine' goes while others point to it [pinned.Lifetime]}}
}

void a_zeroed_hrtimer_is_cancelled(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return;
  hrtimer_cancel(&d->fine); // expected-warning {{'d->fine' is handed to 'hrtimer_cancel' before it is initialised [pinned.Init]}}
  kfree(d);
}

void an_hrtimer_moves(struct hrtimer *to) {
  struct hrtimer t;
  hrtimer_init(&t, 1, 1);
  *to = t; // expected-warning {{'*to' is left as a copy of 't': only 't' is initialised [pinned.Move]}}
}

//===-- struct work_struct, struct delayed_work ---------------------------===//

void work_moves_with_its_device(struct dev *to, struct dev *from) {
  INIT_WORK(&from->work, on_work);
  to->work = from->work; // expected-warning {{'to->work' is left as a copy of 'from->work': it still points to 'from->work' [pinned.Move]}}
}

void zeroed_work_is_queued(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (d)
    schedule_work(&d->work); // expected-warning {{'d->work' is handed to 'queue_work_on' before it is initialised [pinned.Init]}}
}

void work_without_a_value_is_cancelled(void) {
  struct work_struct w;
  cancel_work_sync(&w); // expected-warning {{'w' is handed to 'cancel_work_sync' before it is initialised [pinned.Init]}}
}

void delayed_work_moves(struct delayed_work *to) {
  struct delayed_work w;
  INIT_DELAYED_WORK(&w, on_work);
  *to = w; // expected-warning {{'to->work' is left as a copy of 'w.work': it still points to 'w.work' [pinned.Move]}}
}

void zeroed_delayed_work_is_queued(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (d)
    queue_delayed_work_on(0, system_wq, &d->later, 100); // expected-warning {{'d->later' is handed to 'queue_delayed_work_on' before it is initialised [pinned.Init]}}
}
