// RUN: %verify %s
//
// The storage of a part that others still point to must not be released: by a
// deallocator, by realloc, or by the end of a scope.

#include "Inputs/node.h"

void kfree(const void *);
void kvfree(const void *);
void vfree(const void *);
void g_free(void *);
void *krealloc(const void *, size_t, unsigned);
void __attribute__((ownership_takes(malloc, 1))) pool_return(void *p);
void __attribute__((ownership_takes(malloc, 2))) pool_give(int pool, void *p);

struct items {
  struct item a, b;
};

void freed(struct item *i) {
  node_link(&i->link, &registry);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_the_kernel(struct item *i) {
  node_link(&i->link, &registry);
  kfree(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_kvfree(struct item *i) {
  node_link(&i->link, &registry);
  kvfree(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_vfree(struct item *i) {
  node_link(&i->link, &registry);
  vfree(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_glib(struct item *i) {
  node_link(&i->link, &registry);
  g_free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_an_annotated_function(struct item *i) {
  node_link(&i->link, &registry);
  pool_return(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_by_the_second_argument(struct item *i) {
  node_link(&i->link, &registry);
  pool_give(1, i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_on_the_error_path(int fail) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_init(&i->link);
  node_link(&i->link, &registry);
  if (fail) {
    free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
    return;
  }
  node_unlink(&i->link);
  free(i);
}

void unlinked_on_one_path_only(int gone) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  node_enlist(&i->link, &registry);
  if (gone)
    node_unlink(&i->link);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void one_of_two_parts_is_unlinked(struct items *p) {
  node_link(&p->a.link, &registry);
  node_link(&p->b.link, &registry);
  node_unlink(&p->a.link);
  free(p); // expected-warning {{The storage of 'p->b.link' goes while others point to it [pinned.Lifetime]}}
}

void one_element_of_an_array_on_the_heap(void) {
  struct item *v = malloc(4 * sizeof *v);
  if (!v)
    return;
  node_enlist(&v[2].link, &registry);
  free(v); // expected-warning {{The storage of 'v[2].link' goes while others point to it [pinned.Lifetime]}}
}

static void drop(struct item *i) {
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void freed_in_a_callee(struct item *i) {
  node_link(&i->link, &registry);
  drop(i);
}

static void enlist(struct item *i) {
  node_enlist(&i->link, &registry);
}

void linked_in_a_callee(void) {
  struct item *i = malloc(sizeof *i);
  if (!i)
    return;
  enlist(i);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

void linked_again_after_it_was_unlinked(struct item *i) {
  node_link(&i->link, &registry);
  node_unlink(&i->link);
  node_link(&i->link, &registry);
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

int freed_behind_a_label(struct item *i) {
  int err;
  node_link(&i->link, &registry);
  err = coin();
  if (err)
    goto fail;
  return 0;
fail:
  free(i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
  return err;
}

struct item *reallocated(struct item *i) {
  node_link(&i->link, &registry);
  return realloc(i, 2 * sizeof *i); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}

struct item *reallocated_as_an_array(struct item *v, size_t n) {
  node_link(&v[0].link, &registry);
  return reallocarray(v, n, sizeof *v); // expected-warning {{The storage of 'v->link' goes while others point to it [pinned.Lifetime]}}
}

struct item *reallocated_by_the_kernel(struct item *i) {
  node_link(&i->link, &registry);
  return krealloc(i, 2 * sizeof *i, 0); // expected-warning {{The storage of 'i->link' goes while others point to it [pinned.Lifetime]}}
}
