/* The kernel's lists, locks, timers, work, objects and counters, in the shape
 * of Linux 6.1's headers without debugging options: the real ones compile only
 * with a configured kernel, whose headers are 12 MB in Debian. Static inline
 * functions have their bodies, as there; the others are only declared. */
typedef unsigned long size_t;
typedef _Bool bool;
typedef unsigned int gfp_t, u32;
typedef unsigned char u8;
typedef long long s64, ktime_t;
typedef struct { int counter; } atomic_t;
typedef struct { long counter; } atomic_long_t;
typedef struct refcount_struct { atomic_t refs; } refcount_t;
#define NULL ((void *)0)
#define GFP_KERNEL 0xcc0u
#define __GFP_ZERO 0x100u
#define ENOMEM 12
#define offsetof(type, member) __builtin_offsetof(type, member)
#define container_of(ptr, type, member) \
  ((type *)((char *)(ptr) - offsetof(type, member)))
#define READ_ONCE(x) (*(const volatile __typeof__(x) *)&(x))
#define WRITE_ONCE(x, value) (*(volatile __typeof__(x) *)&(x) = (value))
struct lock_class_key {};
void schedule(void);

/* linux/types.h, linux/list.h */
struct list_head { struct list_head *next, *prev; };
struct hlist_head { struct hlist_node *first; };
struct hlist_node { struct hlist_node *next, **pprev; };
#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)
static inline void INIT_LIST_HEAD(struct list_head *list)
{
  WRITE_ONCE(list->next, list);
  WRITE_ONCE(list->prev, list);
}
static inline void __list_add(struct list_head *new, struct list_head *prev,
                              struct list_head *next)
{
  next->prev = new;
  new->next = next;
  new->prev = prev;
  WRITE_ONCE(prev->next, new);
}
static inline void list_add(struct list_head *new, struct list_head *head)
{
  __list_add(new, head, head->next);
}
static inline void list_add_tail(struct list_head *new, struct list_head *head)
{
  __list_add(new, head->prev, head);
}
static inline void __list_del(struct list_head *prev, struct list_head *next)
{
  next->prev = prev;
  WRITE_ONCE(prev->next, next);
}
static inline void list_del(struct list_head *entry)
{
  __list_del(entry->prev, entry->next);
  entry->next = (void *)0x100;
  entry->prev = (void *)0x122;
}
static inline void list_del_init(struct list_head *entry)
{
  __list_del(entry->prev, entry->next);
  INIT_LIST_HEAD(entry);
}
static inline void list_replace(struct list_head *old, struct list_head *new)
{
  new->next = old->next;
  new->next->prev = new;
  new->prev = old->prev;
  new->prev->next = new;
}
static inline int list_empty(const struct list_head *head)
{
  return READ_ONCE(head->next) == head;
}
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_for_each_entry_safe(pos, n, head, member)             \
  for (pos = list_entry((head)->next, __typeof__(*pos), member),   \
      n = list_entry(pos->member.next, __typeof__(*pos), member);  \
       &pos->member != (head);                                     \
       pos = n, n = list_entry(n->member.next, __typeof__(*n), member))
#define HLIST_HEAD_INIT { .first = NULL }
#define HLIST_HEAD(name) struct hlist_head name = { .first = NULL }
static inline void INIT_HLIST_NODE(struct hlist_node *h)
{
  h->next = NULL;
  h->pprev = NULL;
}
static inline void hlist_add_head(struct hlist_node *n, struct hlist_head *h)
{
  struct hlist_node *first = h->first;
  WRITE_ONCE(n->next, first);
  if (first)
    WRITE_ONCE(first->pprev, &n->next);
  WRITE_ONCE(h->first, n);
  WRITE_ONCE(n->pprev, &h->first);
}
static inline void hlist_del_init(struct hlist_node *n)
{
  if (!n->pprev)
    return;
  WRITE_ONCE(*n->pprev, n->next);
  if (n->next)
    WRITE_ONCE(n->next->pprev, n->pprev);
  INIT_HLIST_NODE(n);
}

