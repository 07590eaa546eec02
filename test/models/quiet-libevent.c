// REQUIRES: libevent
// RUN: %verify %libevent %s
// expected-no-diagnostics
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

// event.h: an event of the caller's own storage. It ends by itself when it
// fires, inside the dispatch.
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

void an_event_is_assigned_again(struct conn *c, struct event_base *base,
                                int fd) {
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
