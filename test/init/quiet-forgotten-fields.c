// RUN: %verify %s
// expected-no-diagnostics
//
// Somebody else may initialise the field: a function of another file that knows
// the record, one that copies it, an initialiser list, a store by hand. Who
// tests a link for null bears zeros. A record of which no object is created
// here may be created elsewhere.

#include "Inputs/lock.h"

struct PINNED link {
  struct link *next, *prev;
};
static inline int link_alone(const struct link *l) { return l->next == l; }

struct known_elsewhere {
  struct link link;
};
void fill(struct known_elsewhere *k);
int of_a_record_that_others_know(void) {
  struct known_elsewhere *k = calloc(1, sizeof *k);
  if (!k)
    return 0;
  fill(k);
  return link_alone(&k->link);
}

struct created_elsewhere {
  struct link link;
};
int of_a_record_that_is_created_elsewhere(struct created_elsewhere *c) {
  return link_alone(&c->link);
}

struct listed {
  int n;
  struct link link;
};
static struct listed first = {1, {&first.link, &first.link}};
int by_a_list(struct listed *l) { return link_alone(&l->link); }

struct stored {
  struct link link;
};
static struct stored one;
void by_hand(void) { one.link.next = one.link.prev = &one.link; }
int stored_by_hand(struct stored *s) { return link_alone(&s->link); }

struct copied {
  struct link link;
};
void copied_from_another(struct copied *to, struct copied *from, int anew) {
  struct copied saved;
  saved = *from;
  *from = saved;
  (void)to, (void)anew;
}
int is_copied(struct copied *c) { return link_alone(&c->link); }

struct tested {
  struct link link;
};
static struct tested some;
int is_tested(void) {
  return some.link.next ? !link_alone(&some.link) : 0;
}