/* linux/llist.h, linux/plist.h, linux/rbtree.h, linux/kref.h */
struct llist_head { struct llist_node *first; };
struct llist_node { struct llist_node *next; };
struct plist_head { struct list_head node_list; };
struct plist_node {
  int prio;
  struct list_head prio_list, node_list;
};
static inline void plist_head_init(struct plist_head *head)
{
  INIT_LIST_HEAD(&head->node_list);
}
static inline void plist_node_init(struct plist_node *node, int prio)
{
  node->prio = prio;
  INIT_LIST_HEAD(&node->prio_list);
  INIT_LIST_HEAD(&node->node_list);
}
void plist_add(struct plist_node *node, struct plist_head *head);
void plist_del(struct plist_node *node, struct plist_head *head);
struct rb_node {
  unsigned long __rb_parent_color;
  struct rb_node *rb_right, *rb_left;
} __attribute__((aligned(sizeof(long))));
struct rb_root { struct rb_node *rb_node; };
static inline void rb_link_node(struct rb_node *node, struct rb_node *parent,
                                struct rb_node **rb_link)
{
  node->__rb_parent_color = (unsigned long)parent;
  node->rb_left = node->rb_right = NULL;
  *rb_link = node;
}
void rb_insert_color(struct rb_node *node, struct rb_root *root);
void rb_erase(struct rb_node *node, struct rb_root *root);
struct kref { refcount_t refcount; };
static inline void kref_init(struct kref *kref)
{
  WRITE_ONCE(kref->refcount.refs.counter, 1);
}

/* linux/spinlock.h, linux/mutex.h, linux/rwsem.h, linux/srcutree.h */
typedef struct raw_spinlock {
  struct { atomic_t val; } raw_lock;
} raw_spinlock_t;
typedef struct spinlock { union { struct raw_spinlock rlock; }; } spinlock_t;
#define __SPIN_LOCK_UNLOCKED(lockname) \
  (spinlock_t) {{ .rlock = { .raw_lock = {{ 0 }} } }}
#define DEFINE_SPINLOCK(x) spinlock_t x = __SPIN_LOCK_UNLOCKED(x)
#define spin_lock_init(_lock)                \
  do {                                       \
    *(_lock) = __SPIN_LOCK_UNLOCKED(_lock);  \
  } while (0)
void _raw_spin_lock(raw_spinlock_t *lock);
void _raw_spin_unlock(raw_spinlock_t *lock);
static inline void spin_lock(spinlock_t *lock)
{
  _raw_spin_lock(&lock->rlock);
}
static inline void spin_unlock(spinlock_t *lock)
{
  _raw_spin_unlock(&lock->rlock);
}
struct mutex {
  atomic_long_t owner;
  raw_spinlock_t wait_lock;
  struct list_head wait_list;
};
#define __MUTEX_INITIALIZER(lockname)         \
  { .owner = { 0 }, .wait_lock = {{{ 0 }}},   \
    .wait_list = LIST_HEAD_INIT(lockname.wait_list) }
#define DEFINE_MUTEX(mutexname) \
  struct mutex mutexname = __MUTEX_INITIALIZER(mutexname)
void __mutex_init(struct mutex *lock, const char *name,
                  struct lock_class_key *key);
