// RUN: %verify %s
//
// Arrays that nobody can follow element by element.

#include "Inputs/list.h"

void local(void) {
  struct list v[100][100][100];
  list_use(&v[1][2][3]);
  // expected-warning@-1 {{'v[1][2][3]' is handed to 'list_use' before it is initialised}}
}
void static_local(void) {
  static struct list v[1 << 28];
  struct list x = v[5];
  list_use(&x);
  // expected-warning@-1 {{'x' is used after it was copied from 'v[5]': only 'v[5]' is initialised}}
}
struct big {
  struct list v[100000][100];
};
void whole(struct big *a, struct big *b) { *a = *b; } // expected-warning {{'a->v[0][0]' is left as a copy of 'b->v[0][0]': only 'b->v[0][0]' is initialised}}
void last_element(void) {
  struct big a;
  list_init(&a.v[99999][99]);
  struct big b = a;
  list_use(&b.v[99999][99]);
  // expected-warning@-1 {{'b.v[99999][99]' is used after it was copied from 'a.v[99999][99]': it still points to 'a.v[99999][99]'}}
}
void zero(void) {
  struct list v[64][64][64] = {{{{0}}}};
  list_setup(&v[1][2][3]);
  list_use(&v[1][2][3]);
}
