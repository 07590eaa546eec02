// REQUIRES: libevent
// RUN: %verify %libevent %s
//
// Events that a program embeds, from libevent's headers, with no annotation
// anywhere.

#include <event2/event.h>
#include <event2/event_struct.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <stdlib.h>
#include <string.h>

struct conn {
  struct event read;
  int id;
};
static void on_read(evutil_socket_t fd, short what, void *arg);

void an_event_is_moved_with_its_owner(struct event_base *base, struct conn *to,
                                      int fd) {
  struct conn c = {.id = 1};
  event_assign(&c.read, base, fd, EV_READ, on_read, to);
  *to = c; // expected-warning {{'to->read.ev_evcallback.evcb_active_next' is left as a copy of 'c.read.ev_evcallback.evcb_active_next': only 'c.read.ev_evcallback.evcb_active_next' is initialised [pinned.Move]}}
}

int an_event_without_a_value_is_added(void) {
  struct event ev;
  return event_add(&ev, NULL); // expected-warning {{'ev' is handed to 'event_add' before it is initialised [pinned.Init]}}
}

int a_zeroed_event_is_added(void) {
  struct conn *c = calloc(1, sizeof *c);
  if (!c)
    return -1;
  return event_add(&c->read, NULL); // expected-warning {{'c->read' is handed to 'event_add' before it is initialised [pinned.Init]}}
}

int a_table_of_connections_grows(struct event_base *base, struct conn **table,
                                 int n, int fd) {
  struct conn *t = *table;
  event_assign(&t[0].read, base, fd, EV_READ | EV_PERSIST, on_read, t);
  t = realloc(t, (n + 1) * sizeof *t);
  if (!t)
    return -1;
  *table = t;
  return event_add(&t[0].read, NULL); // expected-warning {{'t->read' is used after it was copied from '(*table)->read' before 'realloc': only '(*table)->read' before 'realloc' is initialised [pinned.Move]}}
}

void an_event_is_used_after_its_end(struct event_base *base) {
  struct event *ev = event_new(base, -1, 0, on_read, NULL);
  if (!ev)
    return;
  event_free(ev);
  event_del(ev); // expected-warning {{'*ev' is handed to 'event_del' after it was destroyed [pinned.Lifetime]}}
}
