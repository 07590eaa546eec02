// RUN: %verify %s
// UNSUPPORTED: clang-16
//
// The attribute `suppress` on the function or the type silences a report.

// expected-no-diagnostics
#include "Inputs/list.h"
#define DELIBERATE __attribute__((suppress))

DELIBERATE void a_parameter(struct list *l PINNED_INIT PINNED_DESTROY);
DELIBERATE PINNED_INIT void a_function(void);
struct DELIBERATE a_field {
  int x UNPINNED;
};
struct DELIBERATE PINNED_ZEROABLE a_struct {
  int x;
};
