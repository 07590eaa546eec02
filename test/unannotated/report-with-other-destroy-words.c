// RUN: %pinned %s -Xclang -verify=default -Xclang -verify-ignore-unexpected=note
// RUN: %pinned %s -Xclang -verify=changed -Xclang -verify-ignore-unexpected=note -Xclang -analyzer-config -Xclang "pinned:DestroyWords=bury"
//
// The option DestroyWords says which words of a name end what is known.

#include "Inputs/ring.h"

void ring_bury(struct ring *r);
void ring_destroy(struct ring *r);

void a_word_of_the_default(void) {
  struct ring r;
  ring_pin(&r);
  ring_destroy(&r);
  ring_pin(&r); // changed-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}

void a_word_of_the_option(void) {
  struct ring r;
  ring_pin(&r);
  ring_bury(&r);
  ring_pin(&r); // default-warning {{'r' is initialised by 'ring_pin', but it is initialised already [pinned.Init]}}
}
