// RUN: %verify %s
//
// Events that a program embeds, from libevent's headers, with no annotation anywhere.

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

//===-- Reports -----------------------------------------------------------===//

void an_event_is_moved_with_its_owner(struct event_base *base, struct conn *to, int fd) {
  struct conn c = {.id = 1};
  event_assign(&c.read, base, fd, EV_READ, on_read, to);
  *to = c; // expected-warning {{'to->read' is left as a copy of 'c.read': only 'c.read' is initialised}}
}

int an_event_without_a_value_is_added(void) {
  struct event ev;
  return event_add(&ev, NULL); // expected-warning {{'ev' is handed to 'event_add' before it is initialised}}
}

int a_zeroed_event_is_added(void) {
  struct conn *c = calloc(1, sizeof *c);
  if (!c)
    return -1;
  return event_add(&c->read, NULL); // expected-warning {{'c->read' is handed to 'event_add' before it is initialised}}
}

int a_table_of_connections_grows(struct event_base *base, struct conn **table, int n, int fd) {
  struct conn *t = *table;
  event_assign(&t[0].read, base, fd, EV_READ | EV_PERSIST, on_read, t);
  t = realloc(t, (n + 1) * sizeof *t);
  if (!t)
    return -1;
  *table = t;
  return event_add(&t[0].read, NULL); // expected-warning {{'t->read' is used after it was copied from '(*table)->read' before 'realloc': only '(*table)->read' before 'realloc' is initialised}}
}

void an_event_is_used_after_its_end(struct event_base *base) {
  struct event *ev = event_new(base, -1, 0, on_read, NULL);
  if (!ev)
    return;
  event_free(ev);
  event_del(ev); // expected-warning {{'*ev' is handed to 'event_del' after it was destroyed}}
}

//===-- Silent ------------------------------------------------------------===//

// event.h: an event of the caller's own storage. It ends by itself when it fires, inside the dispatch.
int an_event_on_the_stack(void) {
  struct event_base *base = event_base_new();
  struct event ev;
  struct timeval tv = {1, 0};
  if (!base)
    return -1;
  evtimer_assign(&ev, base, on_read, NULL);
  evtimer_add(&ev, &tv);
  event_base_dispatch(base);
  event_base_free(base);
  return 0;
}

void an_event_is_assigned_again(struct conn *c, struct event_base *base, int fd) {
  event_del(&c->read);
  event_assign(&c->read, base, fd, EV_READ | EV_WRITE, on_read, c);
  event_add(&c->read, NULL);
}

void a_connection_ends(struct conn *c) {
  if (event_initialized(&c->read))
    event_del(&c->read);
  free(c);
}

int an_event_of_libevent_s_own(struct event_base *base, int fd) {
  struct event *ev = event_new(base, fd, EV_READ | EV_PERSIST, on_read, NULL);
  if (!ev)
    return -1;
  event_add(ev, NULL);
  event_base_loop(base, EVLOOP_ONCE);
  event_free(ev);
  return 0;
}

// http.h: the list of a query on the stack.
int a_query_is_read(const char *uri) {
  struct evkeyvalq headers;
  if (evhttp_parse_query_str(uri, &headers) < 0)
    return -1;
  const char *v = evhttp_find_header(&headers, "id");
  int id = v ? atoi(v) : 0;
  evhttp_clear_headers(&headers);
  return id;
}
