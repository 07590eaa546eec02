// RUN: %verify %s
// expected-no-diagnostics
//
// What visible bodies initialise, link and unlink needs no annotation.

#include "Inputs/ring.h"

static void tie(struct ring *r) { r->next = r->prev = r; }

static void add(struct ring *node, struct ring *head) {
  node->next = head->next;
  node->prev = head;
  head->next->prev = node;
  head->next = node;
}

static void del(struct ring *node) {
  node->next->prev = node->prev;
  node->prev->next = node->next;
}

static int is_empty(const struct ring *head) { return head->next == head; }

void tied_and_used(void) {
  struct ring r;
  tie(&r);
  ring_need(&r);
}

void tied_inside_its_owner(void) {
  struct owner o;
  tie(&o.r);
  owner_need(&o);
}

void tied_in_a_loop(void) {
  struct ring v[3];
  for (int i = 0; i < 3; i++)
    tie(&v[i]);
  ring_need(&v[2]);
}

void linked_and_unlinked(void) {
  struct ring head, node;
  tie(&head);
  add(&node, &head);
  if (!is_empty(&head))
    ring_need(&node);
  del(&node);
}

void written_by_hand(struct ring *first) {
  struct ring r;
  r.next = first;
  r.prev = first;
  ring_need(&r);
}

static void tie_all(struct ring *v, int n) {
  while (n--)
    tie(v++);
}

void tied_by_a_pointer_that_walks(void) {
  struct ring v[2];
  tie_all(v, 2);
  ring_need(&v[0]);
  ring_need(&v[1]);
}

static struct ring *tie_and_return(struct ring *r) {
  tie(r);
  return r;
}

void tied_and_returned(void) {
  struct ring r;
  ring_need(tie_and_return(&r));
}

static int tie_or_fail(struct ring *r) {
  if (coin())
    return -1;
  tie(r);
  return 0;
}

void tied_or_not(void) {
  struct ring r;
  if (tie_or_fail(&r))
    return;
  ring_need(&r);
}

// As zlib wants it: the buffer is set, then the stream is initialised.
void a_neighbour_is_set_before_the_initialiser(void) {
  struct {
    struct ring r;
    int first;
  } o;
  o.r.next = (struct ring *)&o.first;
  ring_pin(&o.r);
}
