// RUN: %verify_cxx %s
//
// C++ builds objects in place and copies them by functions of their own.

// expected-no-diagnostics
#include "Inputs/list.h"

struct copied {
  list l;
  copied() { list_init(&l); }
  copied(const copied &) : l() { list_init(&l); }
};

void an_array_of_copies() {
  copied a;
  copied v[3] = {a, a, copied()};
  list_use(&v[1].l);
}

void a_copy() {
  copied a;
  copied b(a);
  list_use(&b.l);
}

void each_copy_in_its_turn() {
  copied a;
  copied v[2] = {a, a};
  for (copied c : v)
    list_use(&c.l);
}

struct two {
  list a;
  int b;
  two &operator=(const two &) = default;
  two() {}
  two(const two &) = default;
};

void raw_objects_may_be_copied() {
  list l;
  auto m = l;
  (void)m;
  two x;
  two y = x;
  two z;
  z = x;
  (void)y;
}

struct fixed {
  list l;
  fixed(int) { list_init(&l); }
  fixed(fixed const &) = delete;
};

struct aggregate {
  fixed f;
  int k;
};

void built_where_they_stay() {
  fixed e[2] = {fixed(1), fixed(2)};
  list_use(&e[0].l);
  fixed *n = new fixed[3]{1, 2, 3};
  list_use(&n[0].l);
  delete[] n;
  aggregate a{fixed(1), 2};
  list_use(&a.f.l);
}
