// RUN: %verify %s
//
// free() makes the engine forget what the freed block leads to, also the head of
// a list that is freed later. (tmux 3.3a, cmd-parse.c)

// expected-no-diagnostics
#include <stdlib.h>

struct arg {
  struct {
    struct arg *tqe_next, **tqe_prev;
  } entry;
};
struct command {
  struct {
    struct arg *tqh_first, **tqh_last;
  } args;
  struct {
    struct command *tqe_next, **tqe_prev;
  } entry;
};
struct commands {
  struct command *tqh_first, **tqh_last;
};

void *xmalloc(size_t size);

static void free_commands(struct commands *cs) {
  struct command *c, *next;
  for (c = cs->tqh_first; c && (next = c->entry.tqe_next, 1); c = next) {
    if (c->entry.tqe_next)
      c->entry.tqe_next->entry.tqe_prev = c->entry.tqe_prev;
    else
      cs->tqh_last = c->entry.tqe_prev;
    *c->entry.tqe_prev = c->entry.tqe_next;
    free(c);
  }
  free(cs);
}

void an_argument_is_freed_before_the_commands(void) {
  struct commands *cs = xmalloc(sizeof *cs);
  struct command *c = xmalloc(sizeof *c);
  struct arg *a = xmalloc(sizeof *a);
  cs->tqh_first = NULL;
  cs->tqh_last = &cs->tqh_first;
  c->args.tqh_first = NULL;
  c->args.tqh_last = &c->args.tqh_first;
  // TAILQ_INSERT_TAIL(&c->args, a, entry)
  a->entry.tqe_next = NULL;
  a->entry.tqe_prev = c->args.tqh_last;
  *c->args.tqh_last = a;
  c->args.tqh_last = &a->entry.tqe_next;
  // TAILQ_INSERT_TAIL(cs, c, entry)
  c->entry.tqe_next = NULL;
  c->entry.tqe_prev = cs->tqh_last;
  *cs->tqh_last = c;
  cs->tqh_last = &c->entry.tqe_next;
  // TAILQ_REMOVE(&c->args, a, entry)
  c->args.tqh_last = a->entry.tqe_prev;
  *a->entry.tqe_prev = a->entry.tqe_next;
  free(a);
  free_commands(cs);
}
