#ifndef JOB_H
#define JOB_H

#include <pinned.h>

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);

struct job { int id; struct lock lock; };
struct job job_make(int id);

#endif
