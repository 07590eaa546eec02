// REQUIRES: libuv
// RUN: %verify %libuv %s
//
// libuv's loop, handles and requests, from uv.h, with no annotation anywhere.

#include <stdlib.h>
#include <string.h>
#include <uv.h>

struct conn {
  uv_tcp_t tcp;
  int id;
};
struct out {
  uv_write_t req;
  uv_buf_t buf;
};

static void on_close(uv_handle_t *h) { free(h); }
static void on_write(uv_write_t *req, int status);
static void on_timer(uv_timer_t *t);

void a_handle_is_moved_with_its_owner(uv_loop_t *loop, struct conn *to) {
  struct conn c = {.id = 1};
  uv_tcp_init(loop, &c.tcp);
  *to = c; // expected-warning {{'to->tcp' is left as a copy of 'c.tcp': only 'c.tcp' is initialised [pinned.Move]}}
}

int a_timer_without_a_value_is_started(void) {
  uv_timer_t t;
  return uv_timer_start(&t, on_timer, 10, 0); // expected-warning {{'t' is handed to 'uv_timer_start' before it is initialised [pinned.Init]}}
}

uv_loop_t a_loop_is_returned_by_value(void) {
  uv_loop_t loop;
  uv_loop_init(&loop);
  return loop; // expected-warning {{'loop' is returned by value: the copy is not initialised [pinned.Move]}}
}

int a_table_of_connections_grows(uv_loop_t *loop, struct conn **table, int n) {
  struct conn *t = *table;
  uv_tcp_init(loop, &t[n].tcp);
  t = realloc(t, (n + 2) * sizeof *t);
  if (!t)
    return -1;
  *table = t; // expected-warning {{'t->tcp' is kept after it was copied from '(*table)->tcp' before 'realloc': only '(*table)->tcp' before 'realloc' is initialised [pinned.Move]}}
  return uv_read_stop((uv_stream_t *)&t[n].tcp);
}

void a_request_is_moved_while_it_is_written(struct out *to, struct out *from,
                                            uv_stream_t *s) {
  uv_write(&from->req, s, &from->buf, 1, on_write);
  *to = *from; // expected-warning {{'to->req' is left as a copy of 'from->req': only 'from->req' is initialised [pinned.Move]}}
}

int a_mutex_of_libuv_is_used_after_its_end(void) {
  uv_mutex_t m;
  if (uv_mutex_init(&m))
    return -1;
  uv_mutex_destroy(&m);
  uv_mutex_lock(&m); // expected-warning {{'m' is handed to 'uv_mutex_lock' after it was destroyed [pinned.Lifetime]}}
  return 0;
}
