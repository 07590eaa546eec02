/* A queue with a lock. Nothing in this program is annotated. */
#ifndef QUEUE_H
#define QUEUE_H

#include <pthread.h>

struct queue {
    int length;
    pthread_mutex_t lock;
};

int queue_setup_with(struct queue *q, int length); /* 0 on success */
void queue_open(struct queue *q);
void queue_shut(struct queue *q);
void queue_push(struct queue *q);
void queue_assign(struct queue *to, const struct queue *from);
struct queue *queue_make(void);

#endif
