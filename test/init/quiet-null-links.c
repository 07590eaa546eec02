// RUN: %verify %s
// expected-no-diagnostics
//
// Who tests a link for null bears zeros; and a static object may have been
// initialised by an earlier call.

void *calloc(unsigned long, unsigned long);
void free(void *);

struct link {
  struct link *next, *prev;
} __attribute__((annotate("pinned")));
static inline void link_init(struct link *l) { l->next = l->prev = l; }
static inline int link_alone(const struct link *l) { return l->next == l; }

struct shelf {
  int n;
  struct link books;
};

int tested_for_null(void) {
  struct shelf s = {0};
  return s.books.next && s.books.next != &s.books;
}

int tested_for_null_and_walked(void) {
  struct shelf *s = calloc(1, sizeof *s);
  if (!s)
    return 0;
  int n = 0;
  for (struct link *l = s->books.next; l; l = l->next)
    n++;
  free(s);
  return n;
}

static struct link once, again, never;
static int done;

int initialised_once(void) {
  if (!done) {
    link_init(&once);
    done = 1;
  }
  return link_alone(&once);
}

int begun_anew(int running) {
  if (running && !link_alone(&again))
    return -1;
  link_init(&again);
  return 0;
}

int initialised_elsewhere(void) { return link_alone(&never); }

void *arena_take(void *arena, unsigned long size);
void shelf_fill(struct shelf *s);
int taken_and_filled(void *arena) {
  struct shelf *s = arena_take(arena, sizeof(struct shelf));
  shelf_fill(s);
  return link_alone(&s->books);
}

// What an allocator of which nothing is known gives out may be anything: where
// the program asks, it knows.
int taken_and_asked(void *arena) {
  struct shelf *s = arena_take(arena, sizeof(struct shelf));
  if (s->n)
    return link_alone(&s->books);
  return 0;
}

int taken_and_tested_for_null(void *arena) {
  struct shelf *s = arena_take(arena, sizeof(struct shelf));
  return s->books.next ? s->books.next->next == 0 : 0;
}

int link_is_ready(const struct link *l __attribute__((annotate("pinned_raw"))));
void link_stop(struct link *l __attribute__((annotate("pinned_use"))));
void asked_whether_it_is_initialised(void) {
  struct shelf *s = calloc(1, sizeof *s);
  if (s && link_is_ready(&s->books))
    link_stop(&s->books);
  free(s);
}
