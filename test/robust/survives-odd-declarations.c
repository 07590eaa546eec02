// RUN: %verify %s
//
// Labels, alignment, deduced types and operands that are not evaluated.

#include "Inputs/list.h"

void locals_of_odd_declarations(void) {
  __label__ x;
  int nested = 0;
x:
  if (nested++ < 3)
    goto x;
  _Alignas(64) struct list l;
  list_use(&l);
  // expected-warning@-1 {{'l' is handed to 'list_use' before it is initialised}}
  __auto_type m = l;
  __typeof__(m) *pm = &m;
  list_use(pm);
  extern struct list el;
  list_use(&el);
  {
    extern struct dev el2;
    el2.queue = el; // expected-warning {{'el2.queue' is left as a copy of 'el': only 'el' is initialised}}
  }
  _Generic(l, struct list: list_use, default: 0)(&l);
}

int unevaluated_operands(struct list *l) {
  int x = sizeof(struct list[*(int *)l]);
  __builtin_choose_expr(1, list_use, 0)(l);
  return x + __builtin_offsetof(struct dev, queue.prev) +
         (l ?: (struct list *)4)->next->prev->next - l;
}
