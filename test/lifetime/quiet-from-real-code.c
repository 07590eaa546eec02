// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
// expected-no-diagnostics
//
// Lists, trees, chains and caches as people write them by hand, torn down right.

#include "Inputs/list.h"

// A chain of the frames of an interpreter, on the stack.
struct PINNED frame {
  struct frame *prev;
  int depth;
};
static struct frame *top;
int evaluate(int n);

int frames_on_the_stack(int n) {
  struct frame f = {top, n};
  int result;
  top = &f;
  if (n == 0) {
    top = f.prev;
    return 0;
  }
  result = evaluate(n - 1);
  top = f.prev;
  return result;
}

// The queues of BSD.
#define TAILQ_INSERT_TAIL(head, elm, field)                                    \
  do {                                                                         \
    (elm)->field.next = NULL;                                                  \
    (elm)->field.prev = (head)->last;                                          \
    *(head)->last = (elm);                                                     \
    (head)->last = &(elm)->field.next;                                         \
  } while (0)
#define TAILQ_REMOVE(head, elm, field)                                         \
  do {                                                                         \
    if ((elm)->field.next != NULL)                                             \
      (elm)->field.next->field.prev = (elm)->field.prev;                       \
    else                                                                       \
      (head)->last = (elm)->field.prev;                                        \
    *(elm)->field.prev = (elm)->field.next;                                    \
  } while (0)

struct PINNED job {
  int id;
  struct {
    struct job *next, **prev;
  } queue;
};
struct PINNED jobs {
  struct job *first, **last;
};
struct scheduler {
  struct jobs ready, waiting;
};

int a_job_is_queued_and_removed_on_failure(struct scheduler *s) {
  struct job *j = malloc(sizeof *j);
  if (!j)
    return -1;
  TAILQ_INSERT_TAIL(&s->ready, j, queue);
  if (coin()) {
    TAILQ_REMOVE(&s->ready, j, queue);
    free(j);
    return -1;
  }
  return 0;
}

void all_jobs_are_freed(struct scheduler *s) {
  struct job *j;
  while ((j = s->ready.first)) {
    TAILQ_REMOVE(&s->ready, j, queue);
    free(j);
  }
}

void all_jobs_change_the_queue(struct scheduler *s) {
  struct job *j;
  while ((j = s->ready.first)) {
    TAILQ_REMOVE(&s->ready, j, queue);
    TAILQ_INSERT_TAIL(&s->waiting, j, queue);
  }
}

// A list with global ends.
struct PINNED window {
  struct window *next, *prev;
  int x, y;
};
static struct window *first_window, *last_window;

static void window_free(struct window *w) {
  if (w->prev)
    w->prev->next = w->next;
  else
    first_window = w->next;
  if (w->next)
    w->next->prev = w->prev;
  else
    last_window = w->prev;
  free(w);
}

struct window *window_new(void) {
  struct window *w = calloc(1, sizeof *w);
  if (!w)
    return NULL;
  w->prev = last_window;
  if (last_window)
    last_window->next = w;
  else
    first_window = w;
  last_window = w;
  if (coin()) {
    window_free(w);
    return NULL;
  }
  return w;
}

// Blocks that wait to be used again.
struct PINNED block {
  struct block *next;
  char bytes[56];
};
static struct block *spare;

void block_put(struct block *b) {
  b->next = spare;
  spare = b;
}
void blocks_free(void) {
  while (spare) {
    struct block *b = spare;
    spare = b->next;
    free(b);
  }
}
void put_and_free_all(struct block *b) {
  block_put(b);
  blocks_free();
}

// Chains of a hash table.
struct PINNED chain {
  struct chain *next;
  int key;
};
struct table {
  struct chain *buckets[8];
};

void added_and_searched_and_removed(struct table *t, int key) {
  struct chain *c = malloc(sizeof *c);
  struct chain **p;
  if (!c)
    return;
  c->key = key;
  c->next = t->buckets[key & 7];
  t->buckets[key & 7] = c;
  for (p = &t->buckets[key & 7]; *p; p = &(*p)->next)
    if (*p == c) {
      *p = c->next;
      break;
    }
  free(c);
}

static void table_free(struct table *t) {
  for (int k = 0; k < 8; k++)
    for (struct chain *c = t->buckets[k], *next; c; c = next) {
      next = c->next;
      free(c);
    }
  free(t);
}

void a_table_is_built_and_freed(void) {
  struct table *t = calloc(1, sizeof *t);
  if (!t)
    return;
  for (int k = 0; k < 3; k++) {
    struct chain *c = malloc(sizeof *c);
    if (!c)
      break;
    c->key = k;
    c->next = t->buckets[k];
    t->buckets[k] = c;
  }
  table_free(t);
}

// An object on two lists, with references.
struct object {
  struct list_head all, dirty;
  int references;
};

int on_one_list_of_two(struct list_head *all, struct list_head *dirty) {
  struct object *o = calloc(1, sizeof *o);
  if (!o)
    return -1;
  list_add(&o->all, all);
  if (coin())
    goto fail;
  list_add(&o->dirty, dirty);
  return 0;
fail:
  list_del(&o->all);
  free(o);
  return -1;
}

static void object_put(struct object *o) {
  if (--o->references)
    return;
  list_del(&o->all);
  free(o);
}

void the_last_reference_removes_it(struct list_head *all) {
  struct object *o = calloc(1, sizeof *o);
  if (!o)
    return;
  o->references = 1;
  list_add(&o->all, all);
  object_put(o);
}

void a_member_or_not(struct list_head *head, struct item *i, int add) {
  INIT_LIST_HEAD(&i->link);
  if (add)
    list_add(&i->link, head);
  if (!list_empty(&i->link))
    list_del_init(&i->link);
  free(i);
}

void a_timer_on_the_stack(struct list_head *wheel) {
  struct item timer;
  INIT_LIST_HEAD(&timer.link);
  list_add(&timer.link, wheel);
  evaluate(3);
  if (!list_empty(&timer.link))
    list_del(&timer.link);
}

// A request that leads to a local object until it is answered.
struct PINNED completion {
  int done;
  struct list_head waiters;
};
struct request {
  struct completion *done;
};
void submit(struct request *r);
void wait_for(struct completion *c);

int a_request_is_answered(struct request *r) {
  struct completion c = {0};
  INIT_LIST_HEAD(&c.waiters);
  r->done = &c;
  submit(r);
  wait_for(&c);
  return c.done;
}

// The only object of its type.
struct PINNED context {
  struct context *self;
};
static struct context *the_context;

struct context *context_get(void) {
  if (!the_context) {
    the_context = malloc(sizeof *the_context);
    if (the_context)
      the_context->self = the_context;
  }
  return the_context;
}

void got_and_freed(void) {
  if (context_get()) {
    free(the_context);
    the_context = NULL;
  }
}
