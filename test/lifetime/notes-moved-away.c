// RUN: %pinned %s 2>&1 | FileCheck %s --implicit-check-not=warning:
//
// Where a sanctioned relocation leaves raw storage behind, the path says so:
// "pinned here" alone would contradict the report.

#include "pinned.h"

struct PINNED lock {
  int word;
};
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);
void lock_relocate(struct lock *to PINNED_MOVE_TO,
                   struct lock *from PINNED_MOVE_FROM);

void used_where_it_was(struct lock *fresh) {
  struct lock old;
  lock_init(&old);
  lock_relocate(fresh, &old);
  lock_take(&old);
}
// CHECK: :[[#@LINE-2]]:3: warning: 'old' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK: :[[#@LINE-6]]:3: note: 'old' is declared here without a value
// CHECK: :[[#@LINE-6]]:3: note: 'old' is pinned here: 'lock_init' initialises it
// CHECK: :[[#@LINE-6]]:3: note: 'old' is moved away here by 'lock_relocate'
// CHECK: :[[#@LINE-6]]:3: note: 'old' is handed to 'lock_take' before it is initialised
