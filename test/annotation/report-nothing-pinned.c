// RUN: %verify %s
//
// An annotation of an object that has no pinned part says nothing.

#include "Inputs/list.h"

void a_plain_struct(struct plain *p PINNED_INIT);
// expected-warning@-1 {{'pinned_init' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}
void a_number(const int *n PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'int', which holds no pinned part [pinned.Annotation]}}
void an_array_of_them(struct plain p[4] PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}
struct points_to_one {
  struct list *l;
};
void a_pointer_does_not_propagate(struct points_to_one *p PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' says nothing of 'struct points_to_one', which holds no pinned part [pinned.Annotation]}}
struct unpins_it {
  struct list l UNPINNED;
};
void an_unpinned_field_does_not_propagate(struct unpins_it *u PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'struct unpins_it', which holds no pinned part [pinned.Annotation]}}
struct complete_later;
void a_type_that_is_complete_later(struct complete_later *c PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'struct complete_later', which holds no pinned part [pinned.Annotation]}}
struct complete_later {
  int x;
};
PINNED_INIT struct plain *returns_a_plain_struct(void);
// expected-warning@-1 {{'pinned_init' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}
int a_result_is_looked_at_later(struct plain *p PINNED_TRY_INIT_IF(nonnull));
// expected-warning@-1 {{'pinned_try_init:nonnull' says nothing of 'struct plain', which holds no pinned part [pinned.Annotation]}}

struct fields {
  int number UNPINNED;
  // expected-warning@-1 {{'unpinned' says nothing of 'int', which holds no pinned part [pinned.Annotation]}}
  struct plain plain[3] UNPINNED;
  // expected-warning@-1 {{'unpinned' says nothing of 'struct plain[3]', which holds no pinned part [pinned.Annotation]}}
  struct list *pointer UNPINNED;
  // expected-warning@-1 {{'unpinned' says nothing of 'struct list *', which holds no pinned part [pinned.Annotation]}}
};

struct PINNED_ZEROABLE zeroable_only {
  // expected-warning@-1 {{'pinned_zeroable' says nothing of 'struct zeroable_only', which is not marked 'pinned' [pinned.Annotation]}}
  int x;
};
struct PINNED_ZEROABLE holds_a_pinned_part {
  // expected-warning@-1 {{'pinned_zeroable' says nothing of 'struct holds_a_pinned_part', which is not marked 'pinned' [pinned.Annotation]}}
  struct list l;
};
typedef struct plain zeroable_t PINNED_ZEROABLE;
// expected-warning@-1 {{'pinned_zeroable' says nothing of 'zeroable_t', which is not marked 'pinned' [pinned.Annotation]}}
