// RUN: %verify %s
//
// A local object whose part others still point to must not leave its scope.

#include "Inputs/node.h"

void at_the_brace(void) {
  struct item i;
  node_enlist(&i.link, &registry);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

int at_a_return(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  return 0; // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

int at_an_early_return(void) {
  struct item i;
  node_enlist(&i.link, &registry);
  if (coin())
    return -1; // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
  node_unlink(&i.link);
  return 0;
}

int at_a_label(void) {
  int err = -1;
  struct item i;
  node_init(&i.link);
  if (coin())
    goto out;
  node_link(&i.link, &registry);
  err = 0;
out:
  return err; // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

static void local_of_a_callee(void) {
  struct item i;
  node_enlist(&i.link, &registry);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void calls_it(void) {
  local_of_a_callee();
}

void parameter_by_value(struct item i) {
  node_enlist(&i.link, &registry);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void array(void) {
  struct item v[3];
  node_enlist(&v[1].link, &registry);
} // expected-warning {{The storage of 'v[1].link' goes while others point to it [pinned.Lifetime]}}

void array_of_variable_length(int n) {
  struct item v[n];
  node_enlist(&v[0].link, &registry);
} // expected-warning {{The storage of 'v[0].link' goes while others point to it [pinned.Lifetime]}}

void from_alloca(void) {
  struct item *i = __builtin_alloca(sizeof *i);
  node_enlist(&i->link, &registry);
} // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}

void object_of_an_inner_block(int n) {
  if (n) {
    struct item i;
    node_enlist(&i.link, &registry);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
  print(n);
}

void object_of_a_loop(int n) {
  for (int k = 0; k < n; k++) {
    struct item i;
    node_enlist(&i.link, &registry);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

void object_of_a_loop_with_a_value(int n) {
  for (int k = 0; k < n; k++) {
    struct item i = {0};
    node_enlist(&i.link, &registry);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

void object_of_a_loop_that_is_continued(void) {
  while (coin()) {
    struct item i;
    node_enlist(&i.link, &registry);
    if (coin())
      continue;
    node_unlink(&i.link);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
}

void object_of_a_loop_that_is_left(void) {
  for (;;) {
    struct item i;
    node_enlist(&i.link, &registry);
    if (coin())
      break;
    node_unlink(&i.link);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
  print(1);
}

void object_of_a_block_that_a_goto_leaves(void) {
  {
    struct item i;
    node_enlist(&i.link, &registry);
    if (coin())
      goto out;
    node_unlink(&i.link);
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
out:
  print(1);
}

void object_of_a_case(int n) {
  switch (n) {
  case 1: {
    struct item i;
    node_enlist(&i.link, &registry);
    break;
  } // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
  default:
    print(n);
  }
}

int object_of_an_inner_block_at_a_return(int n) {
  if (n) {
    struct item i;
    node_enlist(&i.link, &registry);
    return 1; // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
  }
  return 0;
}

static void link_it(struct item *i) {
  node_enlist(&i->link, &registry);
}

void linked_in_a_callee(void) {
  struct item i;
  link_it(&i);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}

void two_objects(void) {
  struct item a, b;
  node_enlist(&a.link, &registry);
  node_enlist(&b.link, &registry);
  node_unlink(&a.link);
} // expected-warning {{The storage of 'b.link' goes while others point to it [pinned.Lifetime]}}

void linked_to_the_head_of_the_caller(struct node *head) {
  struct item i;
  node_enlist(&i.link, head);
} // expected-warning {{The storage of 'i.link' goes while others point to it [pinned.Lifetime]}}
