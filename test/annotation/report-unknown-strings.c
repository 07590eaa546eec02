// RUN: %verify %s
//
// A string that begins like ours and is none of them. The nearest one is offered
// where few letters are wrong.

#include "Inputs/list.h"
#define SAYS(string) __attribute__((annotate(string)))

void two_letters_are_swapped(struct list *l SAYS("pinned_inti"));
// expected-warning@-1 {{'pinned_inti' is no annotation: did you mean 'pinned_init'? [pinned.Annotation]}}
void a_letter_is_missing(struct list *l SAYS("pinned_destoy"));
// expected-warning@-1 {{'pinned_destoy' is no annotation: did you mean 'pinned_destroy'? [pinned.Annotation]}}
void an_underscore_is_missing(struct list *l SAYS("pinned_tryinit"));
// expected-warning@-1 {{'pinned_tryinit' is no annotation: did you mean 'pinned_try_init'? [pinned.Annotation]}}
int the_argument_stays(struct list *l SAYS("pinned_try_int:nonzero"));
// expected-warning@-1 {{'pinned_try_int:nonzero' is no annotation: did you mean 'pinned_try_init'? [pinned.Annotation]}}
struct SAYS("pinned_") nothing_behind_the_underscore {
  // expected-warning@-1 {{'pinned_' is no annotation: did you mean 'pinned'? [pinned.Annotation]}}
  int x;
};
SAYS("pinned_moveable:sorted in place") void it_is_spelt_in_another_way(void);
// expected-warning@-1 {{'pinned_moveable:sorted in place' is no annotation: did you mean 'pinned_movable'? [pinned.Annotation]}}

void nothing_is_near(struct list *l SAYS("pinned_nonsense"));
// expected-warning@-1 {{'pinned_nonsense' is no annotation [pinned.Annotation]}}
void a_short_one_is_near_to_everything(struct list *l SAYS("pinned_x"));
// expected-warning@-1 {{'pinned_x' is no annotation [pinned.Annotation]}}
int SAYS("pinned_memory") also_on_a_variable;
// expected-warning@-1 {{'pinned_memory' is no annotation [pinned.Annotation]}}

// What others annotate is theirs.
void the_strings_of_others(struct list *l SAYS("nonnull"),
                           struct list *m SAYS("unpinned_later"),
                           struct list *n SAYS("is_pinned"),
                           struct list *o SAYS(""), struct list *p SAYS(":"),
                           struct list *q SAYS("Pinned"));
