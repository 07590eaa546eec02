// RUN: %verify %s
//
// The links of a head of zeros are null: who compares them with the head, or
// goes where they lead, needs it initialised.

#include "Inputs/lock.h"

void *calloc(unsigned long, unsigned long);
void free(void *);

struct link {
  struct link *next, *prev;
} __attribute__((annotate("pinned")));
static inline void link_init(struct link *l) { l->next = l->prev = l; }
static inline int link_alone(const struct link *l) { return l->next == l; }
static inline void link_remove(struct link *l) {
  l->prev->next = l->next;
  l->next->prev = l->prev;
}

struct shelf {
  int n;
  struct link books;
};

int asked_whether_it_is_empty(void) {
  struct shelf s = {0};
  return link_alone(&s.books); // expected-warning {{'s.books' is followed before it is initialised: its links are null [pinned.Init]}}
}

void unlinked(void) {
  struct shelf s = {0};
  link_remove(&s.books); // expected-warning {{'s.books' is followed before it is initialised: its links are null [pinned.Init]}}
}

int walked(void) {
  struct shelf *s = calloc(1, sizeof *s);
  if (!s)
    return 0;
  int n = 0;
  for (struct link *l = s->books.next; l != &s->books; l = l->next) // expected-warning {{'s->books' is followed before it is initialised: its links are null [pinned.Init]}}
    n++;
  free(s);
  return n;
}

// A static object is zero until the function that initialises it was called.
static struct link all;
int power(void);
static int begin(void) {
  if (power() < 0)
    return -1;
  link_init(&all);
  return 0;
}
static int end(void) {
  return link_alone(&all); // expected-warning {{'all' is followed before it is initialised: its links are null [pinned.Init]}}
}
int begun_and_ended(void) {
  int r = begin();
  end();
  return r;
}

// What an allocator of which nothing is known gives out has no links.
void *arena_take(void *arena, unsigned long size);
int taken_from_an_arena(void *arena) {
  struct shelf *s = arena_take(arena, sizeof(struct shelf));
  s->n = 0;
  return link_alone(&s->books); // expected-warning {{'s->books' is followed before it is initialised: its links are null [pinned.Init]}}
}
