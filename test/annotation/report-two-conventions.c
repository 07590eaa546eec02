// RUN: %verify %s
//
// One result tells success in one way.

#include "Inputs/list.h"

int both_at_once(struct list *l PINNED_TRY_INIT PINNED_TRY_INIT_IF(nonzero));
// expected-warning@-1 {{'pinned_try_init:nonzero' contradicts 'pinned_try_init' on the same parameter: the result tells success in one way [pinned.Annotation]}}
int one_after_the_other(struct list *l PINNED_TRY_INIT_IF(nonnegative));
int one_after_the_other(struct list *l PINNED_TRY_INIT);
// expected-warning@-1 {{'pinned_try_init' contradicts 'pinned_try_init:nonnegative' on the same parameter: the result tells success in one way [pinned.Annotation]}}
int the_default_spelt_out(struct list *l PINNED_TRY_INIT PINNED_TRY_INIT_IF(zero));
int the_same_twice(struct list *l PINNED_TRY_INIT_IF(nonzero));
int the_same_twice(struct list *l PINNED_TRY_INIT_IF(nonzero));
