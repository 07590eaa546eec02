// RUN: %verify %s
//
// An initialiser that gets another object may enter the new one there; a local
// that is not torn down then, where its type has a function for that, is
// pointed to when its function returns.

#include "pinned.h"

struct PINNED engine {
  void *graph;
};
struct PINNED sound {
  void *node;
};
int sound_init(struct engine *e, const char *path, struct sound *s);
int sound_start(struct sound *s);
void sound_uninit(struct sound *s);

int left_in_the_engine(struct engine *e) {
  struct sound s;
  if (sound_init(e, "alarm", &s) != 0)
    return -1;
  sound_start(&s);
  return 0; // expected-warning {{The storage of 's' goes while others point to it [pinned.Lifetime]}}
}
