// RUN: %pinned %s -Xclang -verify=default -Xclang -verify-ignore-unexpected=note
// RUN: %pinned %s -Xclang -verify=changed -Xclang -verify-ignore-unexpected=note -Xclang -analyzer-config -Xclang "pinned:InitWords=awaken begin*"
// RUN: %pinned %s -Xclang -verify=changed -Xclang -verify-ignore-unexpected=note -Xclang -analyzer-config -Xclang "pinned:InitWords=awaken;begin*"
//
// The option InitWords says which words of a name initialise.

#include "Inputs/ring.h"

void ring_init(struct ring *r);
void ring_awaken(struct ring *r);
void ring_beginning(struct ring *r);

void a_word_of_the_default(void) {
  struct ring r;
  ring_init(&r);
  struct ring copy = r;
  ring_need(&copy); // default-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}

void a_word_of_the_option(void) {
  struct ring r;
  ring_awaken(&r);
  struct ring copy = r;
  ring_need(&copy); // changed-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}

void a_beginning_of_the_option(void) {
  struct ring r;
  ring_beginning(&r);
  struct ring copy = r;
  ring_need(&copy); // changed-warning {{'copy' is used after it was copied from 'r': only 'r' is initialised [pinned.Move]}}
}
