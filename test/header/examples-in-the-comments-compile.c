// Each macro has an example in the comment above it, and the examples compile
// as they stand; what they declare carries all the strings of the contract.
//
// RUN: rm -rf %t && mkdir -p %t
// RUN: sed -n 's/^ \*     //p' %include/pinned.h > %t/examples.inc
// RUN: %clang -std=c99 -fsyntax-only -Werror -Wall -Wextra -pedantic -DPINNED_ENABLE -I %include -I %t %s
// RUN: %clang -std=c99 -fsyntax-only -DPINNED_ENABLE -I %include -I %t -Xclang -ast-dump %s | FileCheck %s --implicit-check-not=AnnotateAttr

#include "pinned.h"

// The examples take these for granted.
struct list;
struct PINNED lock { int word; };
// CHECK: struct lock definition
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}

#include "examples.inc"

// CHECK: struct list definition
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
// CHECK: scratch
// CHECK: AnnotateAttr {{.*}} "unpinned"{{$}}
// CHECK: struct once definition
// CHECK: AnnotateAttr {{.*}} "pinned"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_zeroable"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_init"{{$}}
// CHECK: request_new
// CHECK: AnnotateAttr {{.*}} "pinned_init"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_try_init"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_try_init:nonzero"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_reinit"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_use"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_reinit"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_activate"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_hold"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_hold:zero"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_deactivate"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_destroy"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_raw"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_move_from"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_move_to"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_move_to"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_move_from"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_movable:nothing is linked here"{{$}}
// CHECK: AnnotateAttr {{.*}} "pinned_asserts:nonzero"{{$}}
