// RUN: %verify %s
//
// Annotated parameters of function pointers, and calls through other types.


#include "Inputs/list.h"

struct ops {
  void (*init)(struct list *l PINNED_INIT);
  int (*try)(struct list *l PINNED_TRY_INIT);
  void (*use)(struct list *l PINNED_USE);
  void (*val)(struct list);
  struct list (*ret)(void);
};
void function_pointers_in_a_struct(struct ops *o, const struct ops *q) {
  struct list l;
  o->use(&l);
  o->init(&l);
  if (o->try(&l))
    o->use(&l);
  o->val(l);
  l = o->ret();
  q->use(&l);
  (*q->use)(&(struct list){0});
  void (*fp)(struct list *PINNED_USE) = o->use;
  fp(&l);
  ((void (*)(struct list))fp)(l); // expected-warning {{'l' is passed by value to 'a function pointer': the copy is not initialised}}
  ((void (*)())fp)(l, &l, 1);
}
