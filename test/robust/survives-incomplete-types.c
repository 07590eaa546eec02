// RUN: %verify %s
//
// Types that are declared and never defined have no parts, pinned or not.

// expected-no-diagnostics

#include "Inputs/list.h"

struct inc;
extern struct inc ext_inc;
struct inc *get(void);
void inc_use(struct inc *p PINNED_USE);
void inc_setup(struct inc *p PINNED_INIT);
void incomplete_type(struct inc *p) {
  inc_use(p);
  inc_setup(get());
  inc_use(&ext_inc);
  memcpy(p, &ext_inc, 10);
}

struct PINNED inc2;
extern struct inc2 ext2;
void inc2_use(struct inc2 *p PINNED_USE);
void incomplete_pinned_type(struct inc2 *p) {
  inc2_use(p);
  memcpy(p, &ext2, 16);
  inc2_use(&ext2);
}
