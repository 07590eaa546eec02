/*
 * Follows the life of every object of a program that runs, by the contract and
 * not by the checker: what the table calls an error on a path ends the program
 * here when that path is taken.
 *
 * Exit codes: BROKEN, the contract is broken; WRONG, the program has another
 * mistake (use of freed memory, a null pointer), of which the contract says
 * nothing; DIFFERENT, it keeps the contract but does not do what it should. The
 * program is compiled with -finstrument-functions, so that the end of each
 * scope is seen, and locals and the heap start as a pattern.
 *
 * - An opaque object holds its own address: it knows that it was overwritten.
 * - A visible body that reads zeroes makes a mistake, but the contract forbids
 *   reads of raw parts only.
 * - Freed memory is kept: a list that leads into it is known by that. It is
 *   judged when that list is used, and when a function that main() called ends.
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#pragma GCC diagnostic ignored "-Wframe-address"

enum {
  DIFFERENT = 1,
  BROKEN = 77,
  WRONG = 78,
  PARTS = 512,
  RANGES = 512,
  RAW = 0xAA
};
enum state { INITIALISED, ACTIVE, DESTROYED };
enum kind { OPAQUE, LIST, ARENA };

struct part {
  char *at;
  size_t size;
  enum kind kind;
  enum state state;
};
struct range {
  char *begin, *end;
};
struct links {
  struct links *next, *prev;
};

static struct part parts[PARTS];
static struct range freed[RANGES];
static int part_count, freed_count, depth;
int life_failing, life_failed_checks;

static void stop(int code, const char *why) {
  fprintf(stderr, "%s: %s\n", code == BROKEN ? "broken" : "wrong", why);
  _exit(code);
}

static int inside(void *p, char *begin, char *end) {
  return (char *)p >= begin && (char *)p < end;
}

static int is_freed(void *p) {
  for (int i = 0; i < freed_count; i++)
    if (inside(p, freed[i].begin, freed[i].end))
      return 1;
  return 0;
}

static struct part *find(void *at) {
  for (int i = 0; i < part_count; i++)
    if (parts[i].at == at)
      return &parts[i];
  return NULL;
}

static void forget(struct part *part) { *part = parts[--part_count]; }

static void enter(void *at, size_t size, enum kind kind, enum state state) {
  struct part *part = find(at);
  if (!part) {
    if (part_count == PARTS)
      stop(WRONG, "too many objects");
    part = &parts[part_count++];
  }
  *part = (struct part){at, size, kind, state};
}

/* What an object has in its first bytes, if nobody overwrote it. */
static int is_whole(struct part *part) {
  char *first = *(char **)part->at;
  if (part->kind == ARENA)
    return inside(first, part->at, part->at + part->size + 1);
  return part->kind == LIST || first == part->at;
}

/* What was overwritten is raw again, and must not have been active. */
static void find_overwritten(void) {
  for (int i = part_count; i-- > 0;) {
    if (is_whole(&parts[i]))
      continue;
    if (parts[i].state == ACTIVE)
      stop(BROKEN, "overwritten while active");
    forget(&parts[i]);
  }
}

static void find_dangling(void) {
  for (int i = 0; i < part_count; i++) {
    struct links *l = (struct links *)parts[i].at;
    if (parts[i].kind == LIST && (is_freed(l->next) || is_freed(l->prev)))
      stop(BROKEN, "a list leads to what was freed while linked");
  }
}

static void need_storage(void *p) {
  uintptr_t address = (uintptr_t)p;
  if (address < 4096 || address >> 47)
    stop(WRONG, "wild pointer");
  if (is_freed(p)) {
    find_dangling();
    stop(WRONG, "use after free");
  }
}

/* The storage [begin, end) goes. */
static void release(char *begin, char *end, int scope) {
  find_overwritten();
  for (int i = part_count; i-- > 0;)
    if (inside(parts[i].at, begin, end)) {
      if (parts[i].state == ACTIVE)
        stop(BROKEN, "its storage goes while active");
      forget(&parts[i]);
    }
  for (int i = 0; scope && i < part_count; i++) {
    struct links *l = (struct links *)parts[i].at;
    if (parts[i].kind == LIST &&
        (inside(l->next, begin, end) || inside(l->prev, begin, end)))
      stop(BROKEN, "a scope ends while a list leads into it");
  }
}

/*===-- Memory, scopes, crashes -------------------------------------------===*/

void *life_malloc(size_t size) {
  size_t *memory = malloc(size + 16);
  memset(memory, RAW, size + 16);
  *memory = size;
  return (char *)memory + 16;
}

void *life_calloc(size_t count, size_t size) {
  return memset(life_malloc(count * size), 0, count * size);
}

void life_free(void *memory) {
  char *begin = memory;
  if (!begin)
    return;
  need_storage(begin);
  char *end = begin + *(size_t *)(begin - 16);
  release(begin, end, 0);
  if (freed_count == RANGES)
    stop(WRONG, "too much freed");
  freed[freed_count++] = (struct range){begin, end};
  memset(begin, 0xDB, (size_t)(end - begin));
}

void __cyg_profile_func_enter(void *function, void *caller) {
  (void)function, (void)caller;
  depth++;
}

void __cyg_profile_func_exit(void *function, void *caller) {
  (void)function, (void)caller;
  depth--;
  release(__builtin_frame_address(0), __builtin_frame_address(1), 1);
  if (depth <= 1)
    find_dangling();
}

static void crash(int signal) {
  (void)signal;
  find_dangling();
  stop(WRONG, "crash");
}

