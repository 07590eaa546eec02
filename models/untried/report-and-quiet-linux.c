// RUN: %verify %s
//
// The kernel's lists, locks, timers and work, in the shape of Linux 6.1's headers (no debugging options): static
// inline functions have their bodies, the others are only declared.

typedef unsigned long size_t;
typedef _Bool bool;
typedef unsigned int gfp_t;
typedef unsigned int u32;
typedef struct { int counter; } atomic_t;
typedef struct { long counter; } atomic_long_t;
#define NULL ((void *)0)
#define true 1
#define GFP_KERNEL 0xcc0u
#define __GFP_ZERO 0x100u
#define ENOMEM 12
#define offsetof(type, member) __builtin_offsetof(type, member)
#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

// linux/types.h, linux/list.h
struct list_head { struct list_head *next, *prev; };
struct hlist_head { struct hlist_node *first; };
struct hlist_node { struct hlist_node *next, **pprev; };
#define LIST_HEAD_INIT(name) { &(name), &(name) }
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)
static inline void INIT_LIST_HEAD(struct list_head *list) {
  list->next = list;
  list->prev = list;
}
static inline void __list_add(struct list_head *new, struct list_head *prev, struct list_head *next) {
  next->prev = new;
  new->next = next;
  new->prev = prev;
  prev->next = new;
}
static inline void list_add_tail(struct list_head *new, struct list_head *head) { __list_add(new, head->prev, head); }
static inline void __list_del(struct list_head *prev, struct list_head *next) {
  next->prev = prev;
  prev->next = next;
}
static inline void list_del(struct list_head *entry) {
  __list_del(entry->prev, entry->next);
  entry->next = (void *)0x100;
  entry->prev = (void *)0x122;
}
static inline void list_del_init(struct list_head *entry) {
  __list_del(entry->prev, entry->next);
  INIT_LIST_HEAD(entry);
}
static inline int list_empty(const struct list_head *head) { return head->next == head; }
#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_for_each_entry_safe(pos, n, head, member)                                                                 \
  for (pos = list_entry((head)->next, __typeof__(*pos), member),                                                       \
      n = list_entry(pos->member.next, __typeof__(*pos), member);                                                      \
       &pos->member != (head); pos = n, n = list_entry(n->member.next, __typeof__(*n), member))

// linux/spinlock_types.h, linux/mutex.h, linux/wait.h, linux/swait.h, linux/completion.h
struct lock_class_key {};
typedef struct raw_spinlock { struct { atomic_t val; } raw_lock; } raw_spinlock_t;
typedef struct spinlock { union { struct raw_spinlock rlock; }; } spinlock_t;
#define __SPIN_LOCK_UNLOCKED(lockname) (spinlock_t){{.rlock = {.raw_lock = {{0}}}}}
#define spin_lock_init(_lock) do { *(_lock) = __SPIN_LOCK_UNLOCKED(_lock); } while (0)
void _raw_spin_lock(raw_spinlock_t *lock);
void _raw_spin_unlock(raw_spinlock_t *lock);
static inline void spin_lock(spinlock_t *lock) { _raw_spin_lock(&lock->rlock); }
static inline void spin_unlock(spinlock_t *lock) { _raw_spin_unlock(&lock->rlock); }
struct mutex {
  atomic_long_t owner;
  raw_spinlock_t wait_lock;
  struct list_head wait_list;
};
#define __MUTEX_INITIALIZER(lockname)                                                                                  \
  { .owner = {0}, .wait_lock = {{{0}}}, .wait_list = LIST_HEAD_INIT(lockname.wait_list) }
#define DEFINE_MUTEX(mutexname) struct mutex mutexname = __MUTEX_INITIALIZER(mutexname)
void __mutex_init(struct mutex *lock, const char *name, struct lock_class_key *key);
#define mutex_init(mutex) do { static struct lock_class_key __key; __mutex_init((mutex), #mutex, &__key); } while (0)
void mutex_lock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
struct wait_queue_head { spinlock_t lock; struct list_head head; };
struct wait_queue_entry { unsigned int flags; void *private; void *func; struct list_head entry; };
void __init_waitqueue_head(struct wait_queue_head *wq_head, const char *name, struct lock_class_key *key);
#define init_waitqueue_head(wq) do { static struct lock_class_key __key; __init_waitqueue_head((wq), #wq, &__key); } while (0)
int __wake_up(struct wait_queue_head *wq_head, unsigned int mode, int nr, void *key);
void prepare_to_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry, int state);
void finish_wait(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry);
void add_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry);
void remove_wait_queue(struct wait_queue_head *wq_head, struct wait_queue_entry *wq_entry);
void default_wake_function(void), autoremove_wake_function(void), schedule(void);
#define DEFINE_WAIT(name)                                                                                              \
  struct wait_queue_entry name = {.func = autoremove_wake_function, .entry = LIST_HEAD_INIT((name).entry)}
