// The header defines the macros of the contract, its guard and one internal
// macro, whether the switch is on or off, and declares nothing.
//
// RUN: %clang -E -dM -I %include %s | grep PINNED | FileCheck %s
// RUN: %clang -E -dM -I %include -DPINNED_ENABLE %s | grep PINNED | grep -v PINNED_ENABLE | FileCheck %s
// RUN: %clang -E -P -I %include -DPINNED_ENABLE %s | FileCheck %s --check-prefix=CODE --allow-empty

#include "pinned.h"

// CHECK: #define PINNED{{( |$)}}
// CHECK-NEXT: #define PINNED_ACTIVATE{{( |$)}}
// CHECK-NEXT: #define PINNED_ACTIVATE_IF(convention)
// CHECK-NEXT: #define PINNED_ANNOTATE_(string)
// CHECK-NEXT: #define PINNED_ASSERTS(convention)
// CHECK-NEXT: #define PINNED_DEACTIVATE{{( |$)}}
// CHECK-NEXT: #define PINNED_DESTROY{{( |$)}}
// CHECK-NEXT: #define PINNED_DESTROY_IF(convention)
// CHECK-NEXT: #define PINNED_H{{( |$)}}
// CHECK-NEXT: #define PINNED_HOLD{{( |$)}}
// CHECK-NEXT: #define PINNED_HOLD_IF(convention)
// CHECK-NEXT: #define PINNED_INIT{{( |$)}}
// CHECK-NEXT: #define PINNED_MOVES(reason)
// CHECK-NEXT: #define PINNED_MOVE_FROM{{( |$)}}
// CHECK-NEXT: #define PINNED_MOVE_TO{{( |$)}}
// CHECK-NEXT: #define PINNED_RAW{{( |$)}}
// CHECK-NEXT: #define PINNED_REINIT{{( |$)}}
// CHECK-NEXT: #define PINNED_TRY_INIT{{( |$)}}
// CHECK-NEXT: #define PINNED_TRY_INIT_IF(convention)
// CHECK-NEXT: #define PINNED_USE{{( |$)}}
// CHECK-NEXT: #define PINNED_USE_IF(convention)
// CHECK-NEXT: #define PINNED_ZEROABLE{{( |$)}}
// CHECK-NEXT: #define UNPINNED{{( |$)}}
// CHECK-NOT: #define

// CODE-NOT: {{[^[:space:]]}}
