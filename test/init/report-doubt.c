// RUN: %verify %s
//
// A call of which nothing is known does not end what is certain where there is
// evidence that it changed nothing: this function does the same behind the
// call, other parts had been initialised, or the same call gets the part
// initialised on another path.

#include "Inputs/lock.h"

void *calloc(unsigned long, unsigned long);
void free(void *);

struct link {
  struct link *next, *prev;
} __attribute__((annotate("pinned")));
static inline void link_init(struct link *l) { l->next = l->prev = l; }
static inline int link_alone(const struct link *l) { return l->next == l; }

struct pump {
  int speed;
  char name[16];
  struct lock gate;
  struct link jobs;
  struct link spare;
};

int pump_read(struct pump *p);
int fill(char *name, unsigned long size);
void deliver(struct link *batch);
int (*ask)(struct link *batch);

int it_is_initialised_behind_the_call_on_another_path(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return -1;
  if (pump_read(p) < 0)
    goto fail;
  lock_init(&p->gate);
  lock_destroy(&p->gate);
  free(p);
  return 0;
fail:
  lock_take(&p->gate); // expected-warning {{'p->gate' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(p);
  return -1;
}

int another_part_was_initialised_before_the_call(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return -1;
  link_init(&p->jobs);
  int r = pump_read(p);
  lock_take(&p->gate); // expected-warning {{'p->gate' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(p);
  return r;
}

int only_a_plain_member_was_handed_over(void) {
  struct pump *p = calloc(1, sizeof *p);
  if (!p)
    return -1;
  int r = fill(p->name, sizeof p->name);
  lock_take(&p->gate); // expected-warning {{'p->gate' is handed to 'lock_take' before it is initialised [pinned.Init]}}
  free(p);
  return r;
}

void the_same_call_gets_it_initialised(int fault) {
  struct link batch;
  if (fault)
    goto out;
  link_init(&batch);
out:
  deliver(&batch); // expected-warning {{'batch' is handed to 'deliver' before it is initialised [pinned.Init]}}
}

int the_same_call_through_a_pointer(int fault) {
  struct link batch;
  if (!fault)
    link_init(&batch);
  return ask(&batch); // expected-warning {{'batch' is handed to 'a function pointer' before it is initialised [pinned.Init]}}
}
