// RUN: %verify %s
//
// Each message of pinned.Move with each thing that a copy may leave behind: it
// points to the original, others do, or only the original is initialised.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
};
struct guarded {
  int id;
  struct lock guard;
};

void dev_register(struct dev *d);
void guarded_register(struct guarded *g);
void take_dev(struct dev d);
void take_guarded(struct guarded g);
int by_id(const void *, const void *);
struct dev *kept_dev;
struct guarded *kept_guarded;

//===-- Used --------------------------------------------------------------===//

void a_copy_that_points_to_its_original_is_used(struct dev *to,
                                                struct dev *from,
                                                struct list *node) {
  list_init(&from->queue);
  *to = *from;
  list_add(node, &to->queue); // expected-warning {{'to->queue' is used after it was copied from 'from->queue': it still points to 'from->queue'}}
}

void a_copy_of_a_linked_node_is_used(struct dev *to, struct dev *from,
                                     struct list *head, struct list *node) {
  list_add(&from->queue, head);
  *to = *from;
  list_add(node, &to->queue); // expected-warning {{'to->queue' is used after it was copied from 'from->queue': others still point to 'from->queue'}}
}

void a_copy_of_what_a_call_initialised_is_used(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  lock_take(&b.guard); // expected-warning {{'b.guard' is used after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

void a_copy_is_destroyed(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  lock_destroy(&b.guard); // expected-warning {{'b.guard' is used after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

void a_copy_is_linked(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  lock_enlist(&b.guard); // expected-warning {{'b.guard' is used after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

void a_copy_is_unlinked(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  lock_unlist(&b.guard); // expected-warning {{'b.guard' is used after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

//===-- Handed on ---------------------------------------------------------===//

void a_copy_that_points_to_its_original_is_handed_on(void) {
  struct dev a = {1}, b;
  list_init(&a.queue);
  b = a;
  dev_register(&b); // expected-warning {{'b.queue' is handed to 'dev_register' after it was copied from 'a.queue': it still points to 'a.queue'}}
}

void a_copy_of_a_linked_node_is_handed_on(struct list *head) {
  struct dev a = {1}, b;
  list_add(&a.queue, head);
  b = a;
  dev_register(&b); // expected-warning {{'b.queue' is handed to 'dev_register' after it was copied from 'a.queue': others still point to 'a.queue'}}
  list_del(&a.queue);
}

void a_copy_of_what_a_call_initialised_is_handed_on(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  guarded_register(&b); // expected-warning {{'b.guard' is handed to 'guarded_register' after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

void a_copy_is_handed_to_a_function_pointer(void (*use)(struct guarded *)) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a;
  use(&b); // expected-warning {{'b.guard' is handed to 'a function pointer' after it was copied from 'a.guard': only 'a.guard' is initialised}}
}

void a_copy_is_handed_on_through_a_pointer_to_its_part(
    void (*use)(struct list *)) {
  struct dev a = {1}, b;
  list_init(&a.queue);
  b = a;
  use(&b.queue); // expected-warning {{'b.queue' is handed to 'a function pointer' after it was copied from 'a.queue': it still points to 'a.queue'}}
}

//===-- Kept --------------------------------------------------------------===//

void a_copy_that_points_to_its_original_is_kept(struct dev *old) {
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  list_init(&old->queue);
  *copy = *old;
  kept_dev = copy; // expected-warning {{'kept_dev->queue' is kept after it was copied from 'old->queue': it still points to 'old->queue'}}
}

void a_copy_of_a_linked_node_is_kept(struct dev *old, struct list *head) {
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  list_add(&old->queue, head);
  *copy = *old;
  kept_dev = copy; // expected-warning {{'kept_dev->queue' is kept after it was copied from 'old->queue': others still point to 'old->queue'}}
}

void a_copy_of_what_a_call_initialised_is_kept(struct guarded *old) {
  struct guarded *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  lock_init(&old->guard);
  *copy = *old;
  kept_guarded = copy; // expected-warning {{'kept_guarded->guard' is kept after it was copied from 'old->guard': only 'old->guard' is initialised}}
}

//===-- Returned ----------------------------------------------------------===//

struct dev *a_self_pointing_copy_is_returned(struct dev *copy,
                                             struct dev *old) {
  list_init(&old->queue);
  *copy = *old;
  return copy; // expected-warning {{'copy->queue' is returned after it was copied from 'old->queue': it still points to 'old->queue'}}
}

struct dev *a_copy_of_a_linked_node_is_returned(struct dev *copy,
                                                struct dev *old,
                                                struct list *head) {
  list_add(&old->queue, head);
  *copy = *old;
  return copy; // expected-warning {{'copy->queue' is returned after it was copied from 'old->queue': others still point to 'old->queue'}}
}

struct guarded *
a_copy_of_what_a_call_initialised_is_returned(struct guarded *copy,
                                              struct guarded *old) {
  lock_init(&old->guard);
  *copy = *old;
  return copy; // expected-warning {{'copy->guard' is returned after it was copied from 'old->guard': only 'old->guard' is initialised}}
}

//===-- Left --------------------------------------------------------------===//

void a_copy_that_points_to_its_original_is_left(struct dev *to,
                                                struct dev *from) {
  list_init(&from->queue);
  *to = *from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'}}
}

void a_copy_of_a_linked_node_is_left(struct dev *to, struct dev *from,
                                     struct list *head) {
  list_add(&from->queue, head);
  *to = *from; // expected-warning {{'to->queue' is left as a copy of 'from->queue': others still point to 'from->queue'}}
}

void a_copy_of_what_a_call_initialised_is_left(struct guarded *to,
                                               struct guarded *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

static struct guarded the_only_one;
void a_copy_is_left_in_a_global_object(struct guarded *from) {
  lock_init(&from->guard);
  the_only_one = *from; // expected-warning {{'the_only_one.guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

//===-- Unused ------------------------------------------------------------===//

void a_copy_that_points_to_its_original_serves_nothing(void) {
  struct dev a = {1}, b;
  list_init(&a.queue);
  b = a; // expected-warning {{'b.queue' is copied from 'a.queue', which must not move: it still points to 'a.queue'}}
}

void a_copy_of_a_linked_node_serves_nothing(struct dev *old,
                                            struct list *head) {
  struct dev b;
  list_add(&old->queue, head);
  b = *old; // expected-warning {{'b.queue' is copied from 'old->queue', which must not move: others still point to 'old->queue'}}
}

void a_copy_of_what_a_call_initialised_serves_nothing(void) {
  struct guarded a = {1}, b;
  lock_init(&a.guard);
  b = a; // expected-warning {{'b.guard' is copied from 'a.guard', which must not move: only 'a.guard' is initialised}}
}

//===-- By value ----------------------------------------------------------===//

void an_argument_points_to_its_original(void) {
  struct dev a = {1};
  list_init(&a.queue);
  take_dev(a); // expected-warning {{'a.queue' is passed by value to 'take_dev': the copy still points to 'a.queue'}}
}

void an_argument_is_a_copy_of_a_linked_node(struct dev *old,
                                            struct list *head) {
  list_add(&old->queue, head);
  take_dev(*old); // expected-warning {{'old->queue' is passed by value to 'take_dev': others still point to 'old->queue'}}
}

void an_argument_is_a_copy_of_what_a_call_initialised(void) {
  struct guarded a = {1};
  lock_init(&a.guard);
  take_guarded(a); // expected-warning {{'a.guard' is passed by value to 'take_guarded': the copy is not initialised}}
}

struct dev a_result_points_to_its_original(struct dev *old) {
  list_init(&old->queue);
  return *old; // expected-warning {{'old->queue' is returned by value: the copy still points to 'old->queue'}}
}

struct dev a_result_is_a_copy_of_a_linked_node(struct dev *old,
                                               struct list *head) {
  list_add(&old->queue, head);
  return *old; // expected-warning {{'old->queue' is returned by value: others still point to 'old->queue'}}
}

struct guarded a_result_is_a_copy_of_what_a_call_initialised(void) {
  struct guarded a = {1};
  lock_init(&a.guard);
  return a; // expected-warning {{'a.guard' is returned by value: the copy is not initialised}}
}

//===-- Sorted ------------------------------------------------------------===//

void an_element_that_is_sorted_points_to_its_original(struct dev *v) {
  list_init(&v[1].queue);
  qsort(v, 4, sizeof *v, by_id); // expected-warning {{'v[1].queue' is moved about by 'qsort': the copy still points to 'v[1].queue'}}
}

void an_element_that_is_sorted_is_linked(struct dev *v, struct list *head) {
  list_add(&v[1].queue, head);
  qsort(v, 4, sizeof *v, by_id); // expected-warning {{'v[1].queue' is moved about by 'qsort': others still point to 'v[1].queue'}}
}

void an_element_that_is_sorted_was_initialised_by_a_call(struct guarded *v) {
  lock_init(&v[1].guard);
  qsort(v, 4, sizeof *v, by_id); // expected-warning {{'v[1].guard' is moved about by 'qsort': the copy is not initialised}}
}
