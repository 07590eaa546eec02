// RUN: %verify %s
//
// Locks of Linux, with no annotation anywhere: mutex, rw_semaphore, spinlock_t
// and srcu_struct that move, or are used before they are initialised.

#include "Inputs/linux.h"

struct dev {
  int id;
  struct mutex lock;
};
struct map {
  struct rw_semaphore sem;
  int size;
};
struct ring {
  spinlock_t lock;
  int head;
};

//===-- struct mutex ------------------------------------------------------===//

void a_mutex_moves_with_its_device(struct dev *to, struct dev *from) {
  mutex_init(&from->lock);
  to->lock = from->lock; // expected-warning {{'to->lock' is left as a copy of 'from->lock': only 'from->lock' is initialised [pinned.Move]}}
}

int a_zeroed_mutex_is_locked(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return -ENOMEM;
  mutex_lock(&d->lock); // expected-warning {{'d->lock' is handed to 'mutex_lock' before it is initialised [pinned.Init]}}
  return d->id;
}

int an_uninitialised_mutex_is_locked(void) {
  struct dev *d = kmalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return -ENOMEM;
  mutex_lock(&d->lock); // expected-warning {{'d->lock' is handed to 'mutex_lock' before it is initialised [pinned.Init]}}
  return d->id;
}

static DEFINE_MUTEX(all);
struct mutex a_static_initialiser_points_into_its_mutex(void) { return all; } // expected-warning {{'all' is returned by value: the copy still points to 'all' [pinned.Move]}}

//===-- struct rw_semaphore -----------------------------------------------===//

void a_semaphore_moves_with_its_map(struct map *to) {
  struct map m = {.size = 1};
  init_rwsem(&m.sem);
  *to = m; // expected-warning {{'to->sem' is left as a copy of 'm.sem': only 'm.sem' is initialised [pinned.Move]}}
}

void a_semaphore_without_a_value_is_taken(void) {
  struct map m;
  down_read(&m.sem); // expected-warning {{'m.sem' is handed to 'down_read' before it is initialised [pinned.Init]}}
}

//===-- spinlock_t --------------------------------------------------------===//

void a_zeroed_spinlock_is_taken(void) {
  struct ring *r = kzalloc(sizeof(*r), GFP_KERNEL);
  if (!r)
    return;
  spin_lock(&r->lock); // expected-warning {{'r->lock' is handed to '_raw_spin_lock' before it is initialised [pinned.Init]}}
}

void a_spinlock_that_was_used_moves(struct ring *to, struct ring *from) {
  spin_lock(&from->lock);
  spin_unlock(&from->lock);
  *to = *from;
  spin_lock(&to->lock); // expected-warning {{'to->lock' is used after it was copied from 'from->lock.rlock': only 'from->lock.rlock' is initialised [pinned.Move]}}
}

//===-- struct srcu_struct ------------------------------------------------===//

int an_srcu_struct_that_failed_is_used(struct srcu_struct *s) {
  if (init_srcu_struct(s))
    return __srcu_read_lock(s); // expected-warning {{'*s' is used after 'init_srcu_struct' failed to initialise it [pinned.Init]}}
  return 0;
}

int an_srcu_struct_moves(struct srcu_struct *to) {
  struct srcu_struct s;
  if (init_srcu_struct(&s))
    return -ENOMEM;
  *to = s; // expected-warning {{'*to' is left as a copy of 's': only 's' is initialised [pinned.Move]}}
  return 0;
}

void an_srcu_struct_is_used_after_its_end(struct srcu_struct *s) {
  cleanup_srcu_struct(s);
  synchronize_srcu(s); // expected-warning {{'*s' is handed to 'synchronize_srcu' after it was destroyed [pinned.Lifetime]}}
}
