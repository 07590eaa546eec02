#include "pinned.h"

struct PINNED lock { int word; };
void lock_set(struct lock *l PINNED_INIT);
