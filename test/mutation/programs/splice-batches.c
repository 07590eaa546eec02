/* Producers fill a batch on their stack and splice it into the shared list. */
#include "runtime.h"

struct item {
  int value;
  struct list link;
};

struct sink {
  struct lock lock;
  struct list items;
  int taken;
};

static int batch_put(struct list *batch, int value) {
  struct item *item = malloc(sizeof *item);
  if (!item)
    return -1;
  item->value = value;
  list_add(&item->link, batch);
  return 0;
}

static void produce(struct sink *s, int value) {
  struct list batch;
  list_init(&batch);
  batch_put(&batch, value);
  batch_put(&batch, value + 1);
  lock_take(&s->lock);
  list_splice(&batch, &s->items);
  lock_drop(&s->lock);
}

static void consume(struct sink *s) {
  struct list mine;
  list_init(&mine);
  lock_take(&s->lock);
  list_splice(&s->items, &mine);
  lock_drop(&s->lock);
  while (!list_empty(&mine)) {
    struct item *item = container_of(list_first(&mine), struct item, link);
    list_del(&item->link);
    s->taken += item->value;
    free(item);
  }
}

int main(void) {
  struct sink s;
  lock_init(&s.lock);
  list_init(&s.items);
  s.taken = 0;
  produce(&s, 1);
  consume(&s);
  check(s.taken == 3);
  produce(&s, 5);
  consume(&s);
  check(s.taken == 14);
  lock_destroy(&s.lock);
  return 0;
}
