// RUN: %verify %s
//
// Visible code that reads a field of a part which was never initialised, or
// which was torn down.

#include "Inputs/lock.h"

void a_field_of_a_raw_part(void) {
  struct pair *p = malloc(sizeof *p);
  if (!p)
    return;
  (void)p->a.word; // expected-warning {{'p->a' is read before it is initialised [pinned.Init]}}
  free(p);
}

static void touch(struct lock *l) {
  (void)l->word; // expected-warning {{'l' is read before it is initialised [pinned.Init]}}
}

void a_visible_body_reads_a_raw_part(void) {
  struct lock l;
  touch(&l);
}

void a_raw_part_on_one_path(int ready) {
  struct lock l;
  if (ready)
    lock_init(&l);
  (void)l.word; // expected-warning {{'l' is read before it is initialised [pinned.Init]}}
}

void one_element_of_an_array(void) {
  struct lock v[2];
  lock_init(&v[0]);
  (void)v[0].word;
  (void)v[1].word; // expected-warning {{'v[1]' is read before it is initialised [pinned.Init]}}
}

void a_part_whose_initialiser_failed(void) {
  struct lock l;
  if (lock_try(&l))
    (void)l.word; // expected-warning {{'l' is used after 'lock_try' failed to initialise it [pinned.Init]}}
}

struct PINNED chain {
  struct chain *next;
};

void a_link_of_a_raw_part(void) {
  struct chain *c = malloc(sizeof *c);
  if (!c)
    return;
  (void)c->next; // expected-warning {{'*c' is read before it is initialised [pinned.Init]}}
  free(c);
}

#define container_of(p, t, m) ((t *)((char *)(p)-__builtin_offsetof(t, m)))

void the_neighbour_found_from_another_part(void) {
  struct pair p;
  lock_init(&p.b);
  struct pair *q = container_of(&p.b, struct pair, b);
  (void)q->a.word; // expected-warning {{'p.a' is read before it is initialised [pinned.Init]}}
}

struct PINNED message {
  struct message *next;
  char text[];
};

void what_stands_behind_the_end_is_of_the_part(void) {
  struct message *m = malloc(64);
  if (!m)
    return;
  (void)m->text[0]; // expected-warning {{'*m' is read before it is initialised [pinned.Init]}}
  free(m);
}

struct with_scratch {
  struct lock l;
  struct lock scratch UNPINNED;
};

void the_neighbour_found_from_one_that_does_not_count(void) {
  struct with_scratch w;
  struct with_scratch *q = container_of(&w.scratch, struct with_scratch, scratch);
  (void)q->l.word; // expected-warning {{'w.l' is read before it is initialised [pinned.Init]}}
}

struct with_union {
  struct lock l;
  union {
    struct lock spare;
    int number;
  } u;
};

void the_neighbour_found_from_a_union(void) {
  struct with_union w;
  struct with_union *q = container_of(&w.u.spare, struct with_union, u.spare);
  (void)q->l.word; // expected-warning {{'w.l' is read before it is initialised [pinned.Init]}}
}
