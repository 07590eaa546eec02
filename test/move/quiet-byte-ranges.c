// RUN: %verify %s
//
// Bytes beside the pinned parts may be copied.
// expected-no-diagnostics

#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct lock guard;
  char name[8];
};
union either {
  struct lock guard;
  struct {
    long first, second;
  } plain;
};
struct tagged {
  int kind;
  union either arm;
};

void the_prefix(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, offsetof(struct dev, guard));
}

void the_suffix(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to->name, from->name, sizeof to->name);
}

void the_suffix_by_its_offset(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy((char *)to + offsetof(struct dev, name),
         (char *)from + offsetof(struct dev, name), sizeof to->name);
}

void no_bytes(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  memcpy(to, from, 0);
}

void a_plain_field(struct dev *to, struct dev *from) {
  lock_init(&from->guard);
  to->id = from->id;
}

void a_plain_field_into_a_new_object(struct dev *from) {
  lock_init(&from->guard);
  struct dev to = {.id = from->id};
  lock_init(&to.guard);
  lock_take(&to.guard);
}

void the_elements_before_the_pinned_one(struct dev *to, struct dev *from) {
  lock_init(&from[2].guard);
  struct dev fresh[2] = {{1}, {2}};
  memcpy(to, fresh, sizeof fresh);
}

void the_other_arm_of_a_union(struct tagged *to) {
  struct tagged from;
  from.kind = 2;
  from.arm.plain.first = 1;
  from.arm.plain.second = 2;
  *to = from;
}

void an_unpinned_field(void) {
  struct request {
    int id;
    struct lock scratch UNPINNED;
  } a = {1}, b;
  b = a;
  (void)b;
}

void pointers_to_pinned_objects(struct dev **v, int n) {
  lock_init(&v[1]->guard);
  memmove(&v[0], &v[1], (n - 1) * sizeof *v);
}

void a_struct_of_pointers(struct dev *d) {
  struct view {
    struct dev *d;
    int at;
  } a = {d, 1}, b;
  lock_init(&d->guard);
  b = a;
  (void)b;
}

void an_array_of_plain_structs(void) {
  struct plain {
    int a, b;
  } v[2] = {{1, 2}, {3, 4}}, w[2];
  memcpy(w, v, sizeof w);
  w[0] = v[1];
}
