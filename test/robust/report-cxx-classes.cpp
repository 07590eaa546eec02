// RUN: %verify_cxx %s
//
// Copies through constructors, assignment, inheritance and references.

#include "Inputs/list.h"

struct owner {
  list l;
  owner() { list_init(&l); }
};

void implicit_copy_constructor() {
  owner a;
  owner b(a);
  list_use(&b.l); // expected-warning {{'b.l' is used after it was copied from 'a.l': it still points to 'a.l'}}
}

void implicit_assignment() {
  owner a, b;
  b = a;
  list_use(&b.l); // expected-warning {{'b.l' is used after it was copied from 'a.l': it still points to 'a.l'}}
}

void by_reference(list &r) {
  list a = r;
  list_use(&a); // expected-warning {{'a' is used after it was copied from '*r': only '*r' is initialised}}
}

void no_copy_at_all() {
  owner a;
  owner &b = a;
  owner *p = new owner;
  list_use(&b.l);
  list_use(&p->l);
  delete p;
}

struct mends {
  list l;
  mends() { list_init(&l); }
  mends(const mends &) { list_init(&l); }
  mends &operator=(const mends &) { return *this; }
};

void a_copy_constructor_that_initialises() {
  mends a;
  mends b(a);
  list_use(&b.l);
  b = a;
  list_use(&b.l);
}
