// RUN: %verify %s
//
// Copies that zlib and Linux make, and that were reported once: each is right
// as it is. docs/real-code.md says where they come from.

// expected-no-diagnostics
#include "Inputs/list.h"
#include "Inputs/memory.h"

struct PINNED stream {
  const unsigned char *next_in;
  struct state *state;
  void *(*alloc)(void *opaque, unsigned n);
  void *opaque;
};
struct PINNED state {
  struct stream *stream;
  struct header *header;
  int status;
};
int stream_end(struct stream *s);

// zlib's deflateCopy: the allocator is a pointer in the copy, and no link.
int allocates_with_the_functions_in_the_copy(struct stream *to,
                                             struct stream *from) {
  struct state *s;
  memcpy(to, from, sizeof *to);
  s = to->alloc(to->opaque, sizeof *s);
  if (!s)
    return -1;
  to->state = s;
  return 0;
}

// zlib's inflateCopy: the new state learns its stream before the stream learns
// its state.
int links_the_far_end_first(struct stream *to, struct stream *from) {
  struct state *s = from->alloc(from->opaque, sizeof *s);
  if (!s)
    return -1;
  memcpy(to, from, sizeof *to);
  memcpy(s, from->state, sizeof *s);
  s->stream = to;
  to->state = s;
  return 0;
}

// zlib's deflateEnd on the error path of deflateCopy: a link that was written
// since the copy is not stale, though others still are.
static int is_broken(struct stream *stream) {
  struct state *s = stream->state;
  return !s || s->stream != stream;
}
int checks_a_link_that_is_new(struct stream *to, struct stream *from) {
  struct state *s = from->alloc(from->opaque, sizeof *s);
  if (!s)
    return -1;
  memcpy(to, from, sizeof *to);
  to->state = s;
  memcpy(s, from->state, sizeof *s);
  s->stream = to;
  if (is_broken(to))
    return -1;
  return 0;
}

// Linux's ext4_getfsmap: another list in the same object is initialised after
// the copy.
struct record {
  struct list link;
  int owner;
};
struct info {
  struct record low;
  struct list all;
};
void initialises_another_list_of_the_object(struct info *info,
                                            struct record *keys) {
  info->low = keys[0];
  list_init(&info->all);
  list_init(&info->low.link);
}
