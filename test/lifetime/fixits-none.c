// RUN: cp %s %t.c
// RUN: %pinned %t.c -I %S -Xclang -analyzer-output=text-minimal \
// RUN:   -Xclang -analyzer-config -Xclang apply-fixits=true 2>&1 \
// RUN:   | FileCheck %s
// RUN: diff %s %t.c
// CHECK-COUNT-16: warning: {{.*}}[pinned.Move]
// CHECK-NOT: [pinned.Move]
//
// A change that is not certainly right is not offered: the reports come without.

#include "Inputs/list.h"

struct PINNED lock {
  struct lock *self;
};
struct guarded {
  int id;
  struct lock lock;
};
void lock_init(struct lock *l PINNED_INIT);
int lock_open(struct lock *l PINNED_TRY_INIT);
void lock_use(struct lock *l PINNED_USE);
void lock_init_named(struct lock *l PINNED_INIT, const char *name);

#define COPY(a, b) a = b;

void in_a_macro(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  COPY(*to, *from)
}

void in_an_if_without_braces(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  if (from->id)
    *to = *from;
}

void in_an_else_without_braces(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  if (from->id)
    print(1);
  else
    *to = *from;
}

void behind_a_label(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
again:
  *to = *from;
  if (coin())
    goto again;
}

void in_a_larger_expression(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  print((*to = *from).id);
}

void in_the_head_of_a_loop(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  for (*to = *from; coin();)
    print(1);
}

void of_what_is_linked(struct item *to, struct item *from,
                       struct list_head *head) {
  INIT_LIST_HEAD(&from->link);
  list_add(&from->link, head);
  *to = *from;
}

void of_an_initialiser_with_several_parameters(struct guarded *to,
                                               struct guarded *from) {
  lock_init_named(&from->lock, "from");
  *to = *from;
}

void of_a_pointer_that_goes_on(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  *to++ = *from;
}

void of_the_elements_of_an_array(struct guarded *v, struct guarded *from) {
  lock_init(&from->lock);
  for (int k = 0; k < 2; k++) {
    v[k] = *from;
  }
}

void of_a_pointer_to_any_element(struct guarded *v, struct guarded *end,
                                 struct guarded *from) {
  lock_init(&from->lock);
  for (struct guarded *p = v; p != end; p++) {
    *p = *from;
  }
}

void through_a_cast(void *to, struct guarded *from) {
  lock_init(&from->lock);
  *(struct guarded *)to = *from;
}

void as_the_value_of_a_statement_expression(struct guarded *to,
                                            struct guarded *from) {
  lock_init(&from->lock);
  print(({ *to = *from; }).id);
}

void of_an_initialiser_that_may_fail(struct guarded *to,
                                     struct guarded *from) {
  if (lock_open(&from->lock))
    return;
  *to = *from;
}

void one_declaration_of_two_variables(struct lock *from) {
  lock_init(from);
  struct lock a = *from, b = *from;
  lock_use(&a);
  lock_use(&b);
}
