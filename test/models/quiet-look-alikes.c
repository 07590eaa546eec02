// RUN: %verify %s
// expected-no-diagnostics
//
// A row counts only where the declaration is the one that it means: by the
// fields of a type, by the shape of a list, by the type of a parameter. What a
// program calls by the same names is its own.

typedef unsigned long size_t;
#define NULL ((void *)0)
void *malloc(size_t);
void *calloc(size_t, size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);

//===-- Types of the names that Linux uses --------------------------------===//

struct mutex {
  int owner;
};
struct completion {
  double share;
};
struct list_head {
  struct list_head *first, *last;
};
struct work_struct {
  void (*func)(void *);
  void *argument;
};
struct irq_work {
  void (*func)(int);
  int irq;
};
struct timer_list {
  struct timer_list *next;
  long expires;
};
struct kobject {
  char name[8];
};
typedef struct {
  int raw;
} spinlock_t;

void mutex_lock(struct mutex *);
void complete(struct completion *);
void cancel_work_sync(struct work_struct *);

struct desk {
  struct mutex mutex;
  struct completion completion;
  struct list_head papers;
  struct work_struct work;
  struct kobject object;
  spinlock_t spin;
};

void own_types_move(struct desk *to) {
  struct desk d;
  mutex_lock(&d.mutex);
  complete(&d.completion);
  cancel_work_sync(&d.work);
  *to = d;
}

struct mutex an_own_mutex_is_returned_by_value(struct mutex *m) {
  mutex_lock(m);
  return *m;
}

// A pool of threads takes the next work out of its array.
struct work_struct the_next_work(struct work_struct *queue, int n) {
  return queue[n];
}
void work_is_done(struct work_struct *queue, int n) {
  struct work_struct w = queue[n];
  w.func(w.argument);
}
struct irq_work the_next_interrupt(struct irq_work *queue, int n) {
  return queue[n];
}
struct timer_list a_timer_is_looked_at(const struct timer_list *timers) {
  return *timers->next;
}

// PostgreSQL's is known by its header.
struct dlist_node {
  struct dlist_node *prev, *next;
  int key;
};
struct dlist_node a_node_is_taken_out(struct dlist_node *n) {
  n->prev->next = n->next;
  n->next->prev = n->prev;
  return *n;
}

// Two pointers of other names, and to another type.
struct wl_list {
  struct item *head, *tail;
};
void an_own_list_moves(struct wl_list *to, struct wl_list *from) {
  *to = *from;
  to->head = to->tail;
}

//===-- Heads of other names, or of another shape -------------------------===//

struct item {
  int n;
  struct {
    struct item *next, **prev;
  } link;
};
struct items {
  struct item *first, **last;
};
// The names of a TAILQ, but the second field is no pointer to a pointer.
struct count {
  struct item *tqh_first;
  long tqh_last;
};
// The names and more behind them.
struct wide {
  struct item *tqh_first, **tqh_last;
  int length;
};
struct narrow {
  struct item *tqh_first;
};
union either {
  struct item *tqh_first, **tqh_last;
};
struct numbers {
  int *tqh_first, **tqh_last;
};

void heads_of_another_shape_move(struct count *to, struct count *from,
                                 struct wide *w, struct narrow *n,
                                 union either *e, struct numbers *ns) {
  from->tqh_first = NULL;
  *to = *from;
  w[0].tqh_first = NULL;
  w[1] = w[0];
  n[1] = n[0];
  e[1] = e[0];
  ns[1] = ns[0];
}

struct count a_count_is_returned_by_value(struct count *c) { return *c; }
struct wide a_wide_one_is_returned_by_value(struct wide *w) { return *w; }
struct narrow a_narrow_one_is_returned_by_value(struct narrow *n) { return *n; }
union either a_union_is_returned_by_value(union either *e) { return *e; }
struct numbers numbers_are_returned_by_value(struct numbers *n) { return *n; }
struct items another_list_is_returned_by_value(struct items *l) { return *l; }

//===-- Functions of known names ------------------------------------------===//

struct mine {
  int n;
};
void pthread_mutex_init(struct mine *, int);
void mutex_init(struct mine *);
void pthread_mutex_lock(struct mine *);
void pthread_mutex_destroy(struct mine *);
void kobject_put(int);
void uv_close(void);
struct mine *gzopen(const char *path);
int event_add(struct mine *, int);

void own_functions_do_what_they_like(void) {
  struct mine m;
  mutex_init(&m);
  mutex_init(&m);
  pthread_mutex_init(&m, 0);
  pthread_mutex_init(&m, 0);
  pthread_mutex_destroy(&m);
  pthread_mutex_lock(&m);
  event_add(&m, 1);
  kobject_put(1);
  uv_close();
}

struct mine what_an_own_function_returns_is_a_value(const char *path) {
  return *gzopen(path);
}

// A body says more than a row.
struct gate {
  void *(*zalloc)(void *, unsigned, unsigned);
};
static int deflate(struct gate *g, int flush) { return g->zalloc ? flush : 0; }
int an_own_static_function(void) {
  struct gate g = {NULL};
  return deflate(&g, 1) + deflate(&g, 2);
}

// Other functions of the names that give and take memory.
struct arena {
  char bytes[64];
};
struct arena *palloc(void);
int kfree(int);
int memory_functions_of_other_shapes(void) {
  struct arena *a = palloc();
  return a ? kfree(a->bytes[0]) : kfree(0);
}
