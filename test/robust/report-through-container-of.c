// RUN: %verify %s
//
// A part is the same part when it is reached through its owner.

#include "Inputs/list.h"

#define container_of(p, t, m) ((t *)((char *)(p) - offsetof(t, m)))
struct o1 {
  int a;
  struct list l;
};
struct o2 {
  char b;
  struct o1 o;
};
struct o3 {
  short c;
  struct o2 o;
  struct list v[5];
};
void container_of_a_local(void) {
  struct o3 x;
  struct list *l = &x.o.o.l;
  list_init(l);
  struct o3 *y = container_of(
      container_of(container_of(l, struct o1, l), struct o2, o), struct o3, o);
  struct o3 z = *y;
  list_use(&z.o.o.l);
  // expected-warning@-1 {{'z.o.o.l' is used after it was copied from 'x.o.o.l': it still points to 'x.o.o.l'}}
  list_use(&y->o.o.l);
}
