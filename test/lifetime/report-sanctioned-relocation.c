// RUN: %verify %s
//
// After a sanctioned relocation the new object is initialised and the old one is
// raw. What is deliberate is the move, nothing else.

#include "Inputs/buffer.h"
#include "Inputs/node.h"

void buffer_move(struct buffer *to PINNED_MOVE_TO,
                 struct buffer *from PINNED_MOVE_FROM) {
  *to = *from;
  to->at = to->bytes + (from->at - from->bytes);
}

void the_old_one_is_used(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_move(&b, &a);
  buffer_use(&a); // expected-warning {{'a' is handed to 'buffer_use' before it is initialised [pinned.Init]}}
  buffer_destroy(&b);
}

void the_old_one_is_destroyed(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  buffer_destroy(&a); // expected-warning {{'a' is handed to 'buffer_destroy' before it is initialised [pinned.Init]}}
}

void the_new_one_is_initialised_again(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  buffer_init(&b); // expected-warning {{'b' is initialised by 'buffer_init', but it is initialised already [pinned.Init]}}
}

void the_new_one_is_copied(struct buffer *c) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  *c = b;
  buffer_use(c); // expected-warning {{'*c' is used after it was copied from 'b': only 'b' is initialised [pinned.Move]}}
}

void the_new_one_is_destroyed_twice(struct buffer *to, struct buffer *from) {
  buffer_relocate(to, from);
  buffer_destroy(to);
  buffer_destroy(to); // expected-warning {{'*to' is destroyed by 'buffer_destroy', but it is destroyed already [pinned.Lifetime]}}
}

PINNED_MOVES("the caller links it anew")
void a_release_is_not_deliberate(struct item *i) {
  node_link(&i->link, &registry);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

PINNED_MOVES("the caller links it anew")
void nor_is_what_it_overwrites(struct item *to, struct item *from) {
  node_link(&to->link, &registry);
  *to = *from; // expected-warning {{'to->link' is overwritten while others point to it [pinned.Lifetime]}}
}
