// RUN: %verify %s
//
// A record that is defined in the file, and of which objects are created here,
// has a field that functions use and that none initialises.

#include "Inputs/lock.h"

struct PINNED link {
  struct link *next, *prev;
};
static inline void link_init(struct link *l) { l->next = l->prev = l; }
static inline int link_alone(const struct link *l) { return l->next == l; }

struct alarm {
  int due;
  struct link on_wheel;
  struct link waiters;
  struct lock lock;
};
struct session {
  int socket;
  struct alarm idle;
};

struct session *session_open(int socket) {
  struct session *s = calloc(1, sizeof *s);
  if (!s)
    return s;
  s->socket = socket;
  link_init(&s->idle.waiters);
  return s;
}

int alarm_is_set(struct alarm *a) {
  return !link_alone(&a->on_wheel); // expected-warning {{'struct alarm.on_wheel' is used, but no function of this file initialises it [pinned.Init]}}
}

int alarm_has_waiters(struct alarm *a) { return !link_alone(&a->waiters); }

void alarm_lock(struct alarm *a) {
  lock_take(&a->lock); // expected-warning {{'struct alarm.lock' is used, but no function of this file initialises it [pinned.Init]}}
}
