// REQUIRES: libuv
// RUN: %verify %libuv %s
// expected-no-diagnostics
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

// docs/code/idle-basic/main.c: the handle lives on the stack of main() and ends
// in its callback.
static int64_t counter;
static void wait_for_a_while(uv_idle_t *handle) {
  if (++counter >= 10e6)
    uv_idle_stop(handle);
}
int an_idle_handle_of_main(void) {
  uv_idle_t idler;
  uv_idle_init(uv_default_loop(), &idler);
  uv_idle_start(&idler, wait_for_a_while);
  uv_run(uv_default_loop(), UV_RUN_DEFAULT);
  uv_loop_close(uv_default_loop());
  return 0;
}

// docs/code/helloworld/main.c.
int a_loop_on_the_heap(void) {
  uv_loop_t *loop = malloc(sizeof(uv_loop_t));
  uv_loop_init(loop);
  uv_run(loop, UV_RUN_DEFAULT);
  uv_loop_close(loop);
  free(loop);
  return 0;
}

// docs/code/uvcat/main.c: one request for a synchronous call, and its result
// afterwards.
int a_file_is_opened(const char *path) {
  uv_fs_t req;
  int fd = uv_fs_open(NULL, &req, path, 0, 0, NULL);
  uv_fs_req_cleanup(&req);
  if (fd < 0)
    return (int)req.result;
  uv_fs_close(NULL, &req, fd, NULL);
  uv_fs_req_cleanup(&req);
  return 0;
}

// docs/code/tcp-echo-server/main.c.
static void echo_write(uv_write_t *req, int status) { free(req); }
void echo_read(uv_stream_t *client, ssize_t nread, const uv_buf_t *buf) {
  if (nread > 0) {
    struct out *req = (struct out *)malloc(sizeof(struct out));
    req->buf = uv_buf_init(buf->base, nread);
    uv_write((uv_write_t *)req, client, &req->buf, 1, echo_write);
    return;
  }
  if (nread < 0)
    uv_close((uv_handle_t *)client, on_close);
  free(buf->base);
}
void on_new_connection(uv_stream_t *server, int status) {
  if (status < 0)
    return;
  uv_tcp_t *client = (uv_tcp_t *)malloc(sizeof(uv_tcp_t));
  uv_tcp_init(server->loop, client);
  if (uv_accept(server, (uv_stream_t *)client) == 0)
    uv_read_start((uv_stream_t *)client, NULL, echo_read);
  else
    uv_close((uv_handle_t *)client, on_close);
}

// The data field may be set ahead of the initialiser, which keeps it.
void data_comes_first(uv_loop_t *loop, uv_timer_t *t, void *data) {
  uv_handle_set_data((uv_handle_t *)t, data);
  uv_timer_init(loop, t);
  uv_timer_start(t, on_timer, 10, 0);
}

int a_busy_loop_is_closed_again(uv_loop_t *loop) {
  while (uv_loop_close(loop) == UV_EBUSY)
    uv_run(loop, UV_RUN_DEFAULT);
  return uv_loop_init(loop);
}

// docs/code/locks/main.c: the results are not looked at.
static uv_barrier_t blocker;
static uv_rwlock_t numlock;
void locks_of_the_guide(void) {
  uv_barrier_init(&blocker, 4);
  uv_rwlock_init(&numlock);
  uv_rwlock_wrlock(&numlock);
  uv_rwlock_wrunlock(&numlock);
  uv_barrier_wait(&blocker);
  uv_barrier_destroy(&blocker);
  uv_rwlock_destroy(&numlock);
}

void buffers_are_values(uv_buf_t *to, const uv_buf_t *from) { *to = *from; }
