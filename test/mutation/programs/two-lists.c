/* Tasks move between two lists: ready and blocked. */
#include "runtime.h"

struct task {
  struct list link;
  struct timer timeout;
  int number;
};

struct scheduler {
  struct list ready;
  struct list blocked;
};

static void scheduler_init(struct scheduler *s) {
  list_init(&s->ready);
  list_init(&s->blocked);
}

static struct task *task_new(struct scheduler *s, int number) {
  struct task *t = malloc(sizeof *t);
  if (!t)
    return NULL;
  t->number = number;
  timer_init(&t->timeout);
  list_add(&t->link, &s->ready);
  return t;
}

static void task_block(struct scheduler *s, struct task *t, int ticks) {
  list_del(&t->link);
  list_add(&t->link, &s->blocked);
  timer_start(&t->timeout, ticks);
}

static void task_wake(struct scheduler *s, struct task *t) {
  timer_stop(&t->timeout);
  list_del(&t->link);
  list_add(&t->link, &s->ready);
}

static void task_free(struct task *t) {
  list_del(&t->link);
  timer_destroy(&t->timeout);
  free(t);
}

static int count(struct list *head) {
  int length = 0;
  struct list *at = list_first(head);
  while (at != head) {
    length++;
    at = list_next(at);
  }
  return length;
}

static struct scheduler s;

int main(void) {
  struct task *one, *two;
  scheduler_init(&s);
  one = task_new(&s, 1);
  if (!one)
    return 0;
  task_block(&s, one, 4);
  check(timer_left(&one->timeout) == 4);
  two = task_new(&s, 2);
  if (two) {
    check(count(&s.ready) == 1 && count(&s.blocked) == 1);
    task_free(two);
  }
  task_wake(&s, one);
  check(count(&s.blocked) == 0);
  task_free(one);
  return 0;
}
