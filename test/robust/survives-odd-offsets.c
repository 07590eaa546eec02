// RUN: %verify %s
//
// Offsets that are negative, symbolic, out of range or too large to add up.

#include "Inputs/list.h"

void offsets_behind_a_parameter(struct list *p, long n, unsigned char c) {
  list_use(p - 1);
  list_use(p + 1000000);
  list_use(&p[n]);
  list_use((struct list *)((char *)p + c));
  struct list l = p[-1];
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from 'p[-1]': only 'p[-1]' is initialised}}
  list_use(&p[0x7fffffffffffffffLL]);
  list_use(&p[-0x7fffffffffffffffLL - 1]);
  list_use(&p[0xffffffffffffffffULL]);
  list_use(&p[0x1000000000000000LL]);
}

void symbolic_indices(struct list *p, int i, int j) {
  struct list v[3][4];
  list_init(&v[i][j]);
  v[i][j] = v[j][i];
  memcpy(&v[i], &v[j], sizeof v[i]);
  list_use(&v[i][2]);
  memcpy(v, v, sizeof v);
  memmove(&v[0][0] + i, v, 7);
  v[1][2].next = &v[i][j];
}

struct huge {
  char pad[(1ULL << 59) - 32];
  struct list l;
};
void gigantic_struct(struct huge *h, struct huge *g, long n) {
  list_use(&h->l);
  list_use(&h[7].l);
  list_use(&h[8].l);
  list_use(&h[-8].l);
  list_use(&h[100].l);
  memcpy(h, g, sizeof *h); // expected-warning {{'h->l' is left as a copy of 'g->l': only 'g->l' is initialised}}
}
void whole_gigantic_struct(struct huge *h, struct huge *g, long n) {
  *h = *g; // expected-warning {{'h->l' is left as a copy of 'g->l': only 'g->l' is initialised}}
  h[7] = g[6];
}
