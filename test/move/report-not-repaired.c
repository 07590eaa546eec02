// RUN: %verify %s
//
// What looks like a repair and is none.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
  struct lock guard;
};

void dev_register(struct dev *d);
int list_length(const struct list *l);
void two_devs(struct dev *a, struct dev *b);
void dev_prefixed(struct dev *d);

void only_one_of_two_parts_is_initialised(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  list_init(&to->queue);
}

void the_original_is_initialised_again(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'}}
  list_init(&from->queue);
}

void the_original_is_freed(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'}}
  free(from);
}

void a_plain_field_is_written(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'}}
  to->id = 4;
}

void initialised_too_late(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  *to = *from;
  lock_take(&to->guard); // expected-warning {{'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised}}
  lock_init(&to->guard);
}

void handed_on_with_another_object(struct dev *to, struct dev *from,
                                   struct dev *other) {
  list_init(&from->queue);
  *to = *from;
  two_devs(to, other); // expected-warning {{'to->queue' is handed to 'two_devs' after it was copied from 'from->queue': it still points to 'from->queue'}}
}

void handed_on_through_a_pointer_to_const(struct dev *from) {
  list_init(&from->queue);
  struct list copy = from->queue;
  struct list const *seen = &copy;
  int list_length(const struct list *l);
  list_length(seen); // expected-warning {{'copy' is handed to 'list_length' after it was copied from 'from->queue': it still points to 'from->queue'}}
}

void a_word_inside_a_word_is_no_repair(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
  dev_prefixed(to); // expected-warning {{'to->queue' is handed to 'dev_prefixed' after it was copied from 'from->queue': it still points to 'from->queue'}}
}

void another_part_goes_back(struct dev *a, struct dev *b) {
  struct dev saved;
  list_init(&a->queue);
  saved = *a;
  *b = saved; // expected-warning {{'b->queue' is left as a copy of 'a->queue': it still points to 'a->queue'}}
}

void only_one_element_is_initialised_again(struct dev *to, struct dev *from) {
  lock_init(&from[0].guard);
  lock_init(&from[1].guard);
  memcpy(to, from, 2 * sizeof *to); // expected-warning {{'to[1].guard' is left as a copy of 'from[1].guard': only 'from[1].guard' is initialised}}
  lock_init(&to[0].guard);
}

struct dev *thrown_away_on_one_path_only(struct dev *from, int fail) {
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return NULL;
  lock_init(&from->guard);
  *copy = *from;
  if (fail) {
    free(copy);
    return NULL;
  }
  dev_register(copy); // expected-warning {{'copy->guard' is handed to 'dev_register' after it was copied from 'from->guard': only 'from->guard' is initialised}}
  return copy;
}

void overwritten_in_part_only(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
  memset(to, 0, offsetof(struct dev, guard));
}
