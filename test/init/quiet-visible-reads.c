// RUN: %verify %s
// expected-no-diagnostics
//
// Visible code may read what was initialised, plain fields, the zeros that were
// put there, and, in an initialiser, what its caller prepared.

#include "Inputs/lock.h"

struct keyed {
  int key;
  struct lock l;
};

struct keyed *look_up(const struct keyed *wanted);
int compare(const struct keyed *x, const struct keyed *y);

int a_field_of_an_initialised_part(void) {
  struct lock l;
  lock_init(&l);
  return l.word;
}

int a_plain_field_beside_a_raw_part(void) {
  struct keyed k;
  k.key = 3;
  return k.key;
}

int a_field_of_a_zeroed_part(void) {
  struct lock l = {0};
  return l.word;
}

int a_field_that_was_written_by_hand(void) {
  struct lock l;
  l.word = 1;
  return l.word;
}

void an_initialiser_reads_what_its_caller_put_there(struct lock *l PINNED_INIT) {
  if (l->word)
    mystery(0);
  lock_init(l);
}

struct keyed *a_key_to_look_up_others(void) {
  struct keyed wanted;
  wanted.key = 7;
  return look_up(&wanted);
}

int a_key_to_compare_others_with(struct keyed *k) {
  struct keyed wanted = {.key = 7};
  return compare(&wanted, k);
}

int a_part_of_a_parameter(struct pair *p) { return p->a.word; }

unsigned long the_size_and_the_address_are_no_reads(void) {
  struct lock l;
  struct lock *p = &l;
  return sizeof l + (p != 0);
}

#define container_of(p, t, m) ((t *)((char *)(p)-__builtin_offsetof(t, m)))

struct request {
  int kind;
  struct lock l;
  int flags;
};

static int kind_of(struct lock *l) {
  struct request *r = container_of(l, struct request, l);
  return r->kind + r->flags;
}

int a_neighbour_of_a_raw_part_found_from_it(void) {
  struct request r;
  r.kind = 1;
  r.flags = 2;
  return kind_of(&r.l);
}

int *kept;
void the_address_of_a_neighbour_is_no_link_to_the_part(void) {
  struct request *r = malloc(sizeof *r);
  if (!r)
    return;
  lock_init(&r->l);
  kept = &container_of(&r->l, struct request, l)->kind;
  free(r);
}

struct text {
  struct lock l;
  char characters[];
};

union texts {
  struct {
    struct {
    } none;
    struct lock tail[];
  };
  char raw[64];
};

void an_array_at_the_end_goes_on(union texts *u) {
  lock_init(&u->tail[1]);
  u->raw[16] = 0;
  lock_init(&u->tail[1]);
}
