// RUN: %verify -Xclang -analyzer-config -Xclang pinned:PresumeMoves=false %s
//
// Where presumed moves are switched off, only objects that a path initialises
// are known not to move.

#include "Inputs/lock.h"

struct guarded {
  int id;
  struct lock guard;
};

void take(struct guarded g);

void a_parameter_is_copied_and_used(struct guarded *to, struct guarded *from) {
  *to = *from;
  lock_take(&to->guard);
}

void a_parameter_is_passed_by_value(struct guarded *from) {
  take(*from);
}

struct guarded a_used_parameter_is_returned(struct guarded *from) {
  lock_take(&from->guard);
  return *from;
}

struct guarded what_this_path_initialised_must_not_move(struct guarded *from) {
  lock_init(&from->guard);
  return *from; // expected-warning {{'from->guard' is returned by value: the copy is not initialised}}
}
