// RUN: %verify %s
//
// Pointers that are null, fixed numbers, made from integers or of another
// address space.

#include "Inputs/list.h"

void fixed_addresses_as_bytes(struct list *p) {
  memcpy(p, (void *)16, 16);
  memcpy((void *)16, p, 16);
  list_use(0);
}

void null_and_fixed_addresses(struct list *p) {
  list_use(0);
  list_setup(0);
  list_try(0);
  list_destroy((void *)0);
  list_use((struct list *)0x1000);
  list_setup((struct list *)0x1000);
}

void integers_as_pointers(unsigned long a) {
  struct list *l = (struct list *)a;
  list_init(l);
  struct list c = *l;
  list_use(&c);
  // expected-warning@-1 {{'c' is used after it was copied from '*l': it still points to '*l'}}
  a = (unsigned long)l;
  l = (struct list *)(a & ~1UL);
  list_use(l);
  l = (struct list *)(a + 8);
  list_use(l);
  c = *(struct list *)(a ^ 5);
  list_use((struct list *)(short)a);
  list_use((struct list *)(a ? a : 7));
}

void a_local_as_an_integer(void) {
  struct list l;
  unsigned long a = (unsigned long)&l;
  list_use((struct list *)(a | 1));
  list_init((struct list *)a);
  struct list *p = (struct list *)((a >> 3) << 3);
  list_use(p);
  char ch = (char)a;
  list_use((struct list *)(long)ch);
  l.next = (void *)a;
  l.prev = (void *)(a + 1);
  double d = a;
  list_use((struct list *)(long)d);
}

typedef __attribute__((address_space(3))) struct list aslist;
void address_spaces(aslist *p, aslist *q) {
  *p = *q;
  p->next = q->next;
  struct list l = *p;
  list_use(&l);
  // expected-warning@-1 {{'l' is used after it was copied from '*q': only '*q' is initialised}}
  list_use((struct list *)p);
  // expected-warning@-1 {{'*p' is used after it was copied from '*q': only '*q' is initialised}}
}
