#include "pool.h"

void pool_open(struct pool *p)
{
    p->size = 1;
    queue_open(&p->idle);
}

void pool_shut(struct pool *p)
{
    queue_shut(&p->idle);
}
