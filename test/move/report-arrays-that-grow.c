// The usual way to grow an array: the size is not known, and the first elements
// come on paths where the array was empty before. That a new element is
// initialised there does not repair the old ones; a loop over all of them does.
// RUN: %verify %s
#include "pinned.h"

typedef unsigned long size_t;
void *realloc(void *block, size_t size);

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_REINIT);

struct worker { struct lock lock; int id; };
struct pool { struct worker *all; size_t n, room; };

int a_new_element_alone(struct pool *p, int id)
{
  if (p->n == p->room) {
    size_t room = p->room ? p->room * 2 : 4;
    struct worker *all = realloc(p->all, room * sizeof *all);
    if (!all)
      return -1;
    p->all = all; // expected-warning {{'lock' is kept after it was copied from 'p->all->lock' before 'realloc': only 'p->all->lock' before 'realloc' is initialised [pinned.Move]}}
    p->room = room;
  }
  p->all[p->n].id = id;
  lock_init(&p->all[p->n].lock);
  p->n++;
  return 0;
}

int all_of_them_in_a_loop(struct pool *p, int id)
{
  if (p->n == p->room) {
    size_t room = p->room ? p->room * 2 : 4;
    struct worker *all = realloc(p->all, room * sizeof *all);
    if (!all)
      return -1;
    p->all = all;
    p->room = room;
    for (size_t i = 0; i < p->n; i++)
      lock_init(&all[i].lock);
  }
  p->all[p->n].id = id;
  lock_init(&p->all[p->n].lock);
  p->n++;
  return 0;
}

static void init_all(struct worker *all, size_t n)
{
  while (n--)
    lock_init(&all[n].lock);
}

int all_of_them_in_a_function(struct pool *p, size_t room)
{
  struct worker *all = realloc(p->all, room * sizeof *all);
  if (!all)
    return -1;
  init_all(all, p->n);
  p->all = all;
  return 0;
}
