// RUN: %verify %s
// expected-no-diagnostics
//
// Without evidence a call may have initialised what it is given; and what says
// that it failed, or that a field is set, tells the paths apart.

#include "Inputs/lock.h"

void *calloc(unsigned long, unsigned long);
void free(void *);

struct link {
  struct link *next, *prev;
} __attribute__((annotate("pinned")));
static inline void link_init(struct link *l) { l->next = l->prev = l; }

struct pump {
  int ready;
  char name[16];
  struct lock gate;
  struct link jobs;
};

int pump_load(struct pump *p);
void look(struct link *l);

void a_call_may_have_initialised(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return;
  pump_load(p);
  lock_take(&p->gate);
  free(p);
}

// Where it could not be loaded, it is made.
void initialised_where_the_call_failed(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return;
  if (pump_load(p) < 0)
    lock_init(&p->gate);
  lock_take(&p->gate);
  free(p);
}

void initialised_where_a_field_says_that_it_is_not(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return;
  pump_load(p);
  if (!p->ready)
    lock_init(&p->gate);
  lock_take(&p->gate);
  free(p);
}

void other_calls_get_it_initialised(int k) {
  struct link l;
  if (k)
    link_init(&l);
  else
    look(&l);
}
