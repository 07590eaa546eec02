// RUN: %verify %s
//
// A part that others still point to must not be overwritten.

#include "Inputs/node.h"

struct outer {
  int id;
  struct item item;
};

static const struct item fresh_item;

void zeroed(struct item *i) {
  node_link(&i->link, &registry);
  memset(i, 0, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void filled(struct item *i) {
  node_link(&i->link, &registry);
  memset(i, 0xa5, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void zeroed_by_bzero(struct item *i) {
  node_link(&i->link, &registry);
  bzero(i, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void zeroed_by_itself(struct item *i) {
  node_link(&i->link, &registry);
  memset(&i->link, 0, sizeof i->link); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void zeroed_by_a_size_that_nobody_knows(struct item *i, size_t n) {
  node_link(&i->link, &registry);
  memset(i, 0, n); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void copied_over(struct item *i) {
  node_link(&i->link, &registry);
  memcpy(i, &fresh_item, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void assigned(struct item *i) {
  node_link(&i->link, &registry);
  *i = fresh_item; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void assigned_a_literal(struct item *i) {
  node_link(&i->link, &registry);
  *i = (struct item){.value = 1}; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void the_part_alone(struct item *i) {
  node_link(&i->link, &registry);
  i->link = (struct node){0}; // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void a_larger_object(struct outer *o) {
  node_link(&o->item.link, &registry);
  *o = (struct outer){.id = 1}; // expected-warning {{'o->item.link' is overwritten while others point to it [pinned.Lifetime]}}
}

void an_element(struct item *v) {
  node_link(&v[1].link, &registry);
  v[1] = (struct item){0}; // expected-warning {{'v[1].link' is overwritten while others point to it [pinned.Lifetime]}}
}

void all_elements(void) {
  struct item v[4] = {0};
  node_enlist(&v[3].link, &registry);
  memset(v, 0, sizeof v); // expected-warning {{'v[3].link' is overwritten while others point to it [pinned.Lifetime]}}
}

static void clear(struct item *i) {
  memset(i, 0, sizeof *i); // expected-warning {{'i->link' is overwritten while others point to it [pinned.Lifetime]}}
}

void in_a_callee(struct item *i) {
  node_link(&i->link, &registry);
  clear(i);
}

struct item global;

void a_global_object(void) {
  node_enlist(&global.link, &registry);
  global = (struct item){0}; // expected-warning {{'global.link' is overwritten while others point to it [pinned.Lifetime]}}
}
