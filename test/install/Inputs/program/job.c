#include "job.h"

void lock_init(struct lock *l)
{
    l->word = 0;
    l->self = l;
}

struct job job_make(int id)
{
    struct job j = { .id = id };
    lock_init(&j.lock);
    return j;
}