static inline void init_waitqueue_entry(struct wait_queue_entry *e, void *p) {
  e->flags = 0;
  e->private = p;
  e->func = default_wake_function;
}
struct swait_queue_head { raw_spinlock_t lock; struct list_head task_list; };
struct completion { unsigned int done; struct swait_queue_head wait; };
void __init_swait_queue_head(struct swait_queue_head *q, const char *name, struct lock_class_key *key);
static inline void init_completion(struct completion *x) {
  static struct lock_class_key __key;
  x->done = 0;
  __init_swait_queue_head(&x->wait, "&x->wait", &__key);
}
void complete(struct completion *x);
void wait_for_completion(struct completion *x);

// linux/timer.h, linux/workqueue.h, linux/kobject.h, linux/percpu_counter.h, linux/slab.h
struct timer_list {
  struct hlist_node entry;
  unsigned long expires;
  void (*function)(struct timer_list *);
  u32 flags;
};
void init_timer_key(struct timer_list *timer, void (*func)(struct timer_list *), unsigned int flags, const char *name,
                    struct lock_class_key *key);
#define timer_setup(timer, callback, flags) init_timer_key((timer), (callback), (flags), NULL, NULL)
int mod_timer(struct timer_list *timer, unsigned long expires);
int timer_delete_sync(struct timer_list *timer);
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
#define INIT_WORK(_work, _func)                                                                                        \
  do {                                                                                                                 \
    (_work)->data = (atomic_long_t)WORK_DATA_INIT();                                                                   \
    INIT_LIST_HEAD(&(_work)->entry);                                                                                   \
    (_work)->func = (_func);                                                                                           \
  } while (0)
bool queue_work_on(int cpu, struct workqueue_struct *wq, struct work_struct *work);
static inline bool schedule_work(struct work_struct *work) { return queue_work_on(64, system_wq, work); }
bool flush_work(struct work_struct *work);
bool cancel_work_sync(struct work_struct *work);
struct percpu_counter {
  raw_spinlock_t lock;
  long long count;
  struct list_head list;
  int *counters;
};
int __percpu_counter_init(struct percpu_counter *fbc, long long amount, gfp_t gfp, struct lock_class_key *key);
void percpu_counter_destroy(struct percpu_counter *fbc);
void percpu_counter_add_batch(struct percpu_counter *fbc, long long amount, int batch);
void *__kmalloc(size_t size, gfp_t flags);
static inline void *kmalloc(size_t size, gfp_t flags) { return __kmalloc(size, flags); }
static inline void *kzalloc(size_t size, gfp_t flags) { return kmalloc(size, flags | __GFP_ZERO); }
void kfree(const void *objp);
void *krealloc(const void *objp, size_t new_size, gfp_t flags);

struct dev {
  int id;
  struct mutex lock;
  struct list_head queue;
  struct timer_list timer;
  struct work_struct work;
};
struct request {
  int n;
  struct list_head link;
};
void on_timer(struct timer_list *t);
void on_work(struct work_struct *w);

//===-- Reports -----------------------------------------------------------===//

void a_mutex_is_moved_with_its_device(struct dev *to, struct dev *from) {
  mutex_init(&from->lock);
  to->lock = from->lock; // expected-warning {{'to->lock' is left as a copy of 'from->lock': only 'from->lock' is initialised}}
}

int a_zeroed_mutex_is_locked(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return -ENOMEM;
  mutex_lock(&d->lock); // expected-warning {{'d->lock' is handed to 'mutex_lock' before it is initialised}}
  return d->id;
}

void an_armed_timer_is_freed(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return;
  timer_setup(&d->timer, on_timer, 0);
  mod_timer(&d->timer, 100);
  kfree(d); // expected-warning {{The storage of 'd->timer' goes while others point to it}}
}

void a_timer_without_a_value_is_armed(void) {
  struct timer_list t;
  mod_timer(&t, 100); // expected-warning {{'t' is handed to 'mod_timer' before it is initialised}}
}

void a_wait_entry_is_left_on_the_stack(struct wait_queue_head *wq) {
  DEFINE_WAIT(wait);
  prepare_to_wait(wq, &wait, 1);
  schedule();
} // expected-warning {{The storage of 'wait.entry' goes while others point to it}}

