// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// The path of a report shows in its order where the part was pinned, where it
// was copied and where the copy is used.

#include "Inputs/list.h"
#include "Inputs/lock.h"
#include "Inputs/memory.h"

struct dev {
  int id;
  struct list queue;
};
struct guarded {
  int id;
  struct lock guard;
};
struct outer {
  struct guarded pair[2];
};
struct guarded *kept;

void dev_register(struct dev *d);
int by_id(const void *, const void *);

void pinned_by_its_own_address(struct dev *to, struct dev *from) {
  list_init(&from->queue);
  *to = *from;
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue' [pinned.Move]
// CHECK: :[[#@LINE-19]]:15: note: 'struct dev' is pinned because its field 'queue' is
// CHECK: :[[#@LINE-5]]:3: note: Calling 'list_init'
// CHECK: list.h:{{.*}} note: 'from->queue' is pinned here: it now holds its own address
// CHECK: :[[#@LINE-7]]:3: note: Returning from 'list_init'
// CHECK: :[[#@LINE-7]]:{{.*}} note: 'to->queue' is left as a copy of 'from->queue': it still points to 'from->queue'

void pinned_by_a_call(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  memcpy(to, from, sizeof *to);
  lock_take(&to->guard);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised [pinned.Move]
// CHECK: note: 'struct guarded' is pinned because its field 'guard' is
// CHECK: :[[#@LINE-6]]:3: note: 'from->guard' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-6]]:3: note: 'to->guard' is copied from 'from->guard' here
// CHECK: :[[#@LINE-6]]:3: note: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised

void pinned_by_a_link(struct dev *to, struct dev *from, struct list *head) {
  list_add(&from->queue, head);
  *to = *from;
  dev_register(to);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'to->queue' is handed to 'dev_register' after it was copied from 'from->queue': others still point to 'from->queue' [pinned.Move]
// CHECK: note: 'struct dev' is pinned because its field 'queue' is
// CHECK: :[[#@LINE-6]]:3: note: Calling 'list_add'
// CHECK: list.h:{{.*}} note: 'from->queue' is linked here: its address is now in another object
// CHECK: :[[#@LINE-8]]:3: note: Returning from 'list_add'
// CHECK: :[[#@LINE-8]]:{{.*}} note: 'to->queue' is copied from 'from->queue' here
// CHECK: :[[#@LINE-8]]:3: note: 'to->queue' is handed to 'dev_register' after it was copied from 'from->queue': others still point to 'from->queue'

void its_links_are_followed(struct dev *to, struct dev *from,
                            struct list *node) {
  list_init(&from->queue);
  *to = *from;
  node->next = to->queue.next;
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->queue' is used after it was copied from 'from->queue': it still points to 'from->queue' [pinned.Move]
// CHECK: list.h:{{.*}} note: 'from->queue' is pinned here: it now holds its own address
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->queue' is copied from 'from->queue' here
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->queue' is used after it was copied from 'from->queue': it still points to 'from->queue'

void its_address_is_kept(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  kept = to;
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->guard' is kept after it was copied from 'from->guard': only 'from->guard' is initialised [pinned.Move]
// CHECK: :[[#@LINE-5]]:3: note: 'from->guard' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->guard' is copied from 'from->guard' here
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->guard' is kept after it was copied from 'from->guard': only 'from->guard' is initialised

void passed_by_value(void (*take)(struct outer)) {
  struct outer o = {0};
  lock_init(&o.pair[1].guard);
  take(o);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'o.pair[1].guard' is passed by value to 'a function pointer': the copy is not initialised [pinned.Move]
// CHECK: note: 'struct outer' is pinned because its field 'pair.guard' is
// CHECK: :[[#@LINE-5]]:3: note: 'o.pair[1].guard' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-5]]:3: note: 'o.pair[1].guard' is passed by value to 'a function pointer': the copy is not initialised

void presumed_because_it_was_used(struct guarded *v) {
  lock_take(&v[1].guard);
  qsort(v, 2, sizeof *v, by_id);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'v[1].guard' is moved about by 'qsort': the copy is not initialised [pinned.Move]
// CHECK: :[[#@LINE-4]]:3: note: 'v[1].guard' is used here
// CHECK: :[[#@LINE-4]]:3: note: 'v[1].guard' is moved about by 'qsort': the copy is not initialised

void presumed_because_the_caller_has_it(struct guarded *to,
                                        struct guarded *from) {
  *to = *from;
  lock_take(&to->guard);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised [pinned.Move]
// CHECK: :[[#@LINE-4]]:{{.*}} note: 'to->guard' is copied from 'from->guard' here
// CHECK: :[[#@LINE-4]]:3: note: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised

static void copy_for_the_caller(struct guarded *a, struct guarded *b) {
  *a = *b;
}
void copied_in_a_callee(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  copy_for_the_caller(to, from);
  lock_take(&to->guard);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised [pinned.Move]
// CHECK: :[[#@LINE-5]]:3: note: 'from->guard' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-5]]:3: note: Calling 'copy_for_the_caller'
// CHECK: :[[#@LINE-10]]:{{.*}} note: 'to->guard' is copied from 'from->guard' here
// CHECK: :[[#@LINE-7]]:3: note: Returning from 'copy_for_the_caller'
// CHECK: :[[#@LINE-7]]:3: note: 'to->guard' is used after it was copied from 'from->guard': only 'from->guard' is initialised

void a_loop_on_the_way(struct guarded *to, struct guarded *v) {
  for (int i = 0; i < 2; i++)
    lock_init(&v[i].guard);
  *to = v[1];
}
// CHECK: :[[#@LINE-2]]:{{.*}} warning: 'to->guard' is left as a copy of 'v[1].guard': only 'v[1].guard' is initialised [pinned.Move]
// CHECK-NOT: note: 'v->guard'
// CHECK: :[[#@LINE-5]]:5: note: 'v[1].guard' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-5]]:{{.*}} note: 'to->guard' is left as a copy of 'v[1].guard': only 'v[1].guard' is initialised
