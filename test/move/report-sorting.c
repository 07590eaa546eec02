// RUN: %verify %s
//
// Nothing can repair what a sort has moved about: it is reported at the call.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct slot {
  int key;
  struct list waiters;
};
struct guarded {
  int key;
  struct lock guard;
};

int by_key(const void *, const void *);
int by_key_and(const void *, const void *, void *);
void qsort_r(void *, size_t, size_t,
             int (*)(const void *, const void *, void *), void *);
void sort(void *, size_t, size_t, int (*)(const void *, const void *),
          void (*)(void *, void *, int));

void qsort_moves(void) {
  struct slot v[3];
  for (int i = 0; i < 3; i++)
    list_init(&v[i].waiters);
  qsort(v, 3, sizeof v[0], by_key); // expected-warning {{'v[0].waiters' is moved about by 'qsort': the copy still points to 'v[0].waiters'}}
}

void qsort_moves_an_element_in_the_middle(void) {
  struct slot v[3] = {{3}, {2}, {1}};
  list_init(&v[1].waiters);
  qsort(v, 3, sizeof v[0], by_key); // expected-warning {{'v[1].waiters' is moved about by 'qsort': the copy still points to 'v[1].waiters'}}
}

void qsort_r_moves(void) {
  struct slot v[3] = {{3}, {2}, {1}};
  list_init(&v[1].waiters);
  qsort_r(v, 3, sizeof v[0], by_key_and, NULL); // expected-warning {{'v[1].waiters' is moved about by 'qsort_r': the copy still points to 'v[1].waiters'}}
}

void sort_of_the_kernel_moves(void) {
  struct slot v[3] = {{3}, {2}, {1}};
  list_init(&v[0].waiters);
  sort(v, 3, sizeof v[0], by_key, NULL); // expected-warning {{'v[0].waiters' is moved about by 'sort': the copy still points to 'v[0].waiters'}}
}

void qsort_moves_what_a_call_initialised(void) {
  struct guarded v[2] = {{2}, {1}};
  lock_init(&v[0].guard);
  qsort(v, 2, sizeof v[0], by_key); // expected-warning {{'v[0].guard' is moved about by 'qsort': the copy is not initialised}}
}

void qsort_moves_what_is_linked(struct list *head) {
  struct slot v[2] = {{2}, {1}};
  list_add(&v[1].waiters, head);
  qsort(v, 2, sizeof v[0], by_key); // expected-warning {{'v[1].waiters' is moved about by 'qsort': others still point to 'v[1].waiters'}}
}

void qsort_moves_what_was_used(struct guarded *v) {
  lock_take(&v[0].guard);
  qsort(v, 2, sizeof v[0], by_key); // expected-warning {{'v->guard' is moved about by 'qsort': the copy is not initialised}}
}

void slot_watch(struct slot *s PINNED_ACTIVATE);

void what_is_active_is_sorted(struct slot *v) {
  list_init(&v[0].waiters);
  slot_watch(&v[0]);
  qsort(v, 3, sizeof v[0], by_key); // expected-warning {{'v->waiters' is moved about by 'qsort': others still point to 'v->waiters'}}
}
