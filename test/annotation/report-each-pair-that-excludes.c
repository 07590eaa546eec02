// RUN: %verify %s
//
// Every pair of annotations on one parameter: those that exclude each other are
// reported at the second, the others are silent.

#include "Inputs/list.h"

int try_init_with_init(struct list *l PINNED_TRY_INIT PINNED_INIT);
// expected-warning@-1 {{'pinned_init' excludes 'pinned_try_init' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int init_with_reinit(struct list *l PINNED_INIT PINNED_REINIT);
// expected-warning@-1 {{'pinned_reinit' excludes 'pinned_init' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int use_with_init(struct list *l PINNED_USE PINNED_INIT);
// expected-warning@-1 {{'pinned_init' excludes 'pinned_use' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int init_with_activate(struct list *l PINNED_INIT PINNED_ACTIVATE);
int deactivate_with_init(struct list *l PINNED_DEACTIVATE PINNED_INIT);
// expected-warning@-1 {{'pinned_init' excludes 'pinned_deactivate' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int init_with_destroy(struct list *l PINNED_INIT PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
int raw_with_init(struct list *l PINNED_RAW PINNED_INIT);
// expected-warning@-1 {{'pinned_init' excludes 'pinned_raw' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int init_with_move_to(struct list *l PINNED_INIT PINNED_MOVE_TO,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_move_to' excludes 'pinned_init' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int move_from_with_init(struct list *l PINNED_MOVE_FROM PINNED_INIT,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_init' excludes 'pinned_move_from' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}
int reinit_with_try_init(struct list *l PINNED_REINIT PINNED_TRY_INIT);
// expected-warning@-1 {{'pinned_try_init' excludes 'pinned_reinit' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int try_init_with_use(struct list *l PINNED_TRY_INIT PINNED_USE);
// expected-warning@-1 {{'pinned_use' excludes 'pinned_try_init' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int try_init_with_activate(struct list *l PINNED_TRY_INIT PINNED_ACTIVATE);
int try_init_with_deactivate(struct list *l PINNED_TRY_INIT PINNED_DEACTIVATE);
// expected-warning@-1 {{'pinned_deactivate' excludes 'pinned_try_init' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int destroy_with_try_init(struct list *l PINNED_DESTROY PINNED_TRY_INIT);
// expected-warning@-1 {{'pinned_try_init' excludes 'pinned_destroy' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
int try_init_with_raw(struct list *l PINNED_TRY_INIT PINNED_RAW);
// expected-warning@-1 {{'pinned_raw' excludes 'pinned_try_init' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int move_to_with_try_init(struct list *l PINNED_MOVE_TO PINNED_TRY_INIT,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_try_init' excludes 'pinned_move_to' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int try_init_with_move_from(struct list *l PINNED_TRY_INIT PINNED_MOVE_FROM,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_move_from' excludes 'pinned_try_init' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}
int reinit_with_use(struct list *l PINNED_REINIT PINNED_USE);
int reinit_with_activate(struct list *l PINNED_REINIT PINNED_ACTIVATE);
int reinit_with_deactivate(struct list *l PINNED_REINIT PINNED_DEACTIVATE);
int reinit_with_destroy(struct list *l PINNED_REINIT PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' excludes 'pinned_reinit' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
int raw_with_reinit(struct list *l PINNED_RAW PINNED_REINIT);
// expected-warning@-1 {{'pinned_reinit' excludes 'pinned_raw' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int reinit_with_move_to(struct list *l PINNED_REINIT PINNED_MOVE_TO,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_move_to' excludes 'pinned_reinit' on the same parameter: an object is initialised in one way [pinned.Annotation]}}
int move_from_with_reinit(struct list *l PINNED_MOVE_FROM PINNED_REINIT,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_reinit' excludes 'pinned_move_from' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}
int use_with_activate(struct list *l PINNED_USE PINNED_ACTIVATE);
int use_with_deactivate(struct list *l PINNED_USE PINNED_DEACTIVATE);
int use_with_destroy(struct list *l PINNED_USE PINNED_DESTROY);
int use_with_raw(struct list *l PINNED_USE PINNED_RAW);
// expected-warning@-1 {{'pinned_raw' excludes 'pinned_use' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int move_to_with_use(struct list *l PINNED_MOVE_TO PINNED_USE,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_use' excludes 'pinned_move_to' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int use_with_move_from(struct list *l PINNED_USE PINNED_MOVE_FROM,
    struct list *other PINNED_MOVE_TO);
int deactivate_with_activate(struct list *l PINNED_DEACTIVATE PINNED_ACTIVATE);
// expected-warning@-1 {{'pinned_activate' excludes 'pinned_deactivate' on the same parameter: the object is left active, or it is not [pinned.Annotation]}}
int activate_with_destroy(struct list *l PINNED_ACTIVATE PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' excludes 'pinned_activate' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
int raw_with_activate(struct list *l PINNED_RAW PINNED_ACTIVATE);
// expected-warning@-1 {{'pinned_activate' excludes 'pinned_raw' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int activate_with_move_to(struct list *l PINNED_ACTIVATE PINNED_MOVE_TO,
    struct list *other PINNED_MOVE_FROM);
int move_from_with_activate(struct list *l PINNED_MOVE_FROM PINNED_ACTIVATE,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_activate' excludes 'pinned_move_from' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}
int deactivate_with_destroy(struct list *l PINNED_DEACTIVATE PINNED_DESTROY);
int deactivate_with_raw(struct list *l PINNED_DEACTIVATE PINNED_RAW);
// expected-warning@-1 {{'pinned_raw' excludes 'pinned_deactivate' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int move_to_with_deactivate(struct list *l PINNED_MOVE_TO PINNED_DEACTIVATE,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_deactivate' excludes 'pinned_move_to' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}
int deactivate_with_move_from(struct list *l PINNED_DEACTIVATE PINNED_MOVE_FROM,
    struct list *other PINNED_MOVE_TO);
int raw_with_destroy(struct list *l PINNED_RAW PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' excludes 'pinned_raw' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int destroy_with_move_to(struct list *l PINNED_DESTROY PINNED_MOVE_TO,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_move_to' excludes 'pinned_destroy' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
int move_from_with_destroy(struct list *l PINNED_MOVE_FROM PINNED_DESTROY,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_destroy' excludes 'pinned_move_from' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}
int move_to_with_raw(struct list *l PINNED_MOVE_TO PINNED_RAW,
    struct list *other PINNED_MOVE_FROM);
// expected-warning@-2 {{'pinned_raw' excludes 'pinned_move_to' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int raw_with_move_from(struct list *l PINNED_RAW PINNED_MOVE_FROM,
    struct list *other PINNED_MOVE_TO);
// expected-warning@-2 {{'pinned_move_from' excludes 'pinned_raw' on the same parameter: it takes the object in any state and leaves it so [pinned.Annotation]}}
int move_from_with_move_to(struct list *l PINNED_MOVE_FROM PINNED_MOVE_TO);
// expected-warning@-1 {{'pinned_move_to' excludes 'pinned_move_from' on the same parameter: what is moved away leaves storage without a value [pinned.Annotation]}}

int three_of_which_each_pair_is_allowed(
    struct list *l PINNED_USE PINNED_DEACTIVATE PINNED_DESTROY);

int the_third_excludes_the_first(
    struct list *l PINNED_INIT PINNED_ACTIVATE PINNED_USE);
// expected-warning@-1 {{'pinned_use' excludes 'pinned_init' on the same parameter: the object is initialised before the call, or it is not [pinned.Annotation]}}

int on_two_parameters(struct list *l PINNED_INIT, struct list *m PINNED_DESTROY);
