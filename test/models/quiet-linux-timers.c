// RUN: %verify %s
// expected-no-diagnostics
//
// Timers and work of Linux as its code uses them, with no annotation anywhere.

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

struct dev *a_device_is_made(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  timer_setup(&d->timer, on_timer, 0);
  hrtimer_init(&d->fine, 1, 1);
  INIT_WORK(&d->work, on_work);
  INIT_DELAYED_WORK(&d->later, on_work);
  mod_timer(&d->timer, 100);
  hrtimer_start(&d->fine, 1000, 1);
  schedule_work(&d->work);
  queue_delayed_work_on(0, system_wq, &d->later, 100);
  return d;
}

void a_device_ends(struct dev *d) {
  timer_delete_sync(&d->timer);
  hrtimer_cancel(&d->fine);
  cancel_work_sync(&d->work);
  cancel_delayed_work_sync(&d->later);
  kfree(d);
}

// kernel/time/timer.c, schedule_timeout(): a timer of the caller's stack.
void a_timer_on_the_stack(unsigned long expire) {
  struct timer_list t;
  timer_setup(&t, on_timer, 0);
  mod_timer(&t, expire);
  schedule();
  timer_delete_sync(&t);
}

void a_timer_is_armed_and_disarmed_under_the_old_name(struct dev *d) {
  add_timer(&d->timer);
  del_timer_sync(&d->timer);
  kfree(d);
}

// Work ends by itself when it has run.
void queued_work_is_flushed_and_freed(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return;
  INIT_WORK(&d->work, on_work);
  schedule_work(&d->work);
  flush_work(&d->work);
  kfree(d);
}

void a_timer_is_set_up_again(struct dev *d) {
  timer_delete_sync(&d->timer);
  timer_setup(&d->timer, on_timer, 0);
}

void an_owner_is_copied_and_gets_a_timer_of_its_own(struct dev *to,
                                                    struct dev *from) {
  *to = *from;
  timer_setup(&to->timer, on_timer, 0);
  hrtimer_init(&to->fine, 1, 1);
  INIT_WORK(&to->work, on_work);
  INIT_DELAYED_WORK(&to->later, on_work);
}
