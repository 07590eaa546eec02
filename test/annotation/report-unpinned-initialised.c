// RUN: %verify %s
//
// A field that says that nobody initialises it where it stands is handed to a
// function that does.

#include "Inputs/list.h"

void list_init(struct list *l PINNED_INIT);
int list_try(struct list *l PINNED_TRY_INIT);
void list_reset(struct list *l PINNED_REINIT);
void list_move(struct list *to PINNED_MOVE_TO, struct list *from PINNED_MOVE_FROM);
void list_use(struct list *l PINNED_USE);
void list_read(struct list *l PINNED_RAW);
void any_init(void *object PINNED_INIT);
#define RESET(list) list_reset(&(list))

struct request {
  struct list init UNPINNED;
  // expected-warning@-1 {{'init' is 'unpinned', but 'list_init' initialises it where it stands [pinned.Annotation]}}
  struct list try UNPINNED;
  // expected-warning@-1 {{'try' is 'unpinned', but 'list_try' initialises it where it stands [pinned.Annotation]}}
  struct list reinit UNPINNED;
  // expected-warning@-1 {{'reinit' is 'unpinned', but 'list_reset' initialises it where it stands [pinned.Annotation]}}
  struct list move UNPINNED;
  // expected-warning@-1 {{'move' is 'unpinned', but 'list_move' initialises it where it stands [pinned.Annotation]}}
  struct list array[3] UNPINNED;
  // expected-warning@-1 {{'array' is 'unpinned', but 'list_init' initialises it where it stands [pinned.Annotation]}}
  struct list element[3] UNPINNED;
  // expected-warning@-1 {{'element' is 'unpinned', but 'list_init' initialises it where it stands [pinned.Annotation]}}
  struct list cast UNPINNED;
  // expected-warning@-1 {{'cast' is 'unpinned', but 'any_init' initialises it where it stands [pinned.Annotation]}}
};
void each_initialiser(struct request *r, struct request s) {
  list_init(&r->init);
  if (list_try(&(s.try)))
    return;
  RESET(r->reinit);
  list_move(&r->move, &s.init);
  list_init(r->array);
  list_init(&r->element[1]);
  any_init((char *)(void *)&r->cast);
}
void again(struct request *r) {
  list_init(&r->init);
  list_reset(&r->init);
}

struct quiet {
  struct list scratch UNPINNED;
  struct list pinned;
  struct list *pointer;
  struct queue queue UNPINNED;
};
void what_does_not_initialise_it(struct quiet *q, struct list *l) {
  list_use(&q->scratch);
  list_read(&q->scratch);
  list_move(l, &q->scratch);
}
void what_is_not_the_field(struct quiet *q) {
  list_init(&q->pinned);
  list_init(q->pointer);
  list_init(&q->pointer[1]);
  list_init(&q->queue.jobs);
}
