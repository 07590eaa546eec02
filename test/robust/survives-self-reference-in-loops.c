// RUN: %verify %s
//
// Copies that are repaired in turn, and pointers to pointers.

#include "Inputs/list.h"

struct PINNED self {
  struct self *me;
  char buf[32];
  char *cur;
  int idx;
};
void self_use(struct self *s PINNED_USE);
void self_reference_in_loops(struct self *p, int n) {
  struct self s;
  s.me = &s;
  s.cur = s.buf + n;
  self_use(&s);
  struct self t = s;
  t.me = &t;
  t.cur = t.buf + (s.cur - s.buf);
  self_use(&t);
  *p = t;
  p->cur = p->buf;
  p->me = p;
  struct self u = *p;
  u.idx++;
  self_use(&u);
  // expected-warning@-1 {{'u' is used after it was copied from '*p': it still points to '*p'}}
  while (n--) {
    s.buf[n] = s.cur[n];
  }
  do {
    t = s;
    s = t;
  } while (n++ < 3);
}

void pointers_to_pointers(struct list **pp, struct list ***ppp) {
  **pp = ***ppp; // expected-warning {{'**pp' is left as a copy of '***ppp': only '***ppp' is initialised}}
  *pp = **ppp;
  list_init(**ppp);
  list_use(*pp);
  struct list x = ***ppp;
  **pp = x;
}
