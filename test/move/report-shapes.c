// RUN: %verify %s
//
// A pinned part is found wherever it lies in an object.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

//===-- Arrays ------------------------------------------------------------===//

void from_one_element_to_another(void) {
  struct list v[2];
  list_init(&v[1]);
  v[0] = v[1]; // expected-warning {{'v[0]' is copied from 'v[1]', which must not move: it still points to 'v[1]'}}
}

void between_rows_of_a_matrix(void) {
  struct list m[2][3];
  list_init(&m[1][2]);
  m[0][1] = m[1][2]; // expected-warning {{'m[0][1]' is copied from 'm[1][2]', which must not move: it still points to 'm[1][2]'}}
}

struct row {
  struct lock cells[2][2];
};
void an_array_in_a_struct_moves_with_it(struct row *to, struct row *from) {
  lock_init(&from->cells[1][0]);
  *to = *from; // expected-warning {{'to->cells[1][0]' is left as a copy of 'from->cells[1][0]': only 'from->cells[1][0]' is initialised}}
}

void a_whole_row_moves(struct row *r) {
  lock_init(&r->cells[1][1]);
  memcpy(r->cells[0], r->cells[1], sizeof r->cells[0]); // expected-warning {{'r->cells[0][1]' is left as a copy of 'r->cells[1][1]': only 'r->cells[1][1]' is initialised}}
}

void each_part_of_one_object_is_the_same_bug(struct row *to,
                                             struct row *from) {
  lock_init(&from->cells[0][0]);
  lock_init(&from->cells[0][1]);
  lock_init(&from->cells[1][0]);
  lock_init(&from->cells[1][1]);
  *to = *from; // expected-warning {{'to->cells[0][0]' is left as a copy of 'from->cells[0][0]': only 'from->cells[0][0]' is initialised}}
}

//===-- Structs in structs ------------------------------------------------===//

struct inner {
  int before;
  struct lock guard;
};
struct middle {
  struct inner one, two;
};
struct deep {
  char name[3];
  struct middle all;
};
void a_part_three_levels_down(struct deep *to, struct deep *from) {
  lock_init(&from->all.two.guard);
  *to = *from; // expected-warning {{'to->all.two.guard' is left as a copy of 'from->all.two.guard': only 'from->all.two.guard' is initialised}}
}

void a_struct_on_the_way_down(struct deep *to, struct deep *from) {
  lock_init(&from->all.two.guard);
  to->all.two = from->all.two; // expected-warning {{'to->all.two.guard' is left as a copy of 'from->all.two.guard': only 'from->all.two.guard' is initialised}}
}

struct anonymous {
  int kind;
  struct {
    struct lock guard;
    int count;
  };
};
void a_member_of_an_anonymous_struct(struct anonymous *to) {
  struct anonymous from = {1};
  lock_init(&from.guard);
  to->guard = from.guard; // expected-warning {{'to->guard' is left as a copy of 'from.guard': only 'from.guard' is initialised}}
}

struct choice {
  int kind;
  union {
    struct lock guard;
    char text[40];
  };
};
void a_member_of_an_anonymous_union(void) {
  struct choice to, from = {1};
  lock_init(&from.guard);
  to = from; // expected-warning {{'to.guard' is copied from 'from.guard', which must not move: only 'from.guard' is initialised}}
}

union either {
  struct lock guard;
  long number;
};
void a_member_of_a_union(union either *to, union either *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

struct flexible {
  size_t count;
  struct lock rest[];
};
void an_element_of_a_flexible_array(struct flexible *f) {
  lock_init(&f->rest[1]);
  f->rest[0] = f->rest[1]; // expected-warning {{'f->rest[0]' is left as a copy of 'f->rest[1]': only 'f->rest[1]' is initialised}}
}

struct packed_tight {
  char tag;
  struct lock guard;
} __attribute__((packed));
void a_part_of_a_packed_struct(struct packed_tight *to,
                               struct packed_tight *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

struct with_bits {
  unsigned low : 3, high : 5;
  struct lock guard;
  unsigned : 0;
  unsigned more : 7;
};
void a_part_between_bit_fields(struct with_bits *to, struct with_bits *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void a_compound_literal_with_bit_fields(struct with_bits *to) {
  struct lock l;
  lock_init(&l);
  *to = (struct with_bits){1, 2, l, 3}; // expected-warning {{'to->guard' is left as a copy of 'l': only 'l' is initialised}}
}

//===-- Ways to mark a type -----------------------------------------------===//

typedef struct PINNED {
  int state;
} unnamed;
void unnamed_init(unnamed *u PINNED_INIT);
void a_typedef_of_an_unnamed_struct(void) {
  unnamed a, b;
  unnamed_init(&a);
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: only 'a' is initialised}}
  (void)b;
}

struct plain_tag {
  int state;
};
typedef struct plain_tag marked PINNED;
void marked_init(marked *m PINNED_INIT);
struct holds_marked {
  int id;
  marked part;
};
void a_typedef_that_is_marked(struct holds_marked *to,
                              struct holds_marked *from) {
  marked_init(&from->part);
  *to = *from; // expected-warning {{'to->part' is left as a copy of 'from->part': only 'from->part' is initialised}}
}

typedef struct lock lock_alias;
typedef lock_alias lock_again;
void a_typedef_of_a_pinned_struct(void) {
  lock_again a, b;
  lock_init(&a);
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: only 'a' is initialised}}
  (void)b;
}

union PINNED word {
  int number;
  void *pointer;
};
void word_init(union word *w PINNED_INIT);
void a_union_that_is_marked(void) {
  union word a, b;
  word_init(&a);
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: only 'a' is initialised}}
  (void)b;
}

struct __attribute__((annotate("pinned"))) raw_attribute {
  int state;
};
void raw_attribute_init(
    struct raw_attribute *r __attribute__((annotate("pinned_init"))));
void a_struct_marked_without_the_header(void) {
  struct raw_attribute a, b;
  raw_attribute_init(&a);
  b = a; // expected-warning {{'b' is copied from 'a', which must not move: only 'a' is initialised}}
  (void)b;
}

struct with_unpinned {
  struct lock scratch UNPINNED;
  struct lock guard;
};
void the_field_beside_an_unpinned_one(struct with_unpinned *to,
                                      struct with_unpinned *from) {
  lock_init(&from->guard);
  *to = *from; // expected-warning {{'to->guard' is left as a copy of 'from->guard': only 'from->guard' is initialised}}
}

void qualifiers_change_nothing(void) {
  struct lock a;
  volatile struct lock b;
  lock_init(&a);
  b = *(const struct lock *)&a; // expected-warning {{'b' is copied from 'a', which must not move: only 'a' is initialised}}
  (void)b;
}
