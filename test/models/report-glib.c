// REQUIRES: glib
// RUN: %verify %glib %s
//
// GLib's locks and weak references, from its headers, with no annotation
// anywhere.

#include <glib-object.h>
#include <glib.h>

typedef struct {
  GMutex mutex;
  GCond cond;
  gint n;
} Counter;
typedef struct {
  GWeakRef target;
  guint id;
} Watch;

Counter a_counter_is_returned_by_value(void) {
  Counter c = {.n = 0};
  g_mutex_init(&c.mutex);
  return c; // expected-warning {{'c.mutex' is returned by value: the copy is not initialised [pinned.Move]}}
}

void a_mutex_on_the_stack_needs_its_initialiser(void) {
  GMutex m;
  g_mutex_lock(&m); // expected-warning {{'m' is handed to 'g_mutex_lock' before it is initialised [pinned.Init]}}
}

void a_mutex_is_initialised_twice(Counter *c) {
  g_mutex_init(&c->mutex);
  g_mutex_init(&c->mutex); // expected-warning {{'c->mutex' is initialised by 'g_mutex_init', but it is initialised already [pinned.Init]}}
}

void a_mutex_is_locked_after_its_end(Counter *c) {
  g_mutex_clear(&c->mutex);
  g_mutex_lock(&c->mutex); // expected-warning {{'c->mutex' is handed to 'g_mutex_lock' after it was destroyed [pinned.Lifetime]}}
}

void a_watch_is_moved(Watch *to, GObject *object) {
  Watch w = {.id = 1};
  g_weak_ref_init(&w.target, object);
  *to = w; // expected-warning {{'to->target' is left as a copy of 'w.target': only 'w.target' is initialised [pinned.Move]}}
}

gboolean a_table_of_counters_grows(Counter *c, gsize n) {
  g_mutex_init(&c[0].mutex);
  c = g_realloc_n(c, n, sizeof *c);
  return g_mutex_trylock(&c[0].mutex); // expected-warning {{'c->mutex' is used after it was copied from 'c->mutex' before 'g_realloc_n': only 'c->mutex' before 'g_realloc_n' is initialised [pinned.Move]}}
}

void a_counter_is_duplicated(const Counter *c) {
  g_mutex_lock((GMutex *)&c->mutex);
  Counter *copy = g_memdup2(c, sizeof *c);
  g_mutex_lock(&copy->mutex); // expected-warning {{'copy->mutex' is used after it was copied from 'c->mutex': only 'c->mutex' is initialised [pinned.Move]}}
}

void a_mutex_in_new_memory_needs_its_initialiser(void) {
  Counter *c = g_new(Counter, 1);
  g_cond_signal(&c->cond); // expected-warning {{'c->cond' is handed to 'g_cond_signal' before it is initialised [pinned.Init]}}
}

void other_locks_need_theirs(void) {
  GRecMutex recursive;
  GRWLock readers;
  GCond cond;
  g_rec_mutex_lock(&recursive); // expected-warning {{'recursive' is handed to 'g_rec_mutex_lock' before it is initialised [pinned.Init]}}
  g_rw_lock_reader_lock(&readers); // expected-warning {{'readers' is handed to 'g_rw_lock_reader_lock' before it is initialised [pinned.Init]}}
  g_cond_signal(&cond); // expected-warning {{'cond' is handed to 'g_cond_signal' before it is initialised [pinned.Init]}}
}
