// RUN: %verify %s
//
// PINNED_MOVES speaks for the body of its function, not for what that calls
// and not for those who call it.

#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct guarded {
  int id;
  struct lock guard;
};

int by_id(const void *, const void *);
void take(struct guarded g);

PINNED_MOVES("nothing waits for these locks")
void an_assignment_is_deliberate(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
}

PINNED_MOVES("nothing waits for these locks")
void a_library_call_is_deliberate(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  memcpy(to, from, sizeof *to);
  lock_take(&to->guard);
}

PINNED_MOVES("nothing waits for these locks")
struct guarded a_result_is_deliberate(void) {
  struct guarded g = {1};
  lock_init(&g.guard);
  return g;
}

PINNED_MOVES("nothing waits for these locks")
void an_argument_is_deliberate(struct guarded *g) {
  lock_init(&g->guard);
  take(*g);
}

PINNED_MOVES("nothing waits for these locks")
void a_sort_is_deliberate(struct guarded *v, size_t n) {
  lock_init(&v[0].guard);
  qsort(v, n, sizeof *v, by_id);
}

PINNED_MOVES("nothing waits for these locks")
int growth_is_deliberate(struct guarded **v, size_t n) {
  lock_init(&(*v)->guard);
  struct guarded *w = realloc(*v, n * sizeof *w);
  if (!w)
    return -1;
  *v = w;
  return 0;
}

PINNED_MOVES("nothing waits for these locks")
static void move_on_purpose(struct guarded *to, struct guarded *from) {
  *to = *from;
}
void what_a_deliberate_callee_moved_may_be_used(struct guarded *to,
                                                struct guarded *from) {
  lock_init(&from->guard);
  move_on_purpose(to, from);
  lock_take(&to->guard);
}

static void move_by_mistake(struct guarded *to, struct guarded *from) {
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}
PINNED_MOVES("nothing waits for these locks")
void a_callee_answers_for_itself(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  move_by_mistake(to, from);
}

void the_next_function_is_not_deliberate(struct guarded *to,
                                         struct guarded *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}
