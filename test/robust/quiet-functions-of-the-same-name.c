// RUN: %verify %s
//
// A function is the library's only where its parameters are the library's.

// expected-no-diagnostics
#include "Inputs/list.h"
int sort(struct list *l, int a, int b, int c, int d);
void f(void) { struct list l; list_init(&l); sort(&l, 1, 2, 3, 4); }
