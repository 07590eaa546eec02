#include "job.h"

int main(void)
{
    struct job j = { .id = 1 };
    lock_init(&j.lock);
    return j.id != 1;
}
