/* What Linux 6.1 pins: lists, locks, and whatever is queued, armed or counted
 * by its address. hlist_head and rb_node are left out: the first may move with
 * care, the second is Raw until it is linked. Types without a tag (rwlock_t)
 * cannot be marked from here. */
#include "pinned.h"

struct PINNED list_head;
struct PINNED hlist_node;
struct PINNED klist;
struct PINNED klist_node;

struct PINNED raw_spinlock;
struct PINNED spinlock;
struct PINNED mutex;
struct PINNED ww_mutex;
struct PINNED rw_semaphore;
struct PINNED percpu_rw_semaphore;
struct PINNED semaphore;
struct PINNED srcu_struct;

struct PINNED wait_queue_head;
struct PINNED wait_queue_entry;
struct PINNED swait_queue_head;
struct PINNED completion;

struct PINNED timer_list;
struct PINNED hrtimer;
struct PINNED work_struct;
struct PINNED delayed_work;
struct PINNED rcu_work;

struct PINNED kobject;
struct PINNED kset;
struct PINNED xarray;
struct PINNED percpu_counter;

/* Functions, not macros, in the x86-64 defconfig. */
struct lock_class_key;
struct kobj_type;

void __mutex_init(struct mutex *lock PINNED_REINIT, const char *name,
                  struct lock_class_key *key);
void mutex_lock(struct mutex *lock PINNED_USE);
int mutex_lock_interruptible(struct mutex *lock PINNED_USE);
int mutex_lock_killable(struct mutex *lock PINNED_USE);
int mutex_trylock(struct mutex *lock PINNED_USE);
void mutex_unlock(struct mutex *lock PINNED_USE);

void __init_rwsem(struct rw_semaphore *sem PINNED_REINIT, const char *name,
                  struct lock_class_key *key);
void down_read(struct rw_semaphore *sem PINNED_USE);
void up_read(struct rw_semaphore *sem PINNED_USE);
void down_write(struct rw_semaphore *sem PINNED_USE);
void up_write(struct rw_semaphore *sem PINNED_USE);

void __init_waitqueue_head(struct wait_queue_head *wq_head PINNED_REINIT,
                           const char *name, struct lock_class_key *key);
int __wake_up(struct wait_queue_head *wq_head PINNED_USE, unsigned int mode,
              int nr, void *key);

void complete(struct completion *x PINNED_USE);
void complete_all(struct completion *x PINNED_USE);
void wait_for_completion(struct completion *x PINNED_USE);

void init_timer_key(struct timer_list *timer PINNED_REINIT,
                    void (*func)(struct timer_list *timer), unsigned int flags,
                    const char *name, struct lock_class_key *key);
void add_timer(struct timer_list *timer PINNED_ACTIVATE);
int mod_timer(struct timer_list *timer PINNED_ACTIVATE, unsigned long expires);
int timer_delete(struct timer_list *timer PINNED_DEACTIVATE);
int timer_delete_sync(struct timer_list *timer PINNED_DEACTIVATE);

_Bool flush_work(struct work_struct *work PINNED_USE);
_Bool cancel_work_sync(struct work_struct *work PINNED_DEACTIVATE);
_Bool cancel_delayed_work_sync(struct delayed_work *dwork PINNED_DEACTIVATE);

/* It reports misuse and returns without having initialised anything. */
void kobject_init(struct kobject *kobj PINNED_REINIT,
                  const struct kobj_type *ktype);
struct kobject *kobject_get(struct kobject *kobj PINNED_USE);
void kobject_put(struct kobject *kobj PINNED_USE);

void percpu_counter_destroy(struct percpu_counter *fbc PINNED_RAW);
