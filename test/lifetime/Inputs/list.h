// The list of the Linux kernel, with visible functions and nothing annotated
// but the types.

#ifndef LIST_H
#define LIST_H

#include "pinned.h"

#define NULL ((void *)0)
typedef __typeof__(sizeof 0) size_t;

void *malloc(size_t);
void *calloc(size_t, size_t);
void free(void *);
void *memset(void *, int, size_t);

#define container_of(pointer, type, member)                                    \
  ((type *)((char *)(pointer)-__builtin_offsetof(type, member)))

struct PINNED list_head {
  struct list_head *next, *prev;
};

#define LIST_HEAD_INIT(name) {&(name), &(name)}
#define LIST_HEAD(name) struct list_head name = LIST_HEAD_INIT(name)

static inline void INIT_LIST_HEAD(struct list_head *list) {
  list->next = list;
  list->prev = list;
}

static inline void __list_add(struct list_head *fresh, struct list_head *prev,
                              struct list_head *next) {
  next->prev = fresh;
  fresh->next = next;
  fresh->prev = prev;
  prev->next = fresh;
}

static inline void list_add(struct list_head *fresh, struct list_head *head) {
  __list_add(fresh, head, head->next);
}

static inline void list_add_tail(struct list_head *fresh,
                                 struct list_head *head) {
  __list_add(fresh, head->prev, head);
}

static inline void __list_del(struct list_head *prev, struct list_head *next) {
  next->prev = prev;
  prev->next = next;
}

#define LIST_POISON1 ((struct list_head *)0x100)
#define LIST_POISON2 ((struct list_head *)0x122)

static inline void list_del(struct list_head *entry) {
  __list_del(entry->prev, entry->next);
  entry->next = LIST_POISON1;
  entry->prev = LIST_POISON2;
}

// Keeps the pointers of what it removes.
static inline void __list_del_entry(struct list_head *entry) {
  __list_del(entry->prev, entry->next);
}

static inline void list_del_init(struct list_head *entry) {
  __list_del_entry(entry);
  INIT_LIST_HEAD(entry);
}

static inline void list_move(struct list_head *entry, struct list_head *head) {
  __list_del_entry(entry);
  list_add(entry, head);
}

static inline void list_replace(struct list_head *old,
                                struct list_head *fresh) {
  fresh->next = old->next;
  fresh->next->prev = fresh;
  fresh->prev = old->prev;
  fresh->prev->next = fresh;
}

static inline void list_replace_init(struct list_head *old,
                                     struct list_head *fresh) {
  list_replace(old, fresh);
  INIT_LIST_HEAD(old);
}

static inline int list_empty(const struct list_head *head) {
  return head->next == head;
}

static inline void __list_splice(const struct list_head *list,
                                 struct list_head *prev,
                                 struct list_head *next) {
  struct list_head *first = list->next;
  struct list_head *last = list->prev;
  first->prev = prev;
  prev->next = first;
  last->next = next;
  next->prev = last;
}

static inline void list_splice_init(struct list_head *list,
                                    struct list_head *head) {
  if (!list_empty(list)) {
    __list_splice(list, head, head->next);
    INIT_LIST_HEAD(list);
  }
}

#define list_entry(ptr, type, member) container_of(ptr, type, member)
#define list_first_entry(ptr, type, member)                                    \
  list_entry((ptr)->next, type, member)
#define list_next_entry(pos, member)                                           \
  list_entry((pos)->member.next, __typeof__(*(pos)), member)
#define list_for_each(pos, head)                                               \
  for (pos = (head)->next; pos != (head); pos = pos->next)
#define list_for_each_safe(pos, n, head)                                       \
  for (pos = (head)->next, n = pos->next; pos != (head);                       \
       pos = n, n = pos->next)
#define list_for_each_entry_safe(pos, n, head, member)                         \
  for (pos = list_first_entry(head, __typeof__(*pos), member),                 \
      n = list_next_entry(pos, member);                                        \
       &pos->member != (head); pos = n, n = list_next_entry(n, member))

struct item {
  int value;
  struct list_head link;
};

struct device {
  int id;
  struct list_head items;
};

// Functions of which nothing is known.
void mystery(void *p);
void print(int n);
int coin(void);

extern struct list_head registry;

#endif
