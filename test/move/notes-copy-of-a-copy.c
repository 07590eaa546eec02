// RUN: %pinned %s 2>&1 | FileCheck %s
// Section 7: the path has a note where the object was copied. Of a copy of a copy (also through a char buffer) only the last
// step is shown, so the reader sees "*to = t ... a copy of 'from->l'" without the line that filled t.
#include "Inputs/lock.h"
struct g { int id; struct lock l; };
void a_copy_of_a_copy(struct g *to, struct g *from) {
  lock_init(&from->l);
  struct g t = *from;
  *to = t;
  lock_take(&to->l);
}
// CHECK: note: 'from->l' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-5]]:{{.*}} note: 't.l' is copied from 'from->l' here
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->l' is copied from {{.*}} here
