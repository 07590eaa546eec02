// RUN: %verify %s
// Section 6: a store, into a part, of an address inside the same object pins the part. An assignment of a compound
// literal that holds the address (`*head = (struct list){head, head}`) does not; an initialiser does.

#include "Inputs/list.h"
struct dev { int id; struct list queue; };
void use_list(struct list *l);
void use_dev(struct dev *d);
void a_local(void) {
  struct list dst, src;
  src = (struct list){&src, &src};
  dst = src;
  use_list(&dst); // expected-warning {{'dst' is handed to 'use_list' after it was copied from 'src': it still points to 'src'}}
}
void a_field(struct dev *to, struct dev *from) {
  from->queue = (struct list){&from->queue, &from->queue};
  *to = *from;
  use_dev(to); // expected-warning {{'to->queue' is handed to 'use_dev' after it was copied from 'from->queue': it still points to 'from->queue'}}
}
void a_whole_object(struct dev *to, struct dev *from) {
  *from = (struct dev){.queue = {&from->queue, &from->queue}};
  *to = *from;
  use_dev(to); // expected-warning {{'to->queue' is handed to 'use_dev' after it was copied from 'from->queue': it still points to 'from->queue'}}
}
