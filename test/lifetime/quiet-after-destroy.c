// RUN: %verify %s
// expected-no-diagnostics
//
// After a destroy the storage may be used anew, the plain fields around the part
// may be read, and what an unknown function has done nobody knows.

#include "Inputs/node.h"

struct list {
  struct node head;
  int length;
};

// A lock as people write it: a word, and a list of those that wait.
struct PINNED lock {
  int word;
  struct lock *next;
};
void lock_destroy(struct lock *l PINNED_DESTROY);

void initialised_again(struct list *l) {
  node_destroy(&l->head);
  node_init(&l->head);
  node_use(&l->head);
  node_destroy(&l->head);
}

void initialised_again_by_a_function_that_allows_both(struct list *l) {
  node_destroy(&l->head);
  node_reset(&l->head);
  node_use(&l->head);
}

void linked_anew_by_a_function_that_asks_for_nothing(struct item *i) {
  node_destroy(&i->link);
  node_enlist(&i->link, &registry);
}

void initialised_again_by_hand(struct list *l) {
  node_destroy(&l->head);
  l->head.next = &l->head;
  l->head.prev = &l->head;
  node_use(&l->head);
}

void initialised_again_in_every_round(int n) {
  struct list l;
  for (int i = 0; i < n; i++) {
    node_init(&l.head);
    node_use(&l.head);
    node_destroy(&l.head);
  }
}

int plain_fields_around_it_are_read(struct list *l) {
  node_destroy(&l->head);
  return l->length;
}

int plain_fields_of_it_are_read(struct lock *l) {
  lock_destroy(l);
  return l->word;
}

void its_address_is_compared(struct list *l, struct list *other) {
  node_destroy(&l->head);
  if (&l->head == &other->head)
    print(1);
}

void handed_to_an_unknown_function(struct list *l) {
  node_destroy(&l->head);
  mystery(l);
  node_use(&l->head);
}

void destroyed_by_a_function_of_which_only_the_name_says_so(struct item *i) {
  item_free(i);
  node_use(&i->link);
}

void a_name_after_a_destroy(struct item *i) {
  node_destroy(&i->link);
  item_free(i);
}

void handed_to_a_function_that_takes_it_in_any_state(struct list *l) {
  node_destroy(&l->head);
  node_dump(&l->head);
}

void released(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_init(&i->link);
  node_destroy(&i->link);
  free(i);
}

void overwritten(struct item *i) {
  node_destroy(&i->link);
  memset(i, 0, sizeof *i);
}

void copied_away_without_a_word(struct item *i, struct item *to) {
  node_destroy(&i->link);
  *to = *i;
}

void destroyed_on_one_path_and_left_on_the_other(struct list *l) {
  if (coin())
    node_destroy(&l->head);
  else
    node_use(&l->head);
}

void each_element_once(struct node *v) {
  for (int i = 0; i < 3; i++)
    node_destroy(&v[i]);
}

void each_element_of_an_array_of_unknown_length(struct node *v, int n) {
  for (int i = 0; i < n; i++)
    node_destroy(&v[i]);
}

void a_pointer_that_goes_to_the_next_object(struct list **all) {
  struct list *l = *all;
  node_destroy(&l->head);
  l = all[1];
  node_destroy(&l->head);
}

int labels_in_the_right_order(struct list *a, struct list *b) {
  node_init(&a->head);
  if (coin())
    goto fail_a;
  node_init(&b->head);
  if (coin())
    goto fail_b;
  return 0;
fail_b:
  node_destroy(&b->head);
fail_a:
  node_destroy(&a->head);
  return -1;
}

// Reference counts: who destroys last also frees.
struct counted {
  int refs;
  struct node link;
};
void counted_put(struct counted *c) {
  if (--c->refs)
    return;
  node_destroy(&c->link);
  free(c);
}
void two_references_are_dropped(struct counted *c) {
  counted_put(c);
  counted_put(c);
}
