// REQUIRES: glib
// RUN: %verify %glib %s
// expected-no-diagnostics
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
