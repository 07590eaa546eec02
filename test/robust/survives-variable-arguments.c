// RUN: %verify %s
//
// Pinned objects that go through an ellipsis.

#include "Inputs/list.h"

void consume(struct list l);
int vari(int n, ...);
void vset(const char *f, ...);
void variable_arguments(int n, ...) {
  struct list l;
  list_init(&l);
  vari(1, l, &l, (struct dev){1});
  // expected-warning@-1 {{'l' is passed by value to 'vari': the copy still points to 'l'}}
  vset("x", l);
  __builtin_va_list ap;
  __builtin_va_start(ap, n);
  struct list m = __builtin_va_arg(ap, struct list); // expected-warning {{'m' is passed by value to 'va_arg': the copy is not initialised}}
  list_use(&m);
  struct dev d = __builtin_va_arg(ap, struct dev); // expected-warning {{'d.queue' is passed by value to 'va_arg': the copy is not initialised}}
  list_use(&d.queue);
  struct list *p = __builtin_va_arg(ap, struct list *);
  list_use(p);
  *p = m;
  __builtin_va_end(ap);
  __builtin_va_list cp;
  __builtin_va_copy(cp, ap);
}
