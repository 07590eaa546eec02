// RUN: %verify_cxx %s
//
// Annotations in C++: a reference leads to an object as a pointer does, and
// what depends on a template parameter is not judged.

#include "Inputs/list.h"

struct plain_class {
  int x;
  plain_class(list *l PINNED_TRY_INIT);
  // expected-warning@-1 {{'pinned_try_init' needs a result that tells of failure, but 'plain_class' returns nothing [pinned.Annotation]}}
  void on_itself() PINNED_INIT;
  // expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'on_itself' is no pointer [pinned.Annotation]}}
  static bool a_static_one(list &l PINNED_TRY_INIT_IF(nonzero));
  list &operator+(list &l PINNED_USE);
  list *operator()(list &l PINNED_INIT);
};
struct derived : list {};
class PINNED a_class {};
enum class PINNED a_scoped_enum { nothing };
// expected-warning@-1 {{'pinned' means nothing on an enum: it goes on a struct, union or typedef [pinned.Annotation]}}
using an_alias PINNED = int;

void references(list &a PINNED_INIT, const queue &b PINNED_USE, list &&c PINNED_RAW,
                derived &d PINNED_USE, a_class &e PINNED_USE, an_alias &f PINNED_USE);
void a_reference_to_a_plain_struct(plain &p PINNED_USE);
// expected-warning@-1 {{'pinned_use' says nothing of 'plain', which holds no pinned part [pinned.Annotation]}}
void a_reference_to_a_pointer(list *&l PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about an object, but 'l' points to a pointer [pinned.Annotation]}}
void a_member_pointer(int plain_class::*m PINNED_USE, decltype(nullptr) z);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'm' is no pointer [pinned.Annotation]}}
PINNED_INIT list &returns_a_reference();
PINNED_INIT auto returns_a_deduced_pointer() { return (list *)nullptr; }

template <class T>
void a_template(T *t PINNED_INIT, T &u PINNED_USE, T v PINNED_USE, int n PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
template <class T> struct PINNED box {
  T value UNPINNED;
  void method(box *b PINNED_USE, T *t PINNED_TRY_INIT);
  // expected-warning@-1 {{'pinned_try_init' needs a result that tells of failure, but 'method' returns nothing [pinned.Annotation]}}
  T result(box *b PINNED_TRY_INIT);
};
void uses_a_box(box<int> *a PINNED_USE, box<list> &b PINNED_INIT);
template <class T> PINNED_INIT T a_dependent_result();

struct holder {
  list pointed UNPINNED;
  // expected-warning@-1 {{'pointed' is 'unpinned', but 'references' initialises it where it stands [pinned.Annotation]}}
  list by_operator UNPINNED;
};
void calls(holder &h, queue &q, plain_class &p, derived &d, a_class &e, an_alias &f) {
  references(h.pointed, q, static_cast<list &&>(q.jobs), d, e, f);
  p(h.by_operator);
  p + h.by_operator;
  int i = 0;
  a_template(&i, i, 0, 1);
  auto lambda = [](list *l PINNED_USE, auto *m PINNED_USE, int k PINNED_USE) {};
  // expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'k' is no pointer [pinned.Annotation]}}
  lambda(&q.jobs, &q, i);
}
namespace [[clang::annotate("pinned")]] on_a_namespace {}
// expected-warning@-1 {{'pinned' means nothing on a declaration: it goes on a struct, union or typedef [pinned.Annotation]}}
