#ifndef POOL_H
#define POOL_H

#include "queue.h"

struct pool {
    int size;
    struct queue idle;
};

void pool_open(struct pool *p);
void pool_shut(struct pool *p);

#endif
