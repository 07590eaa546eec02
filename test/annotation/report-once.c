// RUN: %verify %s
//
// A contradiction is reported where it was written first, whatever other
// declarations inherit or repeat.

#include "Inputs/list.h"
// expected-warning@Inputs/contradictory.h:2 {{'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
// expected-warning@Inputs/contradictory.h:3 {{'pinned' means nothing on a variable: it goes on a struct, union or typedef [pinned.Annotation]}}
#include "Inputs/contradictory.h"
#include "Inputs/contradictory.h"

void header_init(struct list *l) {
  l->next = l->prev = l;
}
int header_variable;

void prototype_and_definition(struct plain *p PINNED_INIT);
// expected-warning@-1 {{'pinned_init' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}
void prototype_and_definition(struct plain *p) { p->x = 0; }

void the_definition_repeats_it(struct plain *p PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}
void the_definition_repeats_it(struct plain *p PINNED_USE) { p->x = 0; }

void a_later_one_contradicts(struct list *l PINNED_INIT);
void a_later_one_contradicts(struct list *l PINNED_REINIT);
// expected-warning@-1 {{'pinned_reinit' excludes 'pinned_init' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
void a_later_one_contradicts(struct list *l PINNED_INIT);
void a_later_one_contradicts(struct list *l PINNED_REINIT);
void a_later_one_contradicts(struct list *l) { l->next = l->prev = l; }

void twice_on_one_parameter(int n PINNED_USE PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}

PINNED_MOVES("") void on_a_function(void);
// expected-warning@-1 {{'pinned_movable:' needs a reason behind a colon: why 'on_a_function' may move what it moves [pinned.Annotation]}}
PINNED_MOVES("") void on_a_function(void) {}

struct PINNED_ZEROABLE forward;
// expected-warning@-1 {{'pinned_zeroable' says nothing of 'struct forward', which is not marked 'pinned' [pinned.Annotation]}}
struct PINNED_ZEROABLE forward {
  int x;
};

void in_a_block(void) {
  void declared_in_a_block(int n PINNED_USE);
  // expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
  declared_in_a_block(1);
}
void declared_in_a_block(int n PINNED_USE);

// What was not complete in one declaration and is in all of them together.
struct later;
void completed_by_the_last(struct later *l PINNED_USE);
struct PINNED later;
void completed_by_the_last(struct later *l);
struct later {
  int x;
};
