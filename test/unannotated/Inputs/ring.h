// A pinned type of which no function is annotated, except those that ask.
#include "pinned.h"

typedef __SIZE_TYPE__ size_t;
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void free(void *p);

struct PINNED ring {
  struct ring *next, *prev;
};

struct owner {
  int n;
  struct ring r;
};

void ring_need(struct ring *r PINNED_USE);
void ring_pin(struct ring *r PINNED_INIT);
void owner_need(struct owner *o PINNED_USE);

void mystery(void *p);
int look(const void *p);
int coin(void);
