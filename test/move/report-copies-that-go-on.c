// RUN: %verify %s
//
// What is a copy already, or was used on trust, must not be handed on by value
// or be put to use either: the cells of the table for Stale, Used and Suspect.

#include "Inputs/lock.h"

struct g {
  int id;
  struct lock l;
};
void take_g(struct g g);
void lock_link(struct lock *l PINNED_ACTIVATE);
void lock_unlink(struct lock *l PINNED_DEACTIVATE);

void a_copy_is_passed_by_value(struct g *to) {
  struct g from = {1};
  lock_init(&from.l);
  *to = from;
  take_g(*to); // expected-warning {{'to->l' is passed by value to 'take_g': only 'from.l' is initialised}}
}
struct g a_copy_is_returned_by_value(struct g *to) {
  struct g from = {1};
  lock_init(&from.l);
  *to = from;
  return *to; // expected-warning {{'to->l' is returned by value: only 'from.l' is initialised}}
}
void what_was_used_is_passed_by_value(struct g *g) {
  lock_take(&g->l);
  take_g(*g); // expected-warning {{'g->l' is passed by value to 'take_g': the copy is not initialised}}
}
struct g what_was_used_is_returned_by_value(struct g *g) {
  lock_take(&g->l);
  return *g; // expected-warning {{'g->l' is returned by value: the copy is not initialised}}
}
void a_presumed_copy_is_passed_by_value(struct g *to, struct g *from) {
  *to = *from;
  take_g(*to); // expected-warning {{'to->l' is passed by value to 'take_g': only 'from->l' is initialised}}
}
struct g a_presumed_copy_is_returned_by_value(struct g *to, struct g *from) {
  *to = *from;
  return *to; // expected-warning {{'to->l' is returned by value: only 'from->l' is initialised}}
}
void a_presumed_copy_is_linked(struct g *to, struct g *from) {
  *to = *from;
  lock_link(&to->l); // expected-warning {{'to->l' is used after it was copied from 'from->l': only 'from->l' is initialised}}
}
void a_presumed_copy_is_unlinked(struct g *to, struct g *from) {
  *to = *from;
  lock_unlink(&to->l); // expected-warning {{'to->l' is used after it was copied from 'from->l': only 'from->l' is initialised}}
}
void a_copy_of_a_linked_object_is_left(struct g *to, struct g *from) {
  lock_link(&from->l);
  *to = *from; // expected-warning {{'to->l' is left as a copy of 'from->l': others still point to 'from->l'}}
}
