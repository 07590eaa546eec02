// RUN: %verify %s
//
// Initialisations in libuv, zlib and Linux that were reported once: each is
// right as it is. docs/real-code.md says where they come from.

// expected-no-diagnostics
#include "Inputs/lock.h"

typedef unsigned gfp_t;

struct PINNED signal {
  int fd;
  struct signal *self;
};
struct PINNED loop {
  struct signal child;
  void *data;
  int flags;
};
int signal_open(struct loop *loop, struct signal *s PINNED_TRY_INIT);
int platform_loop_init(struct loop *loop);
void loop_drop(struct loop *loop PINNED_RAW);

// libuv's uv_loop_init: the user's data outlives the initialisation; a part is
// initialised inside a part; a function that has `init` in its name prepares
// the whole.
int loop_open(struct loop *loop PINNED_TRY_INIT) {
  void *saved = loop->data;
  loop->flags = 0;
  loop->data = saved;
  if (platform_loop_init(loop))
    return -1;
  if (signal_open(loop, &loop->child)) {
    loop_drop(loop);
    return -1;
  }
  return 0;
}

// zlib's gz_look: the stream is initialised when the object says that it is
// not yet, whatever happened to other objects before.
struct file {
  unsigned size;
  struct lock lock;
};
void looks_again(struct file *f) {
  lock_take(&f->lock);
  if (f->size == 0) {
    lock_init(&f->lock);
    f->size = 1;
  }
}

// Linux's kzalloc: the flags of kmalloc ask for zeroed memory.
void *__kmalloc(size_t size, gfp_t flags);
static inline void *kmalloc(size_t size, gfp_t flags) {
  return __kmalloc(size, flags);
}
static inline void *kzalloc(size_t size, gfp_t flags) {
  return kmalloc(size, flags | 0x100u);
}
int reads_what_was_zeroed(void) {
  struct loop *l = kzalloc(sizeof *l, 0xcc0u);
  return l ? l->flags : 0;
}
