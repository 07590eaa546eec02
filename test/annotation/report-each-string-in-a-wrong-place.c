// RUN: %verify %s
//
// Each annotation on something that it does not go on gives one report, and
// only the pinned.Annotation one.

#include "Inputs/list.h"

int PINNED pinned_on_a_variable;
// expected-warning@-1 {{'pinned' means nothing on a variable: it goes on a struct, union or typedef [pinned.Annotation]}}
struct UNPINNED unpinned_on_a_struct {
  // expected-warning@-1 {{'unpinned' means nothing on a struct: it goes on a field [pinned.Annotation]}}
  struct list l;
};
enum PINNED_ZEROABLE zeroable_on_an_enum { NOTHING };
// expected-warning@-1 {{'pinned_zeroable' means nothing on an enum: it goes on a struct, union or typedef [pinned.Annotation]}}
typedef struct list init_on_a_typedef PINNED_INIT;
// expected-warning@-1 {{'pinned_init' means nothing on a typedef: it goes on a parameter, or a function that returns a pointer [pinned.Annotation]}}
PINNED_TRY_INIT struct list *try_init_on_a_function(void);
// expected-warning@-1 {{'pinned_try_init' means nothing on a function: it goes on a parameter [pinned.Annotation]}}
union PINNED_REINIT reinit_on_a_union {
  // expected-warning@-1 {{'pinned_reinit' means nothing on a union: it goes on a parameter [pinned.Annotation]}}
  struct list l;
};
struct fields {
  struct list *use PINNED_USE;
  // expected-warning@-1 {{'pinned_use' means nothing on a field: it goes on a parameter [pinned.Annotation]}}
  struct list *activate PINNED_ACTIVATE;
  // expected-warning@-1 {{'pinned_activate' means nothing on a field: it goes on a parameter [pinned.Annotation]}}
  struct list deactivate PINNED_DEACTIVATE;
  // expected-warning@-1 {{'pinned_deactivate' means nothing on a field: it goes on a parameter [pinned.Annotation]}}
};
void destroy_behind_a_function(struct list *l) PINNED_DESTROY;
// expected-warning@-1 {{'pinned_destroy' means nothing on a function: it goes on a parameter [pinned.Annotation]}}
void in_a_body(struct list *l PINNED_USE) {
  struct list *raw_on_a_local PINNED_RAW = l;
  // expected-warning@-1 {{'pinned_raw' means nothing on a variable: it goes on a parameter [pinned.Annotation]}}
  static struct list *move_to_on_a_static PINNED_MOVE_TO;
  // expected-warning@-1 {{'pinned_move_to' means nothing on a variable: it goes on a parameter [pinned.Annotation]}}
  move_to_on_a_static = raw_on_a_local;
}
extern struct list *move_from_on_an_extern PINNED_MOVE_FROM;
// expected-warning@-1 {{'pinned_move_from' means nothing on a variable: it goes on a parameter [pinned.Annotation]}}
void movable_on_a_parameter(struct list *l PINNED_MOVES("no"));
// expected-warning@-1 {{'pinned_movable:no' means nothing on a parameter: it goes on a function [pinned.Annotation]}}

void pinned_on_a_parameter(struct list *l PINNED);
// expected-warning@-1 {{'pinned' means nothing on a parameter: it goes on a struct, union or typedef [pinned.Annotation]}}
struct pinned_on_a_field {
  int word PINNED;
  // expected-warning@-1 {{'pinned' means nothing on a field: it goes on a struct, union or typedef [pinned.Annotation]}}
};