__attribute__((constructor)) static void start(void) {
  signal(SIGSEGV, crash);
  signal(SIGBUS, crash);
  alarm(2);
}

__attribute__((destructor)) static void end(void) {
  if (life_failed_checks)
    _exit(DIFFERENT);
}

/*===-- Lists: what the visible bodies say --------------------------------===*/

static int is_zero(struct links *l) { return !l->next && !l->prev; }

static void need_linked(struct links *l) {
  if (is_freed(l->next) || is_freed(l->prev))
    stop(BROKEN, "a list leads to what was freed while linked");
  if (!find(l->next) || !find(l->prev))
    stop(BROKEN, "a list that was overwritten is used");
  if (l->next->prev != l || l->prev->next != l)
    stop(WRONG, "the list is corrupt");
}

static void need_list(struct links *l) {
  need_storage(l);
  if (!find(l) && l->next == l && l->prev == l)
    enter(l, sizeof *l, LIST, INITIALISED); /* by a static initialiser */
  if (is_zero(l))
    stop(WRONG, "null links");
  if (!find(l))
    stop(BROKEN, "a list is used before it is initialised");
  need_linked(l);
}

void life_list_init(void *part) {
  struct links *l = part;
  need_storage(l);
  if (find(l) && l->next != l && find(l->next) && l->next->prev == l)
    stop(BROKEN, "a list that has nodes is initialised");
  enter(l, sizeof *l, LIST, INITIALISED);
}

void life_list_use(void *part) { need_list(part); }

void life_list_link(void *part) {
  enter(part, sizeof(struct links), LIST, INITIALISED);
}

void life_list_unlink(void *part) {
  need_list(part);
  forget(find(part));
}

/*===-- An arena: its cursor points into its own bytes --------------------===*/

void life_arena_init(void *part, size_t size) {
  need_storage(part);
  enter(part, size, ARENA, INITIALISED);
}

void life_arena_use(void *part) {
  need_storage(part);
  find_overwritten();
  if (!find(part) && !*(char **)part)
    stop(WRONG, "null cursor");
  if (!find(part))
    stop(BROKEN, "an arena is used before it is initialised");
}

/*===-- Opaque objects ----------------------------------------------------===*/

static struct part *live(void *at) {
  need_storage(at);
  find_overwritten();
  struct part *part = find(at);
  return part && part->state != DESTROYED ? part : NULL;
}

static void begin_life(void *at, size_t size, enum state state) {
  *(void **)at = at;
  enter(at, size, OPAQUE, state);
}

static void init(void *at, size_t size) {
  if (live(at))
    stop(BROKEN, "initialised twice");
  begin_life(at, size, INITIALISED);
}

/* As init, unless it is its turn to fail: then what is there is no object. */
static int try_init(void *at, size_t size) {
  init(at, size);
  if (!life_failing || --life_failing)
    return 1;
  forget(find(at));
  *(void **)at = NULL;
  return 0;
}

static struct part *need(void *at) {
  struct part *part = live(at);
  if (!part)
    stop(BROKEN, "used while it is not initialised");
  return part;
}

static void destroy(void *at) {
  if (need(at)->state == ACTIVE)
    stop(BROKEN, "destroyed while active");
  find(at)->state = DESTROYED;
}

struct object {
  void *self;
  int number;
};

void lock_init(void *l) { init(l, sizeof(void *)); }
void lock_take(void *l) { need(l); }
void lock_drop(void *l) { need(l); }
void lock_destroy(void *l) { destroy(l); }

void timer_init(struct object *t) { init(t, sizeof *t); }
void timer_start(struct object *t, int ticks) {
  need(t)->state = ACTIVE;
  t->number = ticks;
}
void timer_stop(struct object *t) { need(t)->state = INITIALISED; }
int timer_left(struct object *t) { return need(t), t->number; }
void timer_destroy(struct object *t) { destroy(t); }

int channel_open(struct object *c) {
  int good = try_init(c, sizeof *c);
  c->number = 0;
  return good ? 0 : -1;
}
void channel_send(struct object *c, int word) {
  need(c);
  c->number += word;
}
int channel_sent(struct object *c) { return need(c), c->number; }
void channel_close(struct object *c) { destroy(c); }

int irq_request(void *i) { return try_init(i, sizeof(void *)); }
void irq_enable(void *i) { need(i)->state = ACTIVE; }
void irq_disable(void *i) { need(i)->state = INITIALISED; }
void irq_release(void *i) { destroy(i); }

int stream_begin(struct object *s) {
  int good = try_init(s, sizeof *s);
  s->number = 0;
  return good ? 0 : -1;
}
int stream_push(struct object *s, int byte) {
  (void)byte;
  return need(s), ++s->number;
}
void stream_rewind(struct object *s) {
  live(s);
  begin_life(s, sizeof *s, INITIALISED);
  s->number = 0;
}
void stream_end(struct object *s) { destroy(s); }

void wait_queue_init(void *q) { init(q, sizeof(void *)); }
void wait_queue_wake(void *q) { need(q); }
void wait_queue_add(void *q, void *w) {
  need(q);
  live(w);
  begin_life(w, sizeof(void *), ACTIVE);
}
void wait_queue_remove(void *q, void *w) {
  need(q);
  need(w)->state = INITIALISED;
}

void cell_init(struct object *c, int value) {
  init(c, sizeof *c);
  c->number = value;
}
int cell_get(struct object *c) { return need(c), c->number; }
void cell_move(struct object *to, struct object *from) {
  need(from);
  init(to, sizeof *to);
  to->number = from->number;
  forget(find(from));
}
void cell_destroy(struct object *c) { destroy(c); }
