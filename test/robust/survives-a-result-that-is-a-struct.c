// RUN: %verify %s
//
// A result that is no scalar cannot tell whether an initialiser succeeded:
// nothing is concluded from it.

// expected-no-diagnostics
#include "Inputs/list.h"
struct result { int a, b, c; };
struct result t(struct list *l PINNED_TRY_INIT) { struct result r = {1, 2, 3}; list_init(l); return r; }
void f(void) { struct list l; t(&l); list_use(&l); }
struct result ext(struct list *l PINNED_TRY_INIT);
void h(void) { struct list l; struct result r = ext(&l); if (r.a) return; list_use(&l); }
