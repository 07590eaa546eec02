// RUN: %verify %s
//
// What stands behind the colon of an annotation: a convention, a reason, or
// nothing.

#include "Inputs/list.h"
#define SAYS(string) __attribute__((annotate(string)))

int no_such_convention(struct list *l PINNED_TRY_INIT_IF(sometimes));
// expected-warning@-1 {{'pinned_try_init:sometimes' names no convention that exists: there are 'zero', 'nonzero', 'nonnegative' and 'nonnull' [pinned.Annotation]}}
int two_conventions_in_one(struct list *l PINNED_TRY_INIT_IF(zero:nonzero));
// expected-warning@-1 {{'pinned_try_init:zero:nonzero' names no convention that exists: there are 'zero', 'nonzero', 'nonnegative' and 'nonnull' [pinned.Annotation]}}
int a_colon_and_no_convention(struct list *l SAYS("pinned_try_init:"));
// expected-warning@-1 {{'pinned_try_init:' names no convention that exists: there are 'zero', 'nonzero', 'nonnegative' and 'nonnull' [pinned.Annotation]}}
int each_convention(struct list *a PINNED_TRY_INIT_IF(zero),
                    struct list *b PINNED_TRY_INIT_IF(nonzero),
                    struct list *c PINNED_TRY_INIT_IF(nonnegative),
                    struct list *d PINNED_TRY_INIT);
struct list *the_last_convention(struct list *l PINNED_TRY_INIT_IF(nonnull));

void an_argument_that_nobody_wants(struct list *l SAYS("pinned_init:zero"));
// expected-warning@-1 {{'pinned_init:zero' has an argument, but 'pinned_init' takes none [pinned.Annotation]}}
struct SAYS("pinned:really") a_type {
  // expected-warning@-1 {{'pinned:really' has an argument, but 'pinned' takes none [pinned.Annotation]}}
  int x;
  struct list l SAYS("unpinned:");
  // expected-warning@-1 {{'unpinned:' has an argument, but 'unpinned' takes none [pinned.Annotation]}}
};

SAYS("pinned_movable") void no_reason(void);
// expected-warning@-1 {{'pinned_movable' needs a reason behind a colon: why 'no_reason' may move what it moves [pinned.Annotation]}}
PINNED_MOVES("") void an_empty_reason(void);
// expected-warning@-1 {{'pinned_movable:' needs a reason behind a colon: why 'an_empty_reason' may move what it moves [pinned.Annotation]}}
PINNED_MOVES(" ") void a_blank_reason(void);
// expected-warning@-1 {{'pinned_movable: ' needs a reason behind a colon: why 'a_blank_reason' may move what it moves [pinned.Annotation]}}
PINNED_MOVES("nothing is linked here: see sort()") void a_reason(void);