int a_counter_that_failed_is_used(struct percpu_counter *c) {
  if (__percpu_counter_init(c, 0, GFP_KERNEL, NULL))
    percpu_counter_add_batch(c, 1, 32); // expected-warning {{'*c' is used after '__percpu_counter_init' failed to initialise it}}
  return 0;
}

struct dev *a_table_of_devices_grows(struct dev *t, size_t n) {
  INIT_LIST_HEAD(&t[0].queue);
  struct dev *new = krealloc(t, (n + 1) * sizeof(*t), GFP_KERNEL);
  return new; // expected-warning {{'new->queue' is returned after it was copied from 't->queue' before 'krealloc': it still points to 't->queue' before 'krealloc'}}
}

void a_completion_is_copied(struct completion *to) {
  struct completion c;
  init_completion(&c);
  *to = c; // expected-warning {{'to->wait.lock' is left as a copy of 'c.wait.lock': only 'c.wait.lock' is initialised}}
}

//===-- Silent ------------------------------------------------------------===//

static DEFINE_MUTEX(table_lock);
static LIST_HEAD(table);
void a_global_list_under_a_global_lock(struct request *r) {
  mutex_lock(&table_lock);
  list_add_tail(&r->link, &table);
  mutex_unlock(&table_lock);
}

struct dev *a_device_is_made(void) {
  struct dev *d = kzalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  mutex_init(&d->lock);
  INIT_LIST_HEAD(&d->queue);
  timer_setup(&d->timer, on_timer, 0);
  INIT_WORK(&d->work, on_work);
  return d;
}
void a_device_ends(struct dev *d) {
  timer_delete_sync(&d->timer);
  cancel_work_sync(&d->work);
  kfree(d);
}

void requests_are_freed(struct dev *d) {
  struct request *r, *n;
  list_for_each_entry_safe(r, n, &d->queue, link) {
    list_del(&r->link);
    kfree(r);
  }
}

int a_request_is_queued(struct dev *d, int n) {
  struct request *r = kmalloc(sizeof(*r), GFP_KERNEL);
  if (!r)
    return -ENOMEM;
  r->n = n;
  list_add_tail(&r->link, &d->queue);
  return 0;
}

// Documentation/scheduler/completion.rst: a completion of the caller's stack.
struct job {
  struct work_struct work;
  struct completion done;
};
void a_job_on_the_stack(void) {
  struct job j;
  INIT_WORK(&j.work, on_work);
  init_completion(&j.done);
  schedule_work(&j.work);
  wait_for_completion(&j.done);
}

// kernel/time/timer.c, schedule_timeout(): a timer of the caller's stack.
void a_timer_on_the_stack(unsigned long expire) {
  struct timer_list t;
  timer_setup(&t, on_timer, 0);
  mod_timer(&t, expire);
  schedule();
  timer_delete_sync(&t);
}

// The loop of Documentation and of most drivers.
int a_wait_for_room(struct wait_queue_head *wq, int *room) {
  DEFINE_WAIT(wait);
  for (;;) {
    prepare_to_wait(wq, &wait, 1);
    if (*room)
      break;
    schedule();
  }
  finish_wait(wq, &wait);
  return *room;
}

// init_waitqueue_entry() does not write the links.
void an_entry_of_the_old_kind(struct wait_queue_head *wq, void *task) {
  struct wait_queue_entry wait;
  init_waitqueue_entry(&wait, task);
  add_wait_queue(wq, &wait);
  schedule();
  remove_wait_queue(wq, &wait);
}

// A counter may be destroyed that was zeroed and never initialised.
int two_counters(struct percpu_counter *c) {
  c[0] = c[1] = (struct percpu_counter){.counters = NULL};
  if (__percpu_counter_init(&c[0], 0, GFP_KERNEL, NULL) || __percpu_counter_init(&c[1], 0, GFP_KERNEL, NULL)) {
    percpu_counter_destroy(&c[0]);
    percpu_counter_destroy(&c[1]);
    return -ENOMEM;
  }
  return 0;
}

// The update idiom of RCU: the copy gets links of its own.
struct dev *a_device_is_replaced(const struct dev *old) {
  struct dev *d = kmalloc(sizeof(*d), GFP_KERNEL);
  if (!d)
    return NULL;
  *d = *old;
  mutex_init(&d->lock);
  INIT_LIST_HEAD(&d->queue);
  timer_setup(&d->timer, on_timer, 0);
  INIT_WORK(&d->work, on_work);
  return d;
}

void a_spinlock_is_set_up(struct wait_queue_head *q) {
  spin_lock_init(&q->lock);
  INIT_LIST_HEAD(&q->head);
  spin_lock(&q->lock);
  spin_unlock(&q->lock);
}
