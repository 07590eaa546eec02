// RUN: %verify %s
//
// Inline assembler may write what it is given.

// expected-no-diagnostics
#include "Inputs/list.h"
void f(void) { struct list l; __asm__ volatile("" : "=m"(l)); list_use(&l); }
void g(void) { struct list l; __asm__ volatile("" : "+m"(l)); list_use(&l); }
void i(void) { struct list l; __asm__ volatile("" : "=m"(l.next), "=m"(l.prev)); list_use(&l); }
