// `clang --analyze` turns the macros on by itself; a plain compile leaves them
// off until it is given PINNED_ENABLE.
//
// RUN: %clang --analyze -Werror -std=gnu11 -DEXPECTED=1 -I %include -o /dev/null %s
// RUN: %clang -fsyntax-only -Werror -std=gnu11 -DEXPECTED=0 -I %include %s
// RUN: %clang -fsyntax-only -Werror -std=gnu11 -DEXPECTED=1 -DPINNED_ENABLE -I %include %s

#include "pinned.h"

#define SPELT_(text) #text
#define SPELT(macro) SPELT_(macro)

_Static_assert((sizeof SPELT(PINNED_INIT) > 1) == EXPECTED, "the switch");
