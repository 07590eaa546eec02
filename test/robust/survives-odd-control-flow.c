// RUN: %verify %s
//
// Computed goto, a declaration before the first case, functions that do not
// return, and statement expressions.

#include "Inputs/list.h"

void statement_expressions(int n) {
  struct list l = ({
    struct list t;
    list_init(&t);
    t;
  });
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from 't': it still points to 't'}}
  list_use(({
  // expected-warning@-1 {{'u' is handed to 'list_use' before it is initialised}}
    struct list u;
    &u;
  }));
  l = ({
    if (n)
      return;
    struct list z = {0};
    z;
  });
  ({ ; });
  list_use((struct list[]){({ l; })});
  // expected-warning@-1 {{'compound literal[0]' is handed to 'list_use' before it is initialised}}
  ({});
  struct list q = (n ? l : (struct list){0});
  list_use(&q);
  // expected-warning@-1 {{'q' is handed to 'list_use' before it is initialised}}
  q = (n, l);
  q = ((n++, (l)));
}

void computed_goto(int n) {
  void *t[] = {&&a, &&b, &&c};
  struct list l;
  goto *t[n];
a:
  list_init(&l);
  goto *t[n + 1];
b:
  list_use(&l);
  // expected-warning@-1 {{'l' is handed to 'list_use' before it is initialised}}
  struct list m;
  goto *t[n - 1];
c:
  list_use(&m);
  // expected-warning@-1 {{'m' is handed to 'list_use' before it is initialised}}
  {
    struct list k;
    goto d;
  d:
    list_use(&k);
  // expected-warning@-1 {{'k' is handed to 'list_use' before it is initialised}}
  }
  if (n--)
    goto c;
  void *w = &&a;
  *(void **)&l = w;
  goto *l.next;
}

void switch_with_a_declaration_first(int n) {
  switch (n) {
    struct list l;
  case 0:
    list_init(&l);
    break;
  case 1 ... 5:
    list_use(&l);
  // expected-warning@-1 {{'l' is handed to 'list_use' before it is initialised}}
  default: {
    struct list m = l;
    list_use(&m);
  // expected-warning@-1 {{'m' is handed to 'list_use' before it is initialised}}
  }
  }
}

_Noreturn void die(struct list *l);
void functions_that_do_not_return(int n) {
  struct list l;
  if (n)
    die(&l);
  struct list m;
  list_init(&m);
  struct list k = m;
  // expected-warning@-1 {{'k' is copied from 'm', which must not move: it still points to 'm'}}
  if (n > 3)
    __builtin_unreachable();
  __builtin_trap();
}
