// A buffer that holds its own address, and a function that relocates it.

#ifndef BUFFER_H
#define BUFFER_H

#include "pinned.h"

struct PINNED buffer {
  char *at;
  char bytes[8];
};

void buffer_init(struct buffer *b PINNED_INIT);
void buffer_use(struct buffer *b PINNED_USE);
void buffer_destroy(struct buffer *b PINNED_DESTROY);
void buffer_relocate(struct buffer *to PINNED_MOVE_TO,
                     struct buffer *from PINNED_MOVE_FROM);

#endif
