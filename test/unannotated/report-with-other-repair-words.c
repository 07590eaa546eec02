// RUN: %pinned %s -Xclang -verify=default -Xclang -verify-ignore-unexpected=note
// RUN: %pinned %s -Xclang -verify=changed -Xclang -verify-ignore-unexpected=note -Xclang -analyzer-config -Xclang "pinned:RepairWords=heal"
//
// The option RepairWords says which words of a name repair a copy.

#include "Inputs/ring.h"

void ring_moved(struct ring *r);
void ring_fixup(struct ring *r);
void ring_heal(struct ring *r);

void a_word_of_the_default(void) {
  struct ring r;
  ring_pin(&r);
  struct ring copy = r;
  ring_moved(&copy); // changed-warning {{'copy' is handed to 'ring_moved' after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
  ring_need(&copy);
}

void a_beginning_of_the_default(void) {
  struct ring r;
  ring_pin(&r);
  struct ring copy = r;
  ring_fixup(&copy); // changed-warning {{'copy' is handed to 'ring_fixup' after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
  ring_need(&copy);
}

void a_word_of_the_option(void) {
  struct ring r;
  ring_pin(&r);
  struct ring copy = r;
  ring_heal(&copy); // default-warning {{'copy' is handed to 'ring_heal' after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
  ring_need(&copy);
}
