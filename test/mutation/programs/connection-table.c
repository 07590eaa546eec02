/* Connections with a lock of their own, in a table with a lock. */
#include "runtime.h"

struct connection {
  struct list link;
  struct lock lock;
  int peer;
};

struct table {
  struct lock lock;
  struct list open;
};

static struct connection *connection_new(struct table *t, int peer) {
  struct connection *c = calloc(1, sizeof *c);
  if (!c)
    return NULL;
  c->peer = peer;
  lock_init(&c->lock);
  lock_take(&t->lock);
  list_add(&c->link, &t->open);
  lock_drop(&t->lock);
  return c;
}

static int connection_peer(struct connection *c) {
  int peer;
  lock_take(&c->lock);
  peer = c->peer;
  lock_drop(&c->lock);
  return peer;
}

static void connection_free(struct table *t, struct connection *c) {
  lock_take(&t->lock);
  list_del(&c->link);
  lock_drop(&t->lock);
  lock_destroy(&c->lock);
  free(c);
}

int main(void) {
  struct table t;
  struct connection *first, *second;
  lock_init(&t.lock);
  list_init(&t.open);
  first = connection_new(&t, 4);
  if (first) {
    check(connection_peer(first) == 4);
    second = connection_new(&t, 5);
    if (second) {
      check(connection_peer(second) == 5);
      connection_free(&t, second);
    }
    connection_free(&t, first);
  }
  check(list_empty(&t.open));
  lock_destroy(&t.lock);
  return 0;
}
