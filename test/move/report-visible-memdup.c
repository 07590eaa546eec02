// RUN: %verify %s
// Storage that is copied to through a void pointer and then used as the type. M1: every copy of the bytes.

#include "Inputs/lock.h"
#include "Inputs/memory.h"
struct g { int id; struct lock l; };
void use_g(struct g *);
struct g *kept;
static void *my_memdup(const void *p, size_t n) {
  void *q = malloc(n);
  if (q)
    memcpy(q, p, n);
  return q;
}
static void my_copy(void *to, const void *from, size_t n) { memcpy(to, from, n); }
void handed(struct g *from) {
  lock_init(&from->l);
  struct g *d = my_memdup(from, sizeof *from);
  if (!d)
    return;
  use_g(d); // expected-warning {{'d->l' is handed to 'use_g' after it was copied from 'from->l': only 'from->l' is initialised}}
  free(d);
}
void used_by_a_call(struct g *from) {
  lock_init(&from->l);
  struct g *d = my_memdup(from, sizeof *from);
  if (!d)
    return;
  lock_take(&d->l); // expected-warning {{'d->l' is used after it was copied from 'from->l': only 'from->l' is initialised}}
  free(d);
}
void typed_storage_through_a_visible_copy(struct g *from) {
  struct g *d = malloc(sizeof *d);
  if (!d)
    return;
  lock_init(&from->l);
  my_copy(d, from, sizeof *d);
  use_g(d); // expected-warning {{'d->l' is handed to 'use_g' after it was copied from 'from->l': only 'from->l' is initialised}}
  free(d);
}
void untyped_storage_is_kept(struct g *from) {
  void *p = malloc(sizeof *from);
  if (!p)
    return;
  lock_init(&from->l);
  memcpy(p, from, sizeof *from);
  kept = p; // expected-warning {{'kept->l' is kept after it was copied from 'from->l': only 'from->l' is initialised}}
}
struct g *untyped_storage_is_returned(struct g *from) {
  lock_init(&from->l);
  void *p = malloc(sizeof *from);
  if (!p)
    return 0;
  memcpy(p, from, sizeof *from);
  return p; // expected-warning {{'p->l' is returned after it was copied from 'from->l': only 'from->l' is initialised}}
}
void the_part_alone_by_its_offset(struct g *to, struct g *from) {
  lock_init(&from->l);
  memcpy((char *)to + offsetof(struct g, l), &from->l, // expected-warning {{'to->l' is left as a copy of 'from->l': only 'from->l' is initialised}}
         sizeof from->l);
}
