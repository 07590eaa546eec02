// RUN: sed -e "/^[/][/]/d" %s > %t.c
// RUN: %pinned %t.c -I %S -Xclang -analyzer-output=text-minimal \
// RUN:   -Xclang -analyzer-config -Xclang apply-fixits=true
// RUN: FileCheck %s --input-file=%t.c
// RUN: %clang -std=gnu11 -fsyntax-only -Werror -I %S -I %include %t.c
//
// Where the original was just initialised by a function of one parameter, the
// fix-it initialises the copy in the same way, behind the copy.

#include "Inputs/node.h"

struct PINNED lock {
  struct lock *self;
};
struct guarded {
  int id;
  struct lock lock;
};
struct guarded global;

void lock_init(struct lock *l PINNED_INIT);
void lock_use(struct lock *l PINNED_USE);
static inline void lock_visible_init(struct lock *l) { l->self = l; }

// CHECK-LABEL: void declared(
// CHECK:      struct lock copy = original;
// CHECK-NEXT: {{^}}  lock_init(&copy);
// CHECK-NEXT: lock_use(&copy);
void declared(void) {
  struct lock original;
  lock_init(&original);
  struct lock copy = original;
  lock_use(&copy);
}

// CHECK-LABEL: void assigned(
// CHECK:      *to = *from;
// CHECK-NEXT: {{^}}  lock_init(&to->lock);
// CHECK-NEXT: }
void assigned(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  *to = *from;
}

// CHECK-LABEL: void copied_by_bytes(
// CHECK:      memcpy(to, from, sizeof *to);
// CHECK-NEXT: {{^}}  lock_init(&to->lock);
// CHECK-NEXT: }
void copied_by_bytes(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  memcpy(to, from, sizeof *to);
}

// CHECK-LABEL: void by_a_visible_initialiser(
// CHECK:      *to = *from;
// CHECK-NEXT: {{^}}  lock_visible_init(&to->lock);
// CHECK-NEXT: }
void by_a_visible_initialiser(struct guarded *to, struct guarded *from) {
  lock_visible_init(&from->lock);
  *to = *from;
}

// CHECK-LABEL: void deep_in_a_block(
// CHECK:      *to = *from;
// CHECK-NEXT: {{^}}    lock_init(&to->lock);
// CHECK-NEXT: }
void deep_in_a_block(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  if (from->id) {
    *to = *from;
  }
}

// CHECK-LABEL: void to_a_global_object(
// CHECK:      global = *from;
// CHECK-NEXT: {{^}}  lock_init(&global.lock);
// CHECK-NEXT: }
void to_a_global_object(struct guarded *from) {
  lock_init(&from->lock);
  global = *from;
}

// CHECK-LABEL: void with_more_on_the_line(
// CHECK:      *to = *from;
// CHECK-NEXT: {{^}}  lock_init(&to->lock); return;
void with_more_on_the_line(struct guarded *to, struct guarded *from) {
  lock_init(&from->lock);
  *to = *from; return;
}

// CHECK-LABEL: void of_the_inner_of_two_variables(
// CHECK:      struct lock copy = *from;
// CHECK-NEXT: {{^}}    lock_init(&copy);
// CHECK-NEXT: lock_use(&copy);
void of_the_inner_of_two_variables(struct lock *from) {
  struct lock copy;
  lock_init(&copy);
  lock_init(from);
  {
    struct lock copy = *from;
    lock_use(&copy);
  }
  lock_use(&copy);
}

// CHECK-LABEL: void used_much_later(
// CHECK:      copy = *from;
// CHECK-NEXT: {{^}}  lock_init(&copy.lock);
// CHECK-NEXT: print(copy.id);
void used_much_later(struct guarded *from) {
  struct guarded copy;
  lock_init(&from->lock);
  copy = *from;
  print(copy.id);
  lock_use(&copy.lock);
}
