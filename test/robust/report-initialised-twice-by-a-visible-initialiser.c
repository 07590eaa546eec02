// RUN: %verify %s
//
// An initialiser with a visible body, which calls another one by name, is
// initialised twice: one report, and none inside.

#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
struct pair { struct lock a, b; };
void lock_init(struct lock *);
void pair_init(struct pair *p PINNED_INIT) {
  lock_init(&p->a);
}
void twice(void) {
  struct pair p;
  pair_init(&p);
  pair_init(&p); // expected-warning {{'p.a' is initialised by 'pair_init', but it is initialised already}}
}
