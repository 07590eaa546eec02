/* Sessions that time out: timers are armed while a session is open. */
#include "runtime.h"

struct session {
  struct timer idle;
  struct timer total;
  int requests;
};

static void session_open(struct session *s, int limit) {
  s->requests = 0;
  timer_init(&s->idle);
  timer_init(&s->total);
  timer_start(&s->idle, limit);
  timer_start(&s->total, 10 * limit);
}

static void session_request(struct session *s, int limit) {
  timer_stop(&s->idle);
  s->requests++;
  timer_start(&s->idle, limit);
}

static int session_close(struct session *s) {
  int left = timer_left(&s->total);
  timer_stop(&s->idle);
  timer_stop(&s->total);
  timer_destroy(&s->idle);
  timer_destroy(&s->total);
  return left;
}

static int local_session(void) {
  struct session s;
  session_open(&s, 3);
  session_request(&s, 2);
  check(s.requests == 1);
  return session_close(&s);
}

static int heap_session(void) {
  int left;
  struct session *s = malloc(sizeof *s);
  if (!s)
    return -1;
  session_open(s, 5);
  left = session_close(s);
  session_open(s, 6);
  session_request(s, 7);
  left += session_close(s);
  free(s);
  return left;
}

int main(void) {
  check(local_session() == 30);
  check(heap_session() == 110);
  return 0;
}
