/* A cache that keeps freed objects constructed and hands them out again. */
#include "runtime.h"

struct object {
  struct lock lock;
  struct list link;
  struct stream out;
  int used;
};

struct cache {
  struct list spare;
  int made;
};

static struct object *cache_get(struct cache *c) {
  struct object *o;
  if (!list_empty(&c->spare)) {
    o = container_of(list_first(&c->spare), struct object, link);
    list_del(&o->link);
    stream_rewind(&o->out);
    return o;
  }
  o = malloc(sizeof *o);
  if (!o)
    return NULL;
  if (stream_begin(&o->out)) {
    free(o);
    return NULL;
  }
  lock_init(&o->lock);
  c->made++;
  o->used = 0;
  return o;
}

static void cache_put(struct cache *c, struct object *o) {
  o->used++;
  list_add(&o->link, &c->spare);
}

static int object_work(struct object *o) {
  int bytes;
  lock_take(&o->lock);
  stream_push(&o->out, 'a');
  bytes = stream_push(&o->out, 'b');
  lock_drop(&o->lock);
  return bytes;
}

static void cache_drain(struct cache *c) {
  while (!list_empty(&c->spare)) {
    struct object *o = container_of(list_first(&c->spare), struct object, link);
    list_del(&o->link);
    stream_end(&o->out);
    lock_destroy(&o->lock);
    free(o);
  }
}

int main(void) {
  struct cache c;
  struct object *o;
  list_init(&c.spare);
  c.made = 0;
  fail_at(1);
  check(!cache_get(&c));
  for (int round = 0; round < 2; round++) {
    o = cache_get(&c);
    if (!o)
      break;
    check(object_work(o) == 2);
    cache_put(&c, o);
  }
  check(c.made == 1);
  cache_drain(&c);
  return 0;
}
