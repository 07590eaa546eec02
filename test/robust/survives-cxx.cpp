// RUN: %verify_cxx -fcxx-exceptions %s
//
// What else C++ has: namespaces, virtual bases, lambdas, exceptions, operators,
// bindings, pointers to members and objects without an address of their own.
// expected-no-diagnostics

#include "Inputs/list.h"

namespace ns {
struct PINNED node {
  node *n = this;
  virtual void v() {}
  void use() const;
};
} // namespace ns

struct holder {
  int i;
  list l;
  holder() { list_init(&l); }
};
struct virtual_base : virtual holder {
  int z;
};
struct two_bases : list, ns::node {
  int q;
};

void bases() {
  virtual_base *p = new virtual_base;
  list_use(&p->l);
  two_bases m;
  ns::node *n = &m;
  n->use();
  static_cast<two_bases *>(n)->v();
  list_init(static_cast<list *>(&m));
  list *list::*next = &list::next;
  (m.*next)->prev = nullptr;
}

void lambdas() {
  list l;
  list_init(&l);
  auto by_reference = [&l] { list_use(&l); };
  by_reference();
  auto by_pointer = [p = &l] { list_use(p); };
  by_pointer();
}

void exceptions(int n) {
  try {
    list l;
    list_init(&l);
    if (n)
      throw n;
    list_use(&l);
  } catch (int) {
  } catch (...) {
    throw;
  }
}

struct operators {
  list l;
  list *operator->() { return &l; }
  list &operator*() { return l; }
  int operator()(list *y PINNED_USE) { return y == &l; }
};

void calls_of_operators(operators &o) {
  list_use(&*o);
  o->next = o->prev;
  o(&o.l);
  int (operators::*call)(list *) = &operators::operator();
  (o.*call)(&o.l);
}

struct PINNED empty {};
struct around : empty {
  empty e;
  list l;
};

void empty_bases(around &a) { list_use(&a.l); }

void bindings(holder &h) {
  auto &[i, l] = h;
  i = 3;
  list_use(&l);
}
