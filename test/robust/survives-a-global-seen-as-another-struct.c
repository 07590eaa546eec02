// RUN: %verify %s
//
// A cast shows a field that the initialised object does not have.

// expected-no-diagnostics
#include "Inputs/list.h"
static struct list v[2] = {{&v[0], &v[0]}, {&v[1], &v[1]}};
#define T(x) long x##0, x##1, x##2, x##3, x##4, x##5, x##6, x##7, x##8, x##9;
#define H(x) T(x##0) T(x##1) T(x##2) T(x##3) T(x##4) T(x##5) T(x##6) T(x##7) T(x##8) T(x##9)
#define K(x) H(x##0) H(x##1) H(x##2) H(x##3) H(x##4) H(x##5) H(x##6) H(x##7) H(x##8) H(x##9)
struct wide { K(a) K(b) K(c) K(d) K(e) K(f) K(g) K(h) K(i) K(j) K(k) K(l) K(m) K(n) K(o) K(p) K(q) K(r) K(s) K(t) K(u) struct list li; };
void f(void) { list_use(&((struct wide *)v)->li); }
