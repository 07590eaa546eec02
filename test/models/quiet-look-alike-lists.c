// RUN: %verify %s
// expected-no-diagnostics
//
// An own list may have Linux's names and lead to elements: nothing points to
// its head, and taking the whole list is a copy of it.

#define NULL ((void *)0)

struct element {
  struct element *next, *prev;
  int n;
};
struct list_head {
  struct element *next, *prev;
  int length;
};

struct list_head the_whole_list_is_taken(struct list_head *l) {
  struct list_head taken = *l;
  l->next = l->prev = NULL;
  l->length = 0;
  return taken;
}

int a_head_is_copied_and_read(struct list_head *to, struct list_head *from) {
  *to = *from;
  return to->next ? to->next->n : 0;
}
