// RUN: %verify %s
//
// What is pinned need not be a struct.

#include "Inputs/list.h"

typedef int PINNED_INT PINNED;
void pi_use(PINNED_INT *p PINNED_USE);
void pinned_scalar(void) {
  PINNED_INT i;
  pi_use(&i);
  // expected-warning@-1 {{'i' is handed to 'pi_use' before it is initialised}}
  i = 3;
  PINNED_INT j = i;
  pi_use(&j);
  PINNED_INT arr[4];
  memcpy(arr, &i, 4);
  pi_use(&arr[2]);
  float f;
  pi_use((PINNED_INT *)&f);
  // expected-warning@-1 {{'f' is handed to 'pi_use' before it is initialised}}
}

typedef struct list larr[4] PINNED;
void la_use(larr *p PINNED_USE);
void pinned_array_typedef(void) {
  larr a;
  list_init(&a[3]);
  la_use(&a);
  // expected-warning@-1 {{'a[0]' is handed to 'la_use' before it is initialised}}
  larr b;
  memcpy(b, a, sizeof a);
  la_use(&b);
  // expected-warning@-1 {{'b' is used after it was copied from 'a': it still points to 'a'}}
  list_use(b);
}

typedef void fn(void);
typedef fn pfn PINNED;
void fn_use(pfn *f PINNED_USE);
void pinned_function_type(void) {
  fn_use(&pinned_scalar);
  pfn *p = pinned_scalar;
  fn_use(p);
}

typedef void PV PINNED;
void pv_use(PV *p PINNED_USE);
void pinned_void(void *q) {
  int x;
  pv_use(&x);
  pv_use(q);
  pv_use(pinned_void);
  pv_use(&&l1);
l1:;
  pv_use("abc");
  pv_use((void *)4);
}
