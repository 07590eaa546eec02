/* A list that points to itself, and functions that say what they do to it. */
#include "pinned.h"
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);

struct PINNED list {
  struct list *next, *prev;
};
static inline void list_init(struct list *l) {
  l->next = l;
  l->prev = l;
}
void list_setup(struct list *l PINNED_INIT);
int list_try(struct list *l PINNED_TRY_INIT);
void list_use(struct list *l PINNED_USE);
void list_destroy(struct list *l PINNED_DESTROY);

struct dev {
  int id;
  struct list queue;
};
#ifdef __cplusplus
}
#endif
