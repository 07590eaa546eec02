// RUN: %verify %s
// expected-no-diagnostics

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
void others_stop(struct engine *e, struct sound *s);

struct PINNED tone {
  int pitch;
};
void tone_init(struct engine *e, struct tone *t);

int torn_down(struct engine *e) {
  struct sound s;
  if (sound_init(e, "alarm", &s) != 0)
    return -1;
  sound_start(&s);
  sound_uninit(&s);
  return 0;
}

int handed_to_one_who_may_tear_it_down(struct engine *e) {
  struct sound s;
  if (sound_init(e, "alarm", &s) != 0)
    return -1;
  others_stop(e, &s);
  return 0;
}

void of_a_type_that_nothing_tears_down(struct engine *e) {
  struct tone t;
  tone_init(e, &t);
}
