// RUN: %verify %s
//
// Annotations on what they say nothing about, and strings that nobody knows.

#include "Inputs/list.h"

enum PINNED pe { PEE };
enum pe pef(enum pe p PINNED_INIT) {
  enum pe q = p;
  return q;
}
PINNED void fpin(void);
PINNED_INIT void finit(void);
PINNED_INIT int fint(void);
PINNED_INIT struct list *flist(void);
PINNED_INIT struct list fval(void);
PINNED_MOVES("x") struct list *pml;
void ipar(int n PINNED_INIT, double d PINNED_TRY_INIT, struct list l PINNED_USE,
          struct list arr[static 3] PINNED_INIT, void (*f)(void) PINNED_DESTROY,
          void *v PINNED_INIT, ...);
int PINNED_USE gvar;
struct UNPINNED unp {
  struct list l;
};
struct xx {
  int PINNED_INIT f;
  struct list l PINNED_USE;
  int k PINNED;
};
void senseless_annotations(struct xx *x) {
  fpin();
  finit();
  fint();
  list_use(flist());
  struct list l = fval();
  list_use(&l);
  ipar(1, 2.0, l, &l, fpin, &l, l, 7);
  struct xx y = *x;
  list_use(&y.l);
  // expected-warning@-1 {{'y.l' is used after it was copied from 'x->l': only 'x->l' is initialised}}
  enum pe e = PEE;
  pef(e);
}
void ipar(int n, double d, struct list l, struct list arr[3], void (*f)(void),
          void *v, ...) {
  struct list m = l;
  list_use(&m);
  list_use(arr + 1);
}
  // expected-warning@-1 {{'ipar' returns without having initialised '*arr'}}

void annotated_with_everything(
    struct list *l PINNED_INIT PINNED_DESTROY PINNED_USE PINNED_RAW
        PINNED_ACTIVATE PINNED_DEACTIVATE PINNED_MOVE_FROM PINNED_MOVE_TO
            PINNED_REINIT PINNED_TRY_INIT) {}
void all_annotations_at_once(void) {
  struct list l;
  annotated_with_everything(&l);
  annotated_with_everything(&l);
  list_use(&l);
  // expected-warning@-1 {{'l' is handed to 'list_use' before it is initialised}}
}

__attribute__((annotate("pinned_nonsense"), annotate(""), annotate(":"),
               annotate("pinned:"), annotate("pinned_try_init:"),
               annotate("pinned_movable"))) void
strings_that_nobody_knows_are_given(struct list *l __attribute__((
    annotate("pinned_try_init:zero:nonzero"), annotate("pinned_init:x"))));
void strings_that_nobody_knows(void) {
  struct list l;
  strings_that_nobody_knows_are_given(&l);
  list_use(&l);
}
