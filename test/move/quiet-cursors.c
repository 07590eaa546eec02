// RUN: %verify %s
// expected-no-diagnostics
//
// The copy of a head through which a list is only read, and which it never meets
// again, is a cursor.

#include "Inputs/list.h"

struct chunk {
  struct list link;
  int length;
};
struct stream {
  struct list chunks;
  int used;
};
#define chunk_of(p) ((struct chunk *)(p))

int the_first_of_a_list(struct stream *s) {
  struct list at = s->chunks;
  return chunk_of(at.next)->length;
}

int as_many_as_there_are(struct stream *s) {
  struct list at = s->chunks;
  struct chunk *c = chunk_of(at.next);
  int sum = 0;
  for (int i = s->used; i > 0; i--, c = chunk_of(c->link.next))
    sum += c->length;
  return sum;
}
