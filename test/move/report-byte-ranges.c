// RUN: %verify %s
//
// A copy that takes some bytes of a pinned part with it is a move, also where
// it cuts the part.

#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct lock guard;
  char name[8];
};
struct PINNED padded {
  long key;
  char flag;
};
struct before_padding {
  struct padded part;
  char tail[3];
};
void padded_init(struct padded *p PINNED_INIT);

void all_bytes(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, sizeof *to); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void all_bytes_but_the_suffix(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, offsetof(struct dev, name)); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void all_bytes_but_the_prefix(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(&to->guard, &from->guard, // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
         sizeof *to - offsetof(struct dev, guard));
}

void the_first_field_of_the_part(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, offsetof(struct dev, guard) + sizeof(int)); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void one_byte_of_the_part(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, offsetof(struct dev, guard) + 1); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void all_but_the_padding_of_the_part(struct before_padding *to,
                                     struct before_padding *from) {
  padded_init(&from->part);
  memcpy(to, from, offsetof(struct padded, flag) + 1); // expected-warning {{'to->part' is left as a copy of 'from->part': only 'from->part' is initialised}}
}

void more_elements_than_one(struct dev *to, struct dev *from) {
  lock_init(&from[1].guard);
  memcpy(to, from, sizeof *to + offsetof(struct dev, name)); // expected-warning {{'to[1].guard' is left as a copy of 'from[1].guard': only 'from[1].guard' is initialised}}
}
