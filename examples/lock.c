#include "lock.h"
#include <stdio.h>
#include <stdlib.h>

#define LOCKS 32

static struct {
  const struct lock *owner;
  int taken;
} table[LOCKS];

static void die(const char *why) {
  fprintf(stderr, "lock: %s\n", why);
  abort();
}

static int number_of(const struct lock *l) {
  if (l->number < 0 || l->number >= LOCKS || table[l->number].owner != l)
    die("not initialised here");
  return l->number;
}

int lock_try_init(struct lock *l) {
  int i;

  for (i = 0; i < LOCKS; i++) {
    if (table[i].owner == NULL) {
      table[i].owner = l;
      table[i].taken = 0;
      l->number = i;
      return 0;
    }
  }
  return -1;
}

void lock_init(struct lock *l) {
  if (lock_try_init(l) != 0)
    die("too many locks");
}

void lock_take(struct lock *l) {
  int i = number_of(l);

  if (table[i].taken)
    die("taken twice");
  table[i].taken = 1;
}

void lock_give(struct lock *l) {
  int i = number_of(l);

  if (!table[i].taken)
    die("given back twice");
  table[i].taken = 0;
}

void lock_destroy(struct lock *l) {
  int i = number_of(l);

  if (table[i].taken)
    die("destroyed while it is taken");
  table[i].owner = NULL;
}
