/* Requests that take their memory from an arena of their own. */
#include "runtime.h"

struct request {
  struct arena memory;
  struct lock lock;
  int length;
};

static const struct request empty_request = {.length = 0};

static void request_open(struct request *r) {
  *r = empty_request;
  arena_init(&r->memory);
  lock_init(&r->lock);
}

static int request_append(struct request *r, int bytes) {
  char *text;
  lock_take(&r->lock);
  text = arena_take(&r->memory, bytes);
  if (!text) {
    lock_drop(&r->lock);
    return -1;
  }
  text[0] = 'x';
  r->length += bytes;
  lock_drop(&r->lock);
  return 0;
}

static void request_rewind(struct request *r) {
  int length = r->length;
  lock_take(&r->lock);
  arena_init(&r->memory);
  r->length = 0;
  lock_drop(&r->lock);
  check(length > 0);
}

static void request_close(struct request *r) {
  lock_destroy(&r->lock);
  memset(r, 0, sizeof *r);
}

static int scratch_request(void) {
  struct request r;
  int used;
  request_open(&r);
  request_append(&r, 8);
  request_append(&r, 4);
  used = arena_used(&r.memory);
  request_close(&r);
  return used;
}

int main(void) {
  struct request *r = malloc(sizeof *r);
  check(scratch_request() == 12);
  if (!r)
    return 0;
  request_open(r);
  check(request_append(r, 20) == 0);
  check(request_append(r, 20) == -1);
  request_rewind(r);
  check(request_append(r, 20) == 0);
  check(arena_used(&r->memory) == 20);
  request_close(r);
  free(r);
  return 0;
}
