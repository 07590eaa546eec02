/* A parser that packs what it reads, as a user of zlib does. */
#include "runtime.h"

struct parser {
  struct stream packed;
  struct stream index;
  const char *name;
  int words;
};

static int parser_open(struct parser *p PINNED_TRY_INIT, const char *name) {
  memset(p, 0, sizeof *p);
  p->name = name;
  if (stream_begin(&p->packed) != 0)
    return -1;
  if (stream_begin(&p->index) != 0) {
    stream_end(&p->packed);
    return -2;
  }
  return 0;
}

static int parser_feed(struct parser *p PINNED_USE, const char *text) {
  int bytes = 0;
  for (int i = 0; i < 2 && text[i]; i++)
    bytes = stream_push(&p->packed, text[i]);
  stream_push(&p->index, bytes);
  p->words++;
  return bytes;
}

static void parser_restart(struct parser *p PINNED_USE) {
  stream_rewind(&p->packed);
  stream_rewind(&p->index);
  p->words = 0;
}

static void parser_close(struct parser *p PINNED_DESTROY) {
  stream_end(&p->index);
  stream_end(&p->packed);
  p->name = NULL;
}

static void parse(struct parser *p, int failing) {
  fail_at(failing);
  if (parser_open(p, "input") < 0)
    return;
  check(parser_feed(p, "ab") == 2);
  check(parser_feed(p, "c") == 3);
  parser_restart(p);
  check(parser_feed(p, "d") == 1);
  parser_close(p);
}

int main(void) {
  struct parser p;
  struct parser *heap;
  parse(&p, 1);
  parse(&p, 2);
  parse(&p, 0);
  heap = malloc(sizeof *heap);
  if (!heap)
    return 0;
  if (parser_open(heap, "heap") == 0) {
    parser_feed(heap, "e");
    parser_close(heap);
  }
  free(heap);
  return 0;
}
