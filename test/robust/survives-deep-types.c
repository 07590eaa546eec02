// RUN: %verify %s
//
// Types that grow with 2^n or 16^n are looked at in bounded time: they are empty,
// or without pinned parts, or have more parts than are told apart.

// expected-no-diagnostics
#include "Inputs/list.h"
struct empty {};
struct PINNED pe { struct empty v[16][16][16][16][16][16][16][16]; };
void pe_use(struct pe *p PINNED_USE);
void f(void) { struct pe p; pe_use(&p); struct pe q = p; pe_use(&q); }
#define L(n, m) struct n { struct m a, b; };
struct e0 { int x; };
L(e1,e0) L(e2,e1) L(e3,e2) L(e4,e3) L(e5,e4) L(e6,e5) L(e7,e6) L(e8,e7) L(e9,e8) L(e10,e9)
L(e11,e10) L(e12,e11) L(e13,e12) L(e14,e13) L(e15,e14) L(e16,e15) L(e17,e16) L(e18,e17) L(e19,e18) L(e20,e19)
L(e21,e20) L(e22,e21) L(e23,e22) L(e24,e23) L(e25,e24) L(e26,e25)
void g(struct e26 *p, struct e26 *q) { *p = *q; }
