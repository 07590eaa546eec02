// RUN: %verify %s
// expected-no-diagnostics
//
// A function that relocates by contract may copy in its own body; its callers go
// on with the new object and may release the old one.

#include "Inputs/buffer.h"
#include "Inputs/node.h"

void node_relocate(struct node *to PINNED_MOVE_TO,
                   struct node *from PINNED_MOVE_FROM);

void buffer_move(struct buffer *to PINNED_MOVE_TO,
                 struct buffer *from PINNED_MOVE_FROM) {
  *to = *from;
  to->at = to->bytes + (from->at - from->bytes);
}

void buffer_move_bytes(struct buffer *to PINNED_MOVE_TO,
                       struct buffer *from PINNED_MOVE_FROM) {
  memcpy(to, from, sizeof *to);
}

PINNED_MOVES("both are free of links while they change places")
void buffer_swap(struct buffer *a, struct buffer *b) {
  struct buffer t = *a;
  *a = *b;
  *b = t;
}

void the_new_one_is_used(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_move(&b, &a);
  buffer_use(&b);
  buffer_destroy(&b);
}

void by_bytes(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_move_bytes(&b, &a);
  buffer_use(&b);
  buffer_destroy(&b);
}

void the_body_is_not_seen(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  buffer_use(&b);
  buffer_destroy(&b);
}

void the_old_one_is_initialised_again(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  buffer_init(&a);
  buffer_destroy(&a);
  buffer_destroy(&b);
}

void there_and_back(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_relocate(&b, &a);
  buffer_relocate(&a, &b);
  buffer_use(&a);
}

struct buffer *the_old_one_is_freed(struct buffer *old) {
  struct buffer *fresh = malloc(sizeof *fresh);
  if (!fresh)
    return old;
  buffer_relocate(fresh, old);
  free(old);
  return fresh;
}

struct item *a_linked_one_is_relocated_and_freed(struct item *old) {
  struct item *fresh = malloc(sizeof *fresh);
  if (!fresh)
    return old;
  node_link(&old->link, &registry);
  node_relocate(&fresh->link, &old->link);
  free(old);
  return fresh;
}

void two_change_places(void) {
  struct buffer a, b;
  buffer_init(&a);
  buffer_init(&b);
  buffer_swap(&a, &b);
  buffer_use(&a);
  buffer_use(&b);
}
