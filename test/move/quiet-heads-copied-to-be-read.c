// RUN: %verify %s
//
// A copied head of a list that ends with null is only walked. (tmux 3.3a,
// session.c)

// expected-no-diagnostics
#include <string.h>

#define TAILQ_HEAD(name, type)                                                 \
  struct name {                                                                \
    struct type *tqh_first;                                                    \
    struct type **tqh_last;                                                    \
  }
#define TAILQ_ENTRY(type)                                                      \
  struct {                                                                     \
    struct type *tqe_next;                                                     \
    struct type **tqe_prev;                                                    \
  }
#define TAILQ_INIT(h) ((h)->tqh_first = 0, (h)->tqh_last = &(h)->tqh_first)
#define TAILQ_FOREACH(v, h, f)                                                 \
  for ((v) = (h)->tqh_first; (v) != 0; (v) = (v)->f.tqe_next)
#define TAILQ_INSERT_TAIL(h, e, f)                                             \
  ((e)->f.tqe_next = 0, (e)->f.tqe_prev = (h)->tqh_last,                       \
   *(h)->tqh_last = (e), (h)->tqh_last = &(e)->f.tqe_next)

struct link {
  int index;
  TAILQ_ENTRY(link) entry;
};
TAILQ_HEAD(stack, link);

struct session {
  struct stack last;
};

struct link *find(struct session *s, int index);

void a_list_is_built_anew_from_the_old_one(struct session *s) {
  struct stack old;
  struct link *l, *l2;
  memcpy(&old, &s->last, sizeof old);
  TAILQ_INIT(&s->last);
  TAILQ_FOREACH(l, &old, entry) {
    l2 = find(s, l->index);
    if (l2 != NULL)
      TAILQ_INSERT_TAIL(&s->last, l2, entry);
  }
}
