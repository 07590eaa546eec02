// RUN: %verify %s
//
// Zero bytes are no initialised part, whatever is done to it (I1).

#include "Inputs/lock.h"

void zeroed_link(struct lock *l PINNED_ACTIVATE);
void zeroed_unlink(struct lock *l PINNED_DEACTIVATE);
void zeroed_destroy(struct lock *l PINNED_DESTROY);

void is_linked(void) {
  struct pair p = {0};
  zeroed_link(&p.a); // expected-warning {{'p.a' is handed to 'zeroed_link' before it is initialised}}
}
void is_unlinked(void) {
  struct pair p = {0};
  zeroed_unlink(&p.a); // expected-warning {{'p.a' is handed to 'zeroed_unlink' before it is initialised}}
}
void is_destroyed(void) {
  struct pair p = {0};
  zeroed_destroy(&p.a); // expected-warning {{'p.a' is handed to 'zeroed_destroy' before it is initialised}}
}
void is_released(void) {
  struct pair *p = calloc(1, sizeof *p);
  free(p);
}
