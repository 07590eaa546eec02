// RUN: %verify %s
//
// The locks, semaphores and contexts of POSIX, from its own headers, with no
// annotation anywhere.

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
struct table {
  pthread_rwlock_t lock;
  pthread_spinlock_t spin;
  pthread_once_t once;
};

//===-- pthread_mutex_t ---------------------------------------------------===//

void a_mutex_is_moved_with_its_owner(struct account *dst) {
  struct account a = {.cents = 1};
  pthread_mutex_init(&a.lock, NULL);
  *dst = a; // expected-warning {{'dst->lock' is left as a copy of 'a.lock': only 'a.lock' is initialised [pinned.Move]}}
}

struct account an_account_is_returned_by_value(void) {
  struct account a;
  pthread_mutex_init(&a.lock, NULL);
  a.cents = 0;
  return a; // expected-warning {{'a.lock' is returned by value: the copy is not initialised [pinned.Move]}}
}

int a_mutex_without_a_value_is_locked(void) {
  pthread_mutex_t m;
  return pthread_mutex_lock(&m); // expected-warning {{'m' is handed to 'pthread_mutex_lock' before it is initialised [pinned.Init]}}
}

int a_mutex_is_initialised_twice(void) {
  pthread_mutex_t m;
  pthread_mutex_init(&m, NULL);
  return pthread_mutex_init(&m, NULL); // expected-warning {{'m' is initialised by 'pthread_mutex_init', but it is initialised already [pinned.Init]}}
}

int a_mutex_is_locked_after_its_end(void) {
  pthread_mutex_t m;
  pthread_mutex_init(&m, NULL);
  pthread_mutex_destroy(&m);
  return pthread_mutex_lock(&m); // expected-warning {{'m' is handed to 'pthread_mutex_lock' after it was destroyed [pinned.Lifetime]}}
}

void a_locked_mutex_is_destroyed(void) {
  pthread_mutex_t m;
  pthread_mutex_init(&m, NULL);
  pthread_mutex_lock(&m);
  pthread_mutex_destroy(&m); // expected-warning {{'m' is destroyed by 'pthread_mutex_destroy' while others point to it [pinned.Lifetime]}}
}

void accounts_are_sorted(struct account *accounts, size_t n,
                         int (*by_cents)(const void *, const void *)) {
  pthread_mutex_init(&accounts[0].lock, NULL);
  qsort(accounts, n, sizeof *accounts, by_cents); // expected-warning {{'accounts->lock' is moved about by 'qsort': the copy is not initialised [pinned.Move]}}
}

//===-- pthread_cond_t ----------------------------------------------------===//

int a_condition_without_a_value_is_waited_for(struct account *a) {
  pthread_cond_t c;
  pthread_mutex_lock(&a->lock);
  return pthread_cond_wait(&c, &a->lock); // expected-warning {{'c' is handed to 'pthread_cond_wait' before it is initialised [pinned.Init]}}
}

pthread_cond_t a_condition_is_returned_by_value(void) {
  pthread_cond_t c;
  pthread_cond_init(&c, NULL);
  return c; // expected-warning {{'c' is returned by value: the copy is not initialised [pinned.Move]}}
}

//===-- pthread_rwlock_t, pthread_spinlock_t, pthread_barrier_t -----------===//

void a_lock_of_readers_moves(struct table *to, struct table *from) {
  pthread_rwlock_rdlock(&from->lock);
  pthread_rwlock_unlock(&from->lock);
  *to = *from;
  pthread_rwlock_wrlock(&to->lock); // expected-warning {{'to->lock' is used after it was copied from 'from->lock': only 'from->lock' is initialised [pinned.Move]}}
}

int a_lock_of_readers_is_destroyed_twice(struct table *t) {
  pthread_rwlock_destroy(&t->lock);
  return pthread_rwlock_destroy(&t->lock); // expected-warning {{'t->lock' is destroyed by 'pthread_rwlock_destroy', but it is destroyed already [pinned.Lifetime]}}
}

// A spinlock is an int, and has no static initialiser.
int a_zeroed_spinlock_is_taken(void) {
  struct table *t = calloc(1, sizeof *t);
  if (!t)
    return -1;
  return pthread_spin_lock(&t->spin); // expected-warning {{'t->spin' is handed to 'pthread_spin_lock' before it is initialised [pinned.Init]}}
}

void a_spinlock_moves(struct table *to) {
  struct table t;
  pthread_spin_init(&t.spin, PTHREAD_PROCESS_PRIVATE);
  *to = t; // expected-warning {{'to->spin' is left as a copy of 't.spin': only 't.spin' is initialised [pinned.Move]}}
}

int a_barrier_without_a_value_is_waited_for(void) {
  pthread_barrier_t b;
  return pthread_barrier_wait(&b); // expected-warning {{'b' is handed to 'pthread_barrier_wait' before it is initialised [pinned.Init]}}
}

pthread_barrier_t a_barrier_is_returned_by_value(void) {
  pthread_barrier_t b;
  pthread_barrier_init(&b, NULL, 2);
  return b; // expected-warning {{'b' is returned by value: the copy is not initialised [pinned.Move]}}
}

//===-- pthread_once_t ----------------------------------------------------===//

int a_once_without_a_value_is_tried(void (*routine)(void)) {
  pthread_once_t once;
  return pthread_once(&once, routine); // expected-warning {{'once' is handed to 'pthread_once' before it is initialised [pinned.Init]}}
}

int a_once_that_was_tried_moves(struct table *to, struct table *from,
                                void (*routine)(void)) {
  pthread_once(&from->once, routine);
  *to = *from;
  return pthread_once(&to->once, routine); // expected-warning {{'to->once' is used after it was copied from 'from->once': only 'from->once' is initialised [pinned.Move]}}
}

//===-- sem_t -------------------------------------------------------------===//

sem_t a_semaphore_is_returned_by_value(void) {
  sem_t s;
  sem_init(&s, 0, 1);
  return s; // expected-warning {{'s' is returned by value: the copy is not initialised [pinned.Move]}}
}

int a_zeroed_semaphore_is_waited_for(void) {
  sem_t *s = calloc(1, sizeof *s);
  if (!s)
    return -1;
  return sem_wait(s); // expected-warning {{'*s' is handed to 'sem_wait' before it is initialised [pinned.Init]}}
}

//===-- ucontext_t --------------------------------------------------------===//

void a_context_is_resumed_elsewhere(ucontext_t *dst) {
  ucontext_t here;
  getcontext(&here);
  memcpy(dst, &here, sizeof here);
  setcontext(dst); // expected-warning {{'*dst' is used after it was copied from 'here': only 'here' is initialised [pinned.Move]}}
}

//===-- FILE --------------------------------------------------------------===//

int a_pipe_is_read_after_its_end(const char *command) {
  FILE *f = popen(command, "r");
  if (!f)
    return -1;
  pclose(f);
  return fileno(f); // expected-warning {{'*f' is handed to 'fileno' after it was destroyed [pinned.Lifetime]}}
}

//===-- Memory ------------------------------------------------------------===//

int an_array_of_accounts_grows(struct account *a, size_t n) {
  pthread_mutex_init(&a[0].lock, NULL);
  struct account *new = reallocarray(a, n, sizeof *a);
  if (!new)
    return -1;
  return pthread_mutex_lock(&new[0].lock); // expected-warning {{'new->lock' is used after it was copied from 'a->lock' before 'reallocarray': only 'a->lock' before 'reallocarray' is initialised [pinned.Move]}}
}
