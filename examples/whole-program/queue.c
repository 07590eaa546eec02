#include "queue.h"

#include <stdlib.h>

int queue_setup_with(struct queue *q, int length)
{
    if (length < 0)
        return -1;
    q->length = length;
    pthread_mutex_init(&q->lock, NULL);
    return 0;
}

void queue_open(struct queue *q)
{
    queue_setup_with(q, 0);
}

void queue_shut(struct queue *q)
{
    pthread_mutex_destroy(&q->lock);
}

void queue_push(struct queue *q)
{
    pthread_mutex_lock(&q->lock);
    q->length++;
    pthread_mutex_unlock(&q->lock);
}

void queue_assign(struct queue *to, const struct queue *from)
{
    *to = *from;
}

struct queue *queue_make(void)
{
    struct queue *q = malloc(sizeof *q);

    if (q)
        queue_open(q);
    return q;
}
