// RUN: %verify_cxx %s
//
// Templates, instantiated and not, are C++ for the plugin like any other code.

#include "Inputs/list.h"

template <class T> void never_instantiated(T *p) {
  T q = *p;
  list_use(&q);
  p->l = q.l;
}

template <class T, int N> void array_of(T (&a)[N]) {
  T b[N];
  memcpy(b, a, sizeof b);
  list_use(&b[N - 1]); // expected-warning {{'b[3]' is used after it was copied from 'v[3]': it still points to 'v[3]'}}
}

void instantiate() {
  list v[4];
  list_init(&v[3]);
  array_of(v);
}

template <class D> struct base {
  list l;
  D *self() { return static_cast<D *>(this); }
};
struct derived : base<derived> {
  int n;
};

void recurring_base() {
  derived d;
  list_init(&d.self()->l);
  list_use(&d.l);
}
