// RUN: %verify %s
//
// A result that is no scalar cannot tell whether an initialiser succeeded:
// nothing is concluded from it, and the annotation is reported.

#include "Inputs/list.h"
struct result { int a, b, c; };
struct result t(struct list *l PINNED_TRY_INIT) { struct result r = {1, 2, 3}; list_init(l); return r; }
// expected-warning@-1 {{'pinned_try_init' needs a result that tells of failure, but 't' returns 'struct result' [pinned.Annotation]}}
void f(void) { struct list l; t(&l); list_use(&l); }
struct result ext(struct list *l PINNED_TRY_INIT);
// expected-warning@-1 {{'pinned_try_init' needs a result that tells of failure, but 'ext' returns 'struct result' [pinned.Annotation]}}
void h(void) { struct list l; struct result r = ext(&l); if (r.a) return; list_use(&l); }
