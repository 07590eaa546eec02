// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
//
// One bug gives one report, however many paths and callers lead to it and
// whatever follows from it; two bugs give two.

#include "Inputs/list.h"

struct PINNED node {
  struct node *next;
};
struct entry {
  int key;
  struct node node;
};
void node_init(struct node *n PINNED_INIT);
void node_use(struct node *n PINNED_USE);
void node_link(struct node *n PINNED_ACTIVATE);
void node_enlist(struct node *n PINNED_REINIT PINNED_ACTIVATE);
void node_destroy(struct node *n PINNED_DESTROY);

void several_paths_lead_to_it(struct entry *e, int a, int b) {
  node_link(&e->node);
  if (a)
    print(a);
  if (b)
    print(b);
  free(e); // expected-warning {{The storage of 'e->node' goes while others point to it [pinned.Lifetime]}}
}

static void drop(struct entry *e) {
  print(e->key);
  free(e); // expected-warning {{The storage of 'e->node' goes while others point to it [pinned.Lifetime]}}
}
void the_first_caller(struct entry *e) {
  node_link(&e->node);
  drop(e);
}
void the_second_caller(struct entry *e) {
  node_link(&e->node);
  drop(e);
}
void the_third_caller_twice(struct entry *e, struct entry *other) {
  node_link(&e->node);
  node_link(&other->node);
  drop(e);
  drop(other);
}

static void leaves_a_local(void) {
  struct entry e;
  node_enlist(&e.node);
} // expected-warning {{The storage of 'e.node' goes while others point to it [pinned.Lifetime]}}
void calls_it(void) { leaves_a_local(); }
void calls_it_twice(void) {
  leaves_a_local();
  leaves_a_local();
}

static void end(struct node *n) {
  node_destroy(n); // expected-warning {{'e->node' is destroyed by 'node_destroy', but it is destroyed already [pinned.Lifetime]}}
}
void one_callee_destroys_for(struct entry *e) {
  end(&e->node);
  end(&e->node);
}
void and_for_another(struct entry *e) {
  end(&e->node);
  end(&e->node);
}

static void drop_item(struct item *i) {
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}
void the_first_caller_of_what_is_inferred(struct list_head *head,
                                          struct item *i) {
  list_add(&i->link, head);
  drop_item(i);
}
void the_second_caller_of_what_is_inferred(struct list_head *head,
                                           struct item *i) {
  list_add(&i->link, head);
  drop_item(i);
}

void used_before_it_is_initialised_and_left(void) {
  struct entry e;
  node_link(&e.node); // expected-warning {{'e.node' is handed to 'node_link' before it is initialised [pinned.Init]}}
}

void initialised_twice_and_left(void) {
  struct entry e;
  node_enlist(&e.node);
  node_init(&e.node); // expected-warning {{'e.node' is initialised by 'node_init', but it is initialised already [pinned.Init]}}
}

void passed_by_value_and_left(void (*take)(struct entry)) {
  struct entry e;
  node_enlist(&e.node);
  take(e); // expected-warning {{'e.node' is passed by value to 'a function pointer': others still point to 'e.node' [pinned.Move]}}
}

struct entry returned_by_value(void) {
  struct entry e;
  node_enlist(&e.node);
  return e; // expected-warning {{'e.node' is returned by value: others still point to 'e.node' [pinned.Move]}}
}

void moved_while_active_and_left(struct entry *to) {
  struct entry e;
  node_enlist(&e.node);
  *to = e; // expected-warning {{'to->node' is left as a copy of 'e.node': others still point to 'e.node' [pinned.Move]}}
}

void moved_while_linked_and_left(struct item *to, struct list_head *head) {
  struct item i;
  list_add(&i.link, head);
  *to = i; // expected-warning {{'to->link' is left as a copy of 'i.link': others still point to 'i.link' [pinned.Move]}}
}

void overwritten_and_freed(struct entry *e) {
  node_link(&e->node);
  memset(e, 0, sizeof *e); // expected-warning {{'e->node' is overwritten while others point to it [pinned.Lifetime]}}
  free(e);
}

void destroyed_and_freed(struct entry *e) {
  node_link(&e->node);
  node_destroy(&e->node); // expected-warning {{'e->node' is destroyed by 'node_destroy' while others point to it [pinned.Lifetime]}}
  free(e);
}

void used_many_times_after_its_destroy(struct entry *e) {
  node_destroy(&e->node);
  node_use(&e->node); // expected-warning {{'e->node' is handed to 'node_use' after it was destroyed [pinned.Lifetime]}}
  node_use(&e->node);
  node_link(&e->node);
}

void freed_in_every_round(struct entry **v, int n) {
  for (int k = 0; k < n; k++) {
    node_link(&v[k]->node);
    free(v[k]); // expected-warning {{The storage of '(*v)->node' goes while others point to it [pinned.Lifetime]}}
  }
}

void left_in_every_round(int n) {
  for (int k = 0; k < n; k++) {
    struct entry e = {0};
    node_enlist(&e.node);
  } // expected-warning {{The storage of 'e.node' goes while others point to it [pinned.Lifetime]}}
}

void freed_in_two_places_is_two_bugs(struct entry *e, int c) {
  node_link(&e->node);
  if (c) {
    free(e); // expected-warning {{The storage of 'e->node' goes while others point to it [pinned.Lifetime]}}
    return;
  }
  print(c);
  free(e); // expected-warning {{The storage of 'e->node' goes while others point to it [pinned.Lifetime]}}
}

int left_in_two_places_is_two_bugs(int c) {
  struct entry e;
  node_enlist(&e.node);
  if (c)
    return -c; // expected-warning {{The storage of 'e.node' goes while others point to it [pinned.Lifetime]}}
  print(c);
  return 1; // expected-warning {{The storage of 'e.node' goes while others point to it [pinned.Lifetime]}}
}

void two_objects_are_two_bugs(struct entry *a, struct entry *b) {
  node_link(&a->node);
  node_link(&b->node);
  free(a); // expected-warning {{The storage of 'a->node' goes while others point to it [pinned.Lifetime]}}
  free(b); // expected-warning {{The storage of 'b->node' goes while others point to it [pinned.Lifetime]}}
}
