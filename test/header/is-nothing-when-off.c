// With the switch off, each macro expands to nothing at all; with the switch
// on, to the attribute and nothing else.
//
// RUN: %clang -E -P -I %include %s | FileCheck %s --check-prefix=OFF
// RUN: %clang -E -P -I %include -DPINNED_ENABLE %s | FileCheck %s --check-prefix=ON

#include "pinned.h"
before
[PINNED]
[UNPINNED]
[PINNED_ZEROABLE]
[PINNED_INIT]
[PINNED_TRY_INIT]
[PINNED_TRY_INIT_IF(nonzero)]
[PINNED_REINIT]
[PINNED_USE]
[PINNED_ACTIVATE]
[PINNED_HOLD]
[PINNED_USE_IF(zero)]
[PINNED_ACTIVATE_IF(nonzero)]
[PINNED_HOLD_IF(nonnegative)]
[PINNED_DESTROY_IF(nonnull)]
[PINNED_DEACTIVATE]
[PINNED_DESTROY]
[PINNED_RAW]
[PINNED_MOVE_TO]
[PINNED_MOVE_FROM]
[PINNED_MOVES("the reason")]
[PINNED_ASSERTS(nonzero)]
after

// OFF: {{^}}before{{$}}
// OFF-COUNT-21: {{^}}[]{{$}}
// OFF-NEXT: {{^}}after{{$}}

// ON: {{^}}before{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("unpinned")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_zeroable")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_init")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_try_init")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_try_init:" "nonzero")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_reinit")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_use")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_activate")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_hold")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_use:" "zero")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_activate:" "nonzero")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_hold:" "nonnegative")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_destroy:" "nonnull")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_deactivate")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_destroy")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_raw")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_move_to")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_move_from")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_movable:" "the reason")))]{{$}}
// ON-NEXT: {{^}}[__attribute__((annotate("pinned_asserts:" "nonzero")))]{{$}}
// ON-NEXT: {{^}}after{{$}}
