// RUN: %verify %s
//
// A copy of a global that points into itself still points to it (section 7:
// what is left pointing where).

#include "Inputs/list.h"

void use_list(struct list *l);

static struct list head = {&head, &head};

void a_copy_of_it(void) {
  struct list copy = head;
  use_list(&copy); // expected-warning {{'copy' is handed to 'use_list' after it was copied from 'head': it still points to 'head' [pinned.Move]}}
}
