/* Objects in objects: a server holds a logger and two ports with parts. */
#include "runtime.h"

struct logger {
  struct lock lock;
  struct stream out;
};

struct port {
  struct channel channel;
  struct timer retry;
};

struct server {
  struct logger logger;
  struct port input, output;
  int running;
};

static int logger_open(struct logger *l) {
  lock_init(&l->lock);
  if (stream_begin(&l->out)) {
    lock_destroy(&l->lock);
    return -1;
  }
  return 0;
}

static void logger_close(struct logger *l) {
  stream_end(&l->out);
  lock_destroy(&l->lock);
}

static int logger_write(struct logger *l, int byte) {
  int bytes;
  lock_take(&l->lock);
  bytes = stream_push(&l->out, byte);
  lock_drop(&l->lock);
  return bytes;
}

static int port_open(struct port *p) {
  if (channel_open(&p->channel) != 0)
    return -1;
  timer_init(&p->retry);
  return 0;
}

static void port_close(struct port *p) {
  timer_destroy(&p->retry);
  channel_close(&p->channel);
}

static int server_open(struct server *s) {
  if (logger_open(&s->logger))
    return -1;
  if (port_open(&s->input))
    goto fail_logger;
  if (port_open(&s->output))
    goto fail_input;
  timer_start(&s->output.retry, 5);
  s->running = 1;
  return 0;
fail_input:
  port_close(&s->input);
fail_logger:
  logger_close(&s->logger);
  return -1;
}

static void server_close(struct server *s) {
  s->running = 0;
  timer_stop(&s->output.retry);
  port_close(&s->output);
  port_close(&s->input);
  logger_close(&s->logger);
}

static void serve(struct server *s, int failing) {
  fail_at(failing);
  if (server_open(s)) {
    check(failing != 0);
    return;
  }
  channel_send(&s->input.channel, 1);
  check(logger_write(&s->logger, 'i') == 1);
  channel_send(&s->output.channel, 2);
  check(timer_left(&s->output.retry) == 5);
  server_close(s);
}

int main(void) {
  struct server s;
  serve(&s, 1);
  serve(&s, 2);
  serve(&s, 3);
  serve(&s, 0);
  serve(&s, 0);
  return 0;
}
