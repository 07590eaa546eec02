// RUN: %verify %s -I/usr/include/glib-2.0 -I/usr/lib/x86_64-linux-gnu/glib-2.0/include
//
// GLib's locks and weak references, from its headers, with no annotation anywhere.

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

//===-- Reports -----------------------------------------------------------===//

Counter a_counter_is_returned_by_value(void) {
  Counter c = {.n = 0};
  g_mutex_init(&c.mutex);
  return c; // expected-warning {{'c.mutex' is returned by value: the copy is not initialised}}
}

void a_mutex_on_the_stack_needs_its_initialiser(void) {
  GMutex m;
  g_mutex_lock(&m); // expected-warning {{'m' is handed to 'g_mutex_lock' before it is initialised}}
}

void a_mutex_is_initialised_twice(Counter *c) {
  g_mutex_init(&c->mutex);
  g_mutex_init(&c->mutex); // expected-warning {{'c->mutex' is initialised by 'g_mutex_init', but it is initialised already}}
}

void a_mutex_is_locked_after_its_end(Counter *c) {
  g_mutex_clear(&c->mutex);
  g_mutex_lock(&c->mutex); // expected-warning {{'c->mutex' is handed to 'g_mutex_lock' after it was destroyed}}
}

void a_watch_is_moved(Watch *to, GObject *object) {
  Watch w = {.id = 1};
  g_weak_ref_init(&w.target, object);
  *to = w; // expected-warning {{'to->target' is left as a copy of 'w.target': only 'w.target' is initialised}}
}

//===-- Silent ------------------------------------------------------------===//

// The documentation of GMutex: a static mutex needs no initialiser.
int give_me_next_number(void) {
  static GMutex mutex;
  static int current_number;
  g_mutex_lock(&mutex);
  int ret = ++current_number;
  g_mutex_unlock(&mutex);
  return ret;
}
G_LOCK_DEFINE_STATIC(table);
void a_named_lock(void) {
  G_LOCK(table);
  G_UNLOCK(table);
}

// The documentation of g_mutex_init().
typedef struct {
  GMutex m;
} Blob;
void a_blob_lives_and_ends(void) {
  Blob *b = g_new(Blob, 1);
  g_mutex_init(&b->m);
  g_mutex_lock(&b->m);
  g_mutex_unlock(&b->m);
  g_mutex_clear(&b->m);
  g_free(b);
}

void zeroed_memory_is_a_mutex(void) {
  Counter *c = g_new0(Counter, 1);
  g_mutex_lock(&c->mutex);
  g_cond_signal(&c->cond);
  g_mutex_unlock(&c->mutex);
  g_free(c);
}

// The documentation of GCond.
static GMutex data_mutex;
static GCond data_cond;
static gpointer current_data;
gpointer pop_data(void) {
  g_mutex_lock(&data_mutex);
  while (!current_data)
    g_cond_wait(&data_cond, &data_mutex);
  gpointer data = current_data;
  current_data = NULL;
  g_mutex_unlock(&data_mutex);
  return data;
}

void a_cleared_mutex_is_initialised_again(GMutex *m) {
  g_mutex_clear(m);
  g_mutex_init(m);
}

void queues_are_values(GQueue *to, GQueue *from) {
  *to = *from;
  g_queue_init(from);
}

GObject *a_watch_looks(Watch *w) { return g_weak_ref_get(&w->target); }
void a_watch_ends(Watch *w) {
  g_weak_ref_clear(&w->target);
  g_free(w);
}
