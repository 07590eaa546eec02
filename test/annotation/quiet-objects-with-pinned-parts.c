// RUN: %verify %s
//
// Annotations that are about a pinned part, wherever it is in the object, or of
// an object that cannot be seen into.

// expected-no-diagnostics
#include "Inputs/list.h"

union either {
  int word;
  struct list l;
};
struct deep {
  struct {
    struct queue queues[2][3];
  };
};
struct flexible {
  int length;
  struct list all[];
};
struct flexible_of_old {
  int length;
  struct list all[0];
};
void parts_at_any_depth(struct list *a PINNED_INIT, struct queue *b PINNED_USE,
                        union either *c PINNED_USE, struct deep *d PINNED_RAW,
                        spin_t *e PINNED_USE, const struct queue *f PINNED_USE,
                        _Atomic(struct list) *g PINNED_USE);
void flexible_arrays(struct flexible *a PINNED_DESTROY,
                     struct flexible_of_old *b PINNED_DESTROY);
void arrays(int n, struct list a[] PINNED_USE, struct queue b[4] PINNED_USE,
            struct list c[n] PINNED_USE, struct list d[n][n] PINNED_USE,
            struct list (*e)[7] PINNED_USE);

// An array of pointers that is pinned as a whole.
typedef void *ring_t[2] PINNED;
void a_pinned_array(ring_t r PINNED_INIT, ring_t *s PINNED_USE);
typedef struct plain *handle_t PINNED;
void a_pinned_pointer(handle_t *h PINNED_INIT);

struct unknown;
void storage_and_unknown_types(void *a PINNED_INIT, char *b PINNED_INIT,
                               unsigned char *c PINNED_DESTROY,
                               struct unknown *d PINNED_USE);
PINNED_INIT void *storage_is_returned(void);
PINNED_INIT struct unknown *an_unknown_type_is_returned(void);
PINNED_INIT struct queue *a_part_is_returned(void);

struct complete_later;
void a_type_that_is_complete_later(struct complete_later *c PINNED_USE);
struct complete_later {
  struct list l;
};

struct PINNED PINNED_ZEROABLE both_marks {
  int x;
};
typedef struct PINNED_ZEROABLE {
  int x;
} the_typedef_marks_it PINNED;
typedef int once_t PINNED PINNED_ZEROABLE;
typedef struct list zeroable_list_t PINNED_ZEROABLE;

struct fields {
  struct list one UNPINNED, many[3] UNPINNED;
  struct queue nested UNPINNED;
  spin_t lock UNPINNED;
  struct {
    struct list anonymous UNPINNED;
  };
  struct list flexible[] UNPINNED;
};