#define mutex_init(mutex)                   \
  do {                                      \
    static struct lock_class_key __key;     \
    __mutex_init((mutex), #mutex, &__key);  \
  } while (0)
void mutex_lock(struct mutex *lock);
int mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
struct rw_semaphore {
  atomic_long_t count, owner;
  raw_spinlock_t wait_lock;
  struct list_head wait_list;
};
void __init_rwsem(struct rw_semaphore *sem, const char *name,
                  struct lock_class_key *key);
#define init_rwsem(sem)                  \
  do {                                   \
    static struct lock_class_key __key;  \
    __init_rwsem((sem), #sem, &__key);   \
  } while (0)
void down_read(struct rw_semaphore *sem);
void up_read(struct rw_semaphore *sem);
void down_write(struct rw_semaphore *sem);
void up_write(struct rw_semaphore *sem);
struct srcu_struct {
  struct srcu_node *node;
  struct mutex srcu_cb_mutex;
  spinlock_t lock;
  struct mutex srcu_gp_mutex;
  unsigned int srcu_idx;
  struct srcu_data *sda;
};
int init_srcu_struct(struct srcu_struct *ssp);
void cleanup_srcu_struct(struct srcu_struct *ssp);
int __srcu_read_lock(struct srcu_struct *ssp);
void __srcu_read_unlock(struct srcu_struct *ssp, int idx);
void synchronize_srcu(struct srcu_struct *ssp);

/* linux/wait.h, linux/swait.h, linux/completion.h */
struct wait_queue_head {
  spinlock_t lock;
  struct list_head head;
};
typedef struct wait_queue_head wait_queue_head_t;
struct wait_queue_entry {
  unsigned int flags;
  void *private, *func;
  struct list_head entry;
};
void __init_waitqueue_head(struct wait_queue_head *wq_head, const char *name,
                           struct lock_class_key *key);
#define init_waitqueue_head(wq)               \
  do {                                        \
    static struct lock_class_key __key;       \
    __init_waitqueue_head((wq), #wq, &__key); \
  } while (0)
int __wake_up(struct wait_queue_head *wq_head, unsigned int mode, int nr,
              void *key);
#define wake_up(x) __wake_up(x, 3, 1, NULL)
void prepare_to_wait(struct wait_queue_head *wq_head,
                     struct wait_queue_entry *wq_entry, int state);
void finish_wait(struct wait_queue_head *wq_head,
                 struct wait_queue_entry *wq_entry);
void add_wait_queue(struct wait_queue_head *wq_head,
                    struct wait_queue_entry *wq_entry);
void remove_wait_queue(struct wait_queue_head *wq_head,
                       struct wait_queue_entry *wq_entry);
void default_wake_function(void), autoremove_wake_function(void);
#define DEFINE_WAIT(name)                                     \
  struct wait_queue_entry name = {                            \
    .func = autoremove_wake_function,                         \
    .entry = LIST_HEAD_INIT((name).entry),                    \
  }
static inline void init_waitqueue_entry(struct wait_queue_entry *e, void *p)
{
  e->flags = 0;
  e->private = p;
  e->func = default_wake_function;
}
struct swait_queue_head {
  raw_spinlock_t lock;
  struct list_head task_list;
};
struct completion {
  unsigned int done;
  struct swait_queue_head wait;
};
void __init_swait_queue_head(struct swait_queue_head *q, const char *name,
                             struct lock_class_key *key);
static inline void init_completion(struct completion *x)
{
  static struct lock_class_key __key;
  x->done = 0;
  __init_swait_queue_head(&x->wait, "&x->wait", &__key);
}
void complete(struct completion *x);
void wait_for_completion(struct completion *x);

/* linux/timer.h, linux/hrtimer.h, linux/workqueue.h */
struct timer_list {
  struct hlist_node entry;
  unsigned long expires;
  void (*function)(struct timer_list *);
  u32 flags;
};
void init_timer_key(struct timer_list *timer,
                    void (*func)(struct timer_list *), unsigned int flags,
                    const char *name, struct lock_class_key *key);
#define timer_setup(timer, callback, flags) \
  init_timer_key((timer), (callback), (flags), NULL, NULL)
void add_timer(struct timer_list *timer);
int mod_timer(struct timer_list *timer, unsigned long expires);
int del_timer_sync(struct timer_list *timer);
int timer_delete_sync(struct timer_list *timer);
struct timerqueue_node {
  struct rb_node node;
  ktime_t expires;
};
struct hrtimer {
  struct timerqueue_node node;
  ktime_t _softexpires;
  int (*function)(struct hrtimer *);
  struct hrtimer_clock_base *base;
  u8 state, is_rel, is_soft, is_hard;
};
void hrtimer_init(struct hrtimer *timer, int which_clock, int mode);
void hrtimer_start_range_ns(struct hrtimer *timer, ktime_t tim,
                            unsigned long range_ns, int mode);
static inline void hrtimer_start(struct hrtimer *timer, ktime_t tim, int mode)
{
  hrtimer_start_range_ns(timer, tim, 0, mode);
}
int hrtimer_cancel(struct hrtimer *timer);
struct workqueue_struct;
extern struct workqueue_struct *system_wq;
struct work_struct;
typedef void (*work_func_t)(struct work_struct *work);
struct work_struct {
  atomic_long_t data;
  struct list_head entry;
  work_func_t func;
};
#define WORK_DATA_INIT() { 0xfffffffe0ul }
#define INIT_WORK(_work, _func)                       \
  do {                                                \
    (_work)->data = (atomic_long_t)WORK_DATA_INIT();  \
    INIT_LIST_HEAD(&(_work)->entry);                  \
    (_work)->func = (_func);                          \
  } while (0)
bool queue_work_on(int cpu, struct workqueue_struct *wq,
                   struct work_struct *work);
static inline bool schedule_work(struct work_struct *work)
{
  return queue_work_on(64, system_wq, work);
}
bool flush_work(struct work_struct *work);
bool cancel_work_sync(struct work_struct *work);
struct delayed_work {
  struct work_struct work;
  struct timer_list timer;
  struct workqueue_struct *wq;
  int cpu;
};
void delayed_work_timer_fn(struct timer_list *t);
#define INIT_DELAYED_WORK(_work, _func)                       \
  do {                                                        \
    INIT_WORK(&(_work)->work, (_func));                       \
    timer_setup(&(_work)->timer, delayed_work_timer_fn, 0);   \
  } while (0)
bool queue_delayed_work_on(int cpu, struct workqueue_struct *wq,
                           struct delayed_work *work, unsigned long delay);
bool cancel_delayed_work_sync(struct delayed_work *dwork);

/* linux/kobject.h, linux/xarray.h, linux/percpu_counter.h */
struct kobj_type;
struct kset;
struct kobject {
  const char *name;
  struct list_head entry;
  struct kobject *parent;
  struct kset *kset;
  const struct kobj_type *ktype;
  struct kernfs_node *sd;
  struct kref kref;
  unsigned int state_initialized : 1;
};
void kobject_init(struct kobject *kobj, const struct kobj_type *ktype);
int kobject_add(struct kobject *kobj, struct kobject *parent, const char *fmt,
                ...);
void kobject_put(struct kobject *kobj);
struct xarray {
  spinlock_t xa_lock;
  gfp_t xa_flags;
  void *xa_head;
};
#define XARRAY_INIT(name, flags) {                   \
    .xa_lock = __SPIN_LOCK_UNLOCKED(name.xa_lock),   \
    .xa_flags = flags,                               \
    .xa_head = NULL,                                 \
  }
#define DEFINE_XARRAY(name) struct xarray name = XARRAY_INIT(name, 0)
static inline void xa_init(struct xarray *xa)
{
  spin_lock_init(&xa->xa_lock);
  xa->xa_flags = 0;
  xa->xa_head = NULL;
}
void *xa_load(struct xarray *, unsigned long index);
void *xa_store(struct xarray *, unsigned long index, void *entry, gfp_t);
struct percpu_counter {
  raw_spinlock_t lock;
  s64 count;
  struct list_head list;
  int *counters;
};
int __percpu_counter_init(struct percpu_counter *fbc, s64 amount, gfp_t gfp,
                          struct lock_class_key *key);
#define percpu_counter_init(fbc, value, gfp)         \
  ({                                                 \
    static struct lock_class_key __key;              \
    __percpu_counter_init(fbc, value, gfp, &__key);  \
  })
void percpu_counter_destroy(struct percpu_counter *fbc);
void percpu_counter_add_batch(struct percpu_counter *fbc, s64 amount,
                              int batch);

/* linux/slab.h */
void *__kmalloc(size_t size, gfp_t flags);
static inline void *kmalloc(size_t size, gfp_t flags)
{
  return __kmalloc(size, flags);
}
static inline void *kzalloc(size_t size, gfp_t flags)
{
  return kmalloc(size, flags | __GFP_ZERO);
}
void kfree(const void *objp);
void *krealloc(const void *objp, size_t new_size, gfp_t flags);
void *kmemdup(const void *src, size_t len, gfp_t gfp);
