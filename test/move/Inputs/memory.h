// The functions of the C library that the tests call.

#ifndef MEMORY_H
#define MEMORY_H

typedef __typeof__(sizeof 0) size_t;

void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void *reallocarray(void *, size_t, size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *mempcpy(void *, const void *, size_t);
void *memset(void *, int, size_t);
void bcopy(const void *, void *, size_t);
void bzero(void *, size_t);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));

#define offsetof(type, member) __builtin_offsetof(type, member)
#define container_of(pointer, type, member)                                    \
  ((type *)((char *)(pointer) - offsetof(type, member)))

#endif
