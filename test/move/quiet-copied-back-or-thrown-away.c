// RUN: %verify %s
//
// A copy that goes back where it came from, goes with its storage, or serves
// for its plain fields only, is no move.
// expected-no-diagnostics

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id, flags;
  struct lock guard;
};
struct queue {
  int id;
  struct list head;
};

void dev_register(struct dev *d);
void queue_register(struct queue *q);
void print(int);
void write_bytes(const void *, size_t);

void saved_and_restored(struct queue *q) {
  struct queue saved;
  list_init(&q->head);
  saved = *q;
  q->id = 1;
  print(q->id);
  *q = saved;
  queue_register(q);
}

void saved_and_restored_by_memcpy(struct dev *d) {
  struct dev saved;
  lock_init(&d->guard);
  memcpy(&saved, d, sizeof saved);
  d->flags = 0;
  memcpy(d, &saved, sizeof saved);
  lock_take(&d->guard);
}

void saved_as_bytes_and_restored(struct dev *d) {
  char saved[sizeof *d];
  lock_init(&d->guard);
  memcpy(saved, d, sizeof saved);
  d->flags = 0;
  memcpy(d, saved, sizeof saved);
  dev_register(d);
}

void saved_on_the_heap_and_restored(struct dev *d) {
  struct dev *saved = malloc(sizeof *saved);
  if (!saved)
    return;
  lock_init(&d->guard);
  *saved = *d;
  d->flags = 0;
  *d = *saved;
  free(saved);
  dev_register(d);
}

void put_away_twice_and_restored(struct dev *d) {
  struct dev one, two;
  lock_init(&d->guard);
  one = *d;
  two = one;
  d->flags = 0;
  *d = two;
  dev_register(d);
}

void a_copy_of_a_node_that_is_unlinked(struct queue *q, struct list *head) {
  struct queue copy;
  list_add(&q->head, head);
  copy = *q;
  list_del(&q->head);
  print(copy.id);
}

void assigned_to_itself(struct dev *d) {
  lock_init(&d->guard);
  *d = *d;
  dev_register(d);
}

void assigned_to_itself_through_an_alias(struct dev *d) {
  struct dev *same = d;
  lock_init(&d->guard);
  *same = *d;
  memmove(same, d, sizeof *d);
  dev_register(d);
}

void a_value_that_nobody_takes(struct dev *d) {
  lock_init(&d->guard);
  (void)*d;
  *d;
}

void plain_fields_of_a_local_copy(struct dev *d) {
  lock_init(&d->guard);
  struct dev old = *d;
  d->id = 9;
  if (old.id != d->id)
    print(old.flags);
}

int a_plain_field_of_a_local_copy_is_returned(struct dev *d) {
  lock_init(&d->guard);
  struct dev old = *d;
  return old.flags;
}

void bytes_that_are_only_written_out(struct dev *d) {
  char buffer[sizeof *d];
  lock_init(&d->guard);
  memcpy(buffer, d, sizeof buffer);
  write_bytes(buffer, sizeof buffer);
}

void freed_before_anybody_looks(struct dev *d) {
  struct dev *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  lock_init(&d->guard);
  *copy = *d;
  print(copy->id);
  free(copy);
}

void grown_and_thrown_away(void) {
  struct queue *q = malloc(sizeof *q);
  if (!q)
    return;
  list_init(&q->head);
  struct queue *r = realloc(q, 2 * sizeof *q);
  free(r ? r : q);
}

void queue_destroy(struct queue *q);
void handed_to_a_teardown(struct queue *from) {
  struct queue *copy = malloc(sizeof *copy);
  if (!copy)
    return;
  list_init(&from->head);
  *copy = *from;
  queue_destroy(copy);
}

void looked_at_in_any_state(struct dev *d) {
  struct dev copy;
  lock_init(&d->guard);
  copy = *d;
  lock_print(&copy.guard);
  print(copy.id);
}
