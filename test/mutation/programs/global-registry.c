/* A registry that lives from the start: its list is initialised statically. */
#include "runtime.h"

struct driver {
  const char *name;
  struct list link;
  struct lock lock;
  int opens;
};

static struct list drivers = {&drivers, &drivers};
static struct lock drivers_lock;

static void driver_register(struct driver *d, const char *name) {
  d->name = name;
  d->opens = 0;
  lock_init(&d->lock);
  lock_take(&drivers_lock);
  list_add(&d->link, &drivers);
  lock_drop(&drivers_lock);
}

static void driver_unregister(struct driver *d) {
  lock_take(&drivers_lock);
  list_del(&d->link);
  lock_drop(&drivers_lock);
  lock_destroy(&d->lock);
}

static struct driver *driver_find(const char *name) {
  struct list *at;
  for (at = list_first(&drivers); at != &drivers; at = list_next(at)) {
    struct driver *d = container_of(at, struct driver, link);
    if (strcmp(d->name, name) == 0)
      return d;
  }
  return NULL;
}

static int driver_open(const char *name) {
  struct driver *d = driver_find(name);
  int opens;
  if (!d)
    return 0;
  lock_take(&d->lock);
  d->opens++;
  opens = d->opens;
  lock_drop(&d->lock);
  return opens;
}

static void with_a_local_driver(void) {
  struct driver loop;
  driver_register(&loop, "loop");
  check(driver_open("loop") == 1);
  driver_unregister(&loop);
  check(driver_open("loop") == 0);
}

int main(void) {
  struct driver *disk = malloc(sizeof *disk);
  lock_init(&drivers_lock);
  with_a_local_driver();
  if (!disk)
    return 0;
  driver_register(disk, "disk");
  check(driver_open("disk") == 1);
  check(driver_open("disk") == 2);
  driver_unregister(disk);
  free(disk);
  lock_destroy(&drivers_lock);
  return 0;
}
