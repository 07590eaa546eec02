// RUN: %verify %s
//
// A part that others still point to must not be destroyed. Of a link that is
// inferred, a visible body says whether it ends it.

#include "Inputs/list.h"

struct PINNED node {
  struct node *next;
};
struct pair {
  struct node a, b;
};
void node_init(struct node *n PINNED_INIT);
void node_link(struct node *n PINNED_ACTIVATE);
void node_unlink(struct node *n PINNED_DEACTIVATE);
void node_destroy(struct node *n PINNED_DESTROY);
void pair_destroy(struct pair *p PINNED_DESTROY);

// A timer is armed by linking it; its initialiser and its destroyers are seen.
struct PINNED timer {
  struct list_head link;
  int armed;
  void *data;
};
struct connection {
  int fd;
  struct timer idle;
};
static void timer_init(struct timer *t PINNED_INIT) {
  INIT_LIST_HEAD(&t->link);
  t->armed = 0;
  t->data = NULL;
}
static void timer_add(struct timer *t, struct list_head *wheel) {
  list_add(&t->link, wheel);
  t->armed = 1;
}
static void timer_forget(struct timer *t PINNED_DESTROY) { t->armed = 0; }
static void timer_clear(struct timer *t PINNED_DESTROY) { free(t->data); }
static void timer_stop(struct timer *t PINNED_DESTROY) {
  if (t->armed)
    list_del(&t->link);
}
void timer_close(struct timer *t PINNED_DESTROY);

void linked_by_a_call(struct node *n) {
  node_link(n);
  node_destroy(n); // expected-warning {{'*n' is destroyed by 'node_destroy' while others point to it [pinned.Lifetime]}}
}

void linked_as_part_of_another(struct pair *p) {
  node_link(&p->b);
  pair_destroy(p); // expected-warning {{'p->b' is destroyed by 'pair_destroy' while others point to it [pinned.Lifetime]}}
}

void unlinked_on_one_path_only(struct node *n) {
  node_link(n);
  if (coin())
    node_unlink(n);
  node_destroy(n); // expected-warning {{'*n' is destroyed by 'node_destroy' while others point to it [pinned.Lifetime]}}
}

static void shut_down(struct node *n) {
  node_destroy(n); // expected-warning {{'*n' is destroyed by 'node_destroy' while others point to it [pinned.Lifetime]}}
}
void destroyed_in_a_callee(struct node *n) {
  node_link(n);
  shut_down(n);
}

void quiet_where_it_was_unlinked(struct node *n) {
  node_link(n);
  node_unlink(n);
  node_destroy(n);
}

void quiet_where_an_unknown_function_had_it(struct node *n) {
  node_link(n);
  mystery(n);
  node_destroy(n);
}

void the_body_does_not_unlink(struct timer *t, struct list_head *wheel) {
  timer_init(t);
  timer_add(t, wheel);
  timer_forget(t); // expected-warning {{'*t' is destroyed by 'timer_forget' while others point to it [pinned.Lifetime]}}
}

void the_body_does_something_else(struct timer *t, struct list_head *wheel) {
  timer_init(t);
  timer_add(t, wheel);
  timer_clear(t); // expected-warning {{'*t' is destroyed by 'timer_clear' while others point to it [pinned.Lifetime]}}
}

void the_destroy_is_said_and_the_free_is_not(struct list_head *wheel) {
  struct connection *c = malloc(sizeof *c);
  if (!c)
    return;
  timer_init(&c->idle);
  timer_add(&c->idle, wheel);
  timer_forget(&c->idle); // expected-warning {{'c->idle' is destroyed by 'timer_forget' while others point to it [pinned.Lifetime]}}
  free(c);
}

void quiet_where_the_body_unlinks(struct list_head *wheel) {
  struct connection *c = malloc(sizeof *c);
  if (!c)
    return;
  timer_init(&c->idle);
  timer_add(&c->idle, wheel);
  timer_stop(&c->idle);
  free(c);
}

void quiet_where_nobody_sees_the_body(struct list_head *wheel) {
  struct connection *c = malloc(sizeof *c);
  if (!c)
    return;
  timer_init(&c->idle);
  timer_add(&c->idle, wheel);
  timer_close(&c->idle);
  free(c);
}
