// RUN: %verify %s
//
// Arrays of unknown, of no, of variable and of flexible length.

#include "Inputs/list.h"

extern struct list unk[];
extern struct dev unkd[];
void array_of_unknown_size(int n) {
  list_use(&unk[n]);
  list_use(&unk[3]);
  struct list l = unk[n];
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from 'unk[n]': only 'unk[n]' is initialised}}
  unkd[n] = unkd[n + 1];
}

void array_of_length_zero(void) {
  struct list z[0];
  list_use(z);
  struct list y = z[0];
  list_use(&y);
}

void variable_length_arrays(int n) {
  struct list v[n];
  list_init(&v[0]);
  list_use(&v[0]);
  list_use(&v[1]);
  struct list x = v[0];
  list_use(&x);
  // expected-warning@-1 {{'x' is used after it was copied from 'v[0]': it still points to 'v[0]'}}
  memcpy(v, &x, sizeof v);
  list_use(&v[n - 1]);
  struct list w[n][n];
  list_use(&w[1][2]);
  // expected-warning@-1 {{'w[1][2]' is handed to 'list_use' before it is initialised}}
  memcpy(w, v, sizeof w);
}

struct flex {
  int n;
  struct list l[];
};
struct flex0 {
  int n;
  struct list l[0];
};
void flexible_arrays(struct flex *f, struct flex *g, int n) {
  *f = *g;
  memcpy(f, g, sizeof *f + n * sizeof(struct list));
  memcpy(f, g, sizeof *f + 2 * sizeof(struct list));
  list_use(&f->l[1]);
  list_use(&f->l[n]);
}

void flexible_array_with_an_initialiser(void) {
  static struct flex f = {2, {{&f.l[0], &f.l[0]}, {&f.l[1], 0}}};
  struct list x = f.l[0];
  list_use(&x);
  // expected-warning@-1 {{'x' is used after it was copied from 'f.l[0]': it still points to 'f.l[0]'}}
  list_use(&f.l[7]);
  struct flex0 z;
  list_use(z.l);
}

typedef PINNED struct list vla_t[];
void pinned_variable_length_typedef(int n) {
  typedef struct list vt[n] PINNED;
  vt v;
  list_use(v);
  // expected-warning@-1 {{'v[0]' is handed to 'list_use' before it is initialised}}
  vt *p = malloc(sizeof(vt));
  list_use(*p);
  // expected-warning@-1 {{'p[0]' is handed to 'list_use' before it is initialised}}
  memcpy(v, *p, sizeof v);
}
