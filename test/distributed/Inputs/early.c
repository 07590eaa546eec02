#include "lock.h"

void a_lock_is_set(void)
{
    struct lock l;
    lock_set(&l);
}

struct lock a_lock_is_returned(void)
{
    struct lock l;
    lock_set(&l);
    return l;
}
