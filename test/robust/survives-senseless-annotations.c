// RUN: %verify %s
//
// Annotations on what they say nothing about, and strings that nobody knows.

#include "Inputs/list.h"

enum PINNED pe { PEE };
// expected-warning@-1 {{'pinned' means nothing on an enum: it goes on a struct, union or typedef}}
enum pe pef(enum pe p PINNED_INIT) {
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but 'p' is no pointer}}
  enum pe q = p;
  return q;
}
PINNED void fpin(void);
// expected-warning@-1 {{'pinned' means nothing on a function: it goes on a struct, union or typedef}}
PINNED_INIT void finit(void);
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'finit' is no pointer}}
PINNED_INIT int fint(void);
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'fint' is no pointer}}
PINNED_INIT struct list *flist(void);
PINNED_INIT struct list fval(void);
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'fval' is no pointer}}
PINNED_MOVES("x") struct list *pml;
// expected-warning@-1 {{'pinned_movable:x' means nothing on a variable: it goes on a function}}
void ipar(int n PINNED_INIT, double d PINNED_TRY_INIT, struct list l PINNED_USE,
          struct list arr[static 3] PINNED_INIT, void (*f)(void) PINNED_DESTROY,
          void *v PINNED_INIT, ...);
// expected-warning@-3 {{'pinned_init' is about the object behind a pointer, but 'n' is no pointer}}
// expected-warning@-4 {{'pinned_try_init' is about the object behind a pointer, but 'd' is no pointer}}
// expected-warning@-5 {{'pinned_use' is about the object behind a pointer, but 'l' is no pointer}}
// expected-warning@-5 {{'pinned_destroy' is about an object, but 'f' points to a function}}
int PINNED_USE gvar;
// expected-warning@-1 {{'pinned_use' means nothing on a variable: it goes on a parameter}}
struct UNPINNED unp {
// expected-warning@-1 {{'unpinned' means nothing on a struct: it goes on a field}}
  struct list l;
};
struct xx {
  int PINNED_INIT f;
// expected-warning@-1 {{'pinned_init' means nothing on a field: it goes on a parameter, or a function that returns a pointer}}
  struct list l PINNED_USE;
// expected-warning@-1 {{'pinned_use' means nothing on a field: it goes on a parameter}}
  int k PINNED;
// expected-warning@-1 {{'pinned' means nothing on a field: it goes on a struct, union or typedef}}
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
// expected-warning@-3 {{'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active}}
// expected-warning@-4 {{'pinned_use' excludes 'pinned_init' on the same parameter: the object is initialised before the call, or it is not}}
// expected-warning@-5 {{'pinned_raw' excludes 'pinned_init' on the same parameter: it takes the object in any state and leaves it so}}
// expected-warning@-5 {{'pinned_activate' excludes 'pinned_destroy' on the same parameter: what is torn down is left neither initialised nor active}}
// expected-warning@-6 {{'pinned_deactivate' excludes 'pinned_init' on the same parameter: the object is initialised before the call, or it is not}}
// expected-warning@-7 {{'pinned_move_from' excludes 'pinned_init' on the same parameter: what is moved away leaves storage without a value}}
// expected-warning@-8 {{'pinned_move_to' excludes 'pinned_init' on the same parameter: an object is initialised in one way}}
// expected-warning@-8 {{'pinned_reinit' excludes 'pinned_init' on the same parameter: an object is initialised in one way}}
// expected-warning@-9 {{'pinned_try_init' needs a result that tells of failure, but 'annotated_with_everything' returns nothing}}
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
// expected-warning@-5 {{'pinned_nonsense' is no annotation}}
// expected-warning@-5 {{'pinned:' means nothing on a function: it goes on a struct, union or typedef}}
// expected-warning@-6 {{'pinned_try_init:' means nothing on a function: it goes on a parameter}}
// expected-warning@-6 {{'pinned_movable' needs a reason behind a colon: why 'strings_that_nobody_knows_are_given' may move what it moves}}
// expected-warning@-5 {{'pinned_try_init:zero:nonzero' names no convention that exists: there are 'zero', 'nonzero', 'nonnegative' and 'nonnull'}}
// expected-warning@-6 {{'pinned_init:x' has an argument, but 'pinned_init' takes none}}
void strings_that_nobody_knows(void) {
  struct list l;
  strings_that_nobody_knows_are_given(&l);
  list_use(&l);
}
