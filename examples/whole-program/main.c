#include "pool.h"

/* A queue that nobody has opened. */
static void push_too_early(void)
{
    struct queue q;

    queue_push(&q);
}

/* A pool is used when it was shut, two files away from the mutex. */
static void push_too_late(void)
{
    struct pool p;

    pool_open(&p);
    pool_shut(&p);
    queue_push(&p.idle);
}

/* The initialiser may fail. */
static void push_unchecked(int length)
{
    struct queue q;

    queue_setup_with(&q, length);
    queue_push(&q);
    queue_shut(&q);
}

/* The copier leaves a lock that nobody initialised. */
static void push_to_a_copy(void)
{
    struct queue q, copy;

    queue_open(&q);
    queue_assign(&copy, &q);
    queue_push(&copy);
    queue_shut(&q);
}

/* This is right. */
static void push(int length)
{
    struct queue q;

    if (queue_setup_with(&q, length) == 0) {
        queue_push(&q);
        queue_shut(&q);
    }
}

int main(int argc, char **argv)
{
    (void)argv;
    push_too_early();
    push_too_late();
    push_unchecked(argc - 2);
    push_to_a_copy();
    push(argc);
    return 0;
}
