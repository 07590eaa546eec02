// RUN: %verify %s
//
// What setjmp returns from may be later than it looks.

// expected-no-diagnostics
#include "Inputs/list.h"
typedef struct { long b[25]; } jmp_buf[1];
int setjmp(jmp_buf) __attribute__((returns_twice));
void longjmp(jmp_buf, int) __attribute__((noreturn));
void f(void) { jmp_buf jb; static struct list s; struct list l; if (setjmp(jb)) { list_use(&l); return; } list_init(&l); longjmp(jb, 1); }
