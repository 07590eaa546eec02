// RUN: %verify %s
//
// A walk that ends at the head never ends at a copy of the head.

#include "Inputs/list.h"

int walked_up_to_the_copy(struct list *head) {
  struct list copy = *head;
  int n = 0;
  for (struct list *l = copy.next; l != &copy; l = l->next) // expected-warning {{'copy' is used after it was copied from '*head': only '*head' is initialised}}
    n++;
  return n;
}

int asked_whether_it_is_empty(struct list *head) {
  struct list copy = *head;
  return copy.next == &copy; // expected-warning {{'copy' is used after it was copied from '*head': only '*head' is initialised}}
}
