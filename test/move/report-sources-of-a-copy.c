// RUN: %verify %s
//
// The value that is copied may be the result of a larger expression.

#include "Inputs/lock.h"

struct guarded {
  int id;
  struct lock guard;
};

void take(struct guarded g);

void either_operand_of_a_conditional(struct guarded *to, int c) {
  struct guarded a = {1}, b = {2};
  lock_init(&a.guard);
  lock_init(&b.guard);
  *to = c ? a : b; // expected-warning {{'to->guard' is left as a copy of 'b.guard': only 'b.guard' is initialised}}
}

void one_operand_of_a_conditional(struct guarded *to, int c) {
  struct guarded a = {1}, b = {2};
  lock_init(&b.guard);
  *to = c ? a : b; // expected-warning {{'to->guard' is left as a copy of 'b.guard': only 'b.guard' is initialised}}
}

void a_statement_expression(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = ({ // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
    struct guarded *p = from;
    *p;
  });
}

void the_right_side_of_a_comma(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = (to->id = 0, *from); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void a_choice_by_type(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = _Generic(to, struct guarded *: *from); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void a_choice_by_constant(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = __builtin_choose_expr(1, *from, *to); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void parentheses_and_a_cast(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = ((struct guarded)(*(from))); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

static struct guarded *same(struct guarded *g) { return g; }
void what_a_visible_function_points_to(struct guarded *to,
                                       struct guarded *from) {
  lock_init(&from->guard);
  *to = *same(from); // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void a_conditional_as_an_argument(int c) {
  struct guarded a = {1}, b = {2};
  lock_init(&a.guard);
  lock_init(&b.guard);
  take(c ? a : b); // expected-warning {{'b.guard' is passed by value to 'take': the copy is not initialised}}
}

void a_member_of_a_conditional(struct lock *to, struct guarded *a,
                               struct guarded *b, int c) {
  lock_init(&a->guard);
  lock_init(&b->guard);
  *to = (c ? a : b)->guard; // expected-warning {{'*to' is left as a copy of 'b->guard': only 'b->guard' is initialised}}
}
