// RUN: %verify %s
// expected-no-diagnostics
//
// Locks of Linux as its code uses them, with no annotation anywhere.

#include "Inputs/linux.h"

struct dev {
  int id;
  struct mutex lock;
  struct rw_semaphore sem;
  spinlock_t ring;
  struct list_head queue;
};

static DEFINE_MUTEX(table_lock);
static DEFINE_SPINLOCK(table_spin);
void static_initialisers_are_enough(void) {
  mutex_lock(&table_lock);
  spin_lock(&table_spin);
  spin_unlock(&table_spin);
  mutex_unlock(&table_lock);
}

struct dev *a_device_is_made(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  mutex_init(&d->lock);
  init_rwsem(&d->sem);
  spin_lock_init(&d->ring);
  INIT_LIST_HEAD(&d->queue);
  return d;
}

int locks_of_the_caller_are_used(struct dev *d) {
  if (!mutex_trylock(&d->lock))
    return -1;
  down_read(&d->sem);
  up_read(&d->sem);
  down_write(&d->sem);
  up_write(&d->sem);
  mutex_unlock(&d->lock);
  kfree(d);
  return 0;
}

// A value that nobody has used yet.
void a_spinlock_is_assigned(struct dev *d) {
  spinlock_t fresh = __SPIN_LOCK_UNLOCKED(fresh);
  d->ring = fresh;
  spin_lock(&d->ring);
  spin_unlock(&d->ring);
}

// The update idiom of RCU: the copy gets locks of its own.
struct dev *a_device_is_replaced(const struct dev *old) {
  struct dev *d = kmalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  *d = *old;
  mutex_init(&d->lock);
  init_rwsem(&d->sem);
  spin_lock_init(&d->ring);
  INIT_LIST_HEAD(&d->queue);
  return d;
}

// Slab constructors and retries initialise an idle lock again.
void an_idle_lock_is_initialised_again(struct dev *d) {
  mutex_init(&d->lock);
  mutex_lock(&d->lock);
  mutex_unlock(&d->lock);
  mutex_init(&d->lock);
}

int readers_of_srcu(struct srcu_struct *s) {
  if (init_srcu_struct(s))
    return -ENOMEM;
  int idx = __srcu_read_lock(s);
  __srcu_read_unlock(s, idx);
  synchronize_srcu(s);
  cleanup_srcu_struct(s);
  return 0;
}
