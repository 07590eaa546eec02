// RUN: %verify %s
//
// A relocation has two ends.

#include "Inputs/list.h"

void only_where_it_goes(struct list *to PINNED_MOVE_TO, struct list *from);
// expected-warning@-1 {{'pinned_move_to' needs its counterpart: no parameter of 'only_where_it_goes' is 'pinned_move_from' [pinned.Annotation]}}
void only_where_it_was(struct list *to, struct list *from PINNED_MOVE_FROM);
// expected-warning@-1 {{'pinned_move_from' needs its counterpart: no parameter of 'only_where_it_was' is 'pinned_move_to' [pinned.Annotation]}}

void both_ends(struct list *to PINNED_MOVE_TO, struct list *from PINNED_MOVE_FROM);
void in_two_steps(struct list *to PINNED_MOVE_TO, struct list *from);
void in_two_steps(struct list *to, struct list *from PINNED_MOVE_FROM);
void two_into_one(struct list *to PINNED_MOVE_TO, struct list *a PINNED_MOVE_FROM,
                  struct list *b PINNED_MOVE_FROM);
