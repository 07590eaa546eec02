/* Two types that are pinned, one that holds a pinned part and one that does
 * not. */
#include "pinned.h"

struct PINNED list {
  struct list *next, *prev;
};
typedef int spin_t PINNED;
struct queue {
  int length;
  struct list jobs;
};
struct plain {
  int x, y;
};
