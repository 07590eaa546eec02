// RUN: %verify %s
//
// Where the code does not compile, the analyser does nothing, and the plugin
// neither reports nor crashes.

#include "Inputs/list.h"

struct PINNED broken {
  struct nowhere n; // expected-error {{field has incomplete type 'struct nowhere'}} expected-note {{forward declaration of 'struct nowhere'}}
  struct list l;
};

void copy_of_a_broken_type(struct broken *to, struct broken *from) {
  *to = *from;
  list_use(&to->l);
}

void use_before_init(void) {
  struct list l;
  list_use(&l);
  list_use(&unknown); // expected-error {{use of undeclared identifier 'unknown'}}
}
