// REQUIRES: gcc
//
// With gcc each macro expands to nothing, whatever is asked.
//
// RUN: gcc -E -P -I %include %S/is-nothing-when-off.c | FileCheck %S/is-nothing-when-off.c --check-prefix=OFF
// RUN: gcc -E -P -I %include -DPINNED_ENABLE %S/is-nothing-when-off.c | FileCheck %S/is-nothing-when-off.c --check-prefix=OFF
// RUN: gcc -E -P -I %include -D__clang_analyzer__ %S/is-nothing-when-off.c | FileCheck %S/is-nothing-when-off.c --check-prefix=OFF
