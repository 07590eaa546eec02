// RUN: %verify %s
// expected-no-diagnostics
//
// The locks, semaphores and contexts of POSIX, from its own headers, with no
// annotation anywhere.

#include <dirent.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

struct account {
  pthread_mutex_t lock;
  long cents;
};

// pthread_mutex_init(3): a static initialiser is as good as the function.
int static_initialisers_are_enough(void) {
  pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t c = PTHREAD_COND_INITIALIZER;
  pthread_mutex_lock(&m);
  pthread_cond_broadcast(&c);
  return pthread_mutex_unlock(&m);
}

static pthread_mutex_t the_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t the_once = PTHREAD_ONCE_INIT;
void global_locks_are_used_as_they_are(void (*routine)(void)) {
  pthread_once(&the_once, routine);
  pthread_mutex_lock(&the_mutex);
  pthread_mutex_unlock(&the_mutex);
}

void a_template_holds_a_static_initialiser(struct account *dst) {
  *dst = (struct account){.lock = PTHREAD_MUTEX_INITIALIZER, .cents = 3};
  pthread_mutex_lock(&dst->lock);
  pthread_mutex_unlock(&dst->lock);
}

// The bytes of PTHREAD_MUTEX_INITIALIZER are zeros here.
int zeroed_memory_is_a_mutex(void) {
  struct account *a = calloc(1, sizeof *a);
  if (!a)
    return -1;
  pthread_mutex_lock(&a->lock);
  pthread_mutex_unlock(&a->lock);
  free(a);
  return 0;
}

int a_full_life(struct account *a) {
  if (pthread_mutex_init(&a->lock, NULL))
    return -1;
  pthread_mutex_lock(&a->lock);
  a->cents++;
  pthread_mutex_unlock(&a->lock);
  return pthread_mutex_destroy(&a->lock);
}

// pthread_mutex_destroy(3p): "A destroyed mutex object can be reinitialized
// using pthread_mutex_init()."
void a_destroyed_mutex_is_initialised_again(pthread_mutex_t *m) {
  pthread_mutex_init(m, NULL);
  pthread_mutex_destroy(m);
  pthread_mutex_init(m, NULL);
}

// pthread_mutex_destroy(3p), the example: unlock and destroy under another
// lock.
struct obj {
  pthread_mutex_t om;
  int refcnt;
};
void obj_done(struct obj *op) {
  pthread_mutex_lock(&op->om);
  if (--op->refcnt == 0) {
    pthread_mutex_unlock(&op->om);
    pthread_mutex_destroy(&op->om);
    free(op);
  } else
    pthread_mutex_unlock(&op->om);
}

// pthread_cond_wait(3p).
struct gate {
  pthread_mutex_t lock;
  pthread_cond_t opened;
  int open;
};
int gate_init(struct gate *g) {
  if (pthread_mutex_init(&g->lock, NULL))
    return -1;
  if (pthread_cond_init(&g->opened, NULL)) {
    pthread_mutex_destroy(&g->lock);
    return -1;
  }
  g->open = 0;
  return 0;
}
void gate_wait(struct gate *g) {
  pthread_mutex_lock(&g->lock);
  while (!g->open)
    pthread_cond_wait(&g->opened, &g->lock);
  pthread_mutex_unlock(&g->lock);
}

int trylock_may_fail(struct account *a) {
  if (pthread_mutex_trylock(&a->lock))
    return 0;
  a->cents++;
  pthread_mutex_unlock(&a->lock);
  return 1;
}

// makecontext(3), the example.
static ucontext_t main_context, func_context;
static char func_stack[16384];
static void func(void) { swapcontext(&func_context, &main_context); }
int contexts_are_swapped(void) {
  if (getcontext(&func_context) == -1)
    return -1;
  func_context.uc_stack.ss_sp = func_stack;
  func_context.uc_stack.ss_size = sizeof func_stack;
  func_context.uc_link = &main_context;
  makecontext(&func_context, func, 0);
  return swapcontext(&main_context, &func_context);
}

int a_semaphore_of_a_function(void) {
  sem_t s;
  if (sem_init(&s, 0, 0) == -1)
    return -1;
  sem_post(&s);
  while (sem_wait(&s) == -1)
    ;
  return sem_destroy(&s);
}

// Readers, spinning, barriers.
struct table {
  pthread_rwlock_t lock;
  pthread_spinlock_t spin;
  pthread_barrier_t all;
};
int a_table_lives(struct table *t) {
  if (pthread_rwlock_init(&t->lock, NULL))
    return -1;
  pthread_spin_init(&t->spin, PTHREAD_PROCESS_PRIVATE);
  pthread_barrier_init(&t->all, NULL, 2);
  pthread_rwlock_rdlock(&t->lock);
  pthread_rwlock_unlock(&t->lock);
  pthread_spin_lock(&t->spin);
  pthread_spin_unlock(&t->spin);
  pthread_barrier_wait(&t->all);
  pthread_barrier_destroy(&t->all);
  pthread_spin_destroy(&t->spin);
  return pthread_rwlock_destroy(&t->lock);
}
static pthread_rwlock_t readers = PTHREAD_RWLOCK_INITIALIZER;
void static_locks_of_readers_are_enough(void) {
  pthread_rwlock_wrlock(&readers);
  pthread_rwlock_unlock(&readers);
}

// Nobody can copy a DIR: it is incomplete.
int entries_are_counted(const char *path) {
  int n = 0;
  DIR *d = opendir(path);
  if (!d)
    return -1;
  while (readdir(d))
    n++;
  closedir(d);
  return n;
}

int a_pipe_is_read(const char *command) {
  FILE *f = popen(command, "r");
  if (!f)
    return -1;
  int c = getc_unlocked(f);
  pclose(f);
  return c;
}

// Attributes are values.
void attributes_are_copied(pthread_attr_t *to) {
  pthread_attr_t a;
  pthread_attr_init(&a);
  *to = a;
}
