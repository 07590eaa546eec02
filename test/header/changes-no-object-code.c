// The object code of a program is the same, byte for byte, with the macros off
// and with the macros taken out of the source.
//
// RUN: rm -rf %t && mkdir -p %t/annotated %t/bare
// RUN: cp %S/Inputs/annotated-code.c %S/Inputs/every-position.h %t/annotated
// RUN: sed -E -f %S/Inputs/without-macros.sed %S/Inputs/every-position.h > %t/bare/every-position.h
// RUN: sed -E -f %S/Inputs/without-macros.sed %S/Inputs/annotated-code.c > %t/bare/annotated-code.c
// RUN: grep -q PINNED_MOVES %t/annotated/annotated-code.c
// RUN: not grep PINNED %t/bare/annotated-code.c %t/bare/every-position.h
//
// RUN: cd %t/annotated && %clang -std=c99 -O0 -I %include -c annotated-code.c -o O0.o && %clang -std=c99 -O2 -I %include -c annotated-code.c -o O2.o
// RUN: cd %t/bare && %clang -std=c99 -O0 -c annotated-code.c -o O0.o && %clang -std=c99 -O2 -c annotated-code.c -o O2.o
// RUN: cmp %t/annotated/O0.o %t/bare/O0.o
// RUN: cmp %t/annotated/O2.o %t/bare/O2.o
//
// The comparison means something: with the macros on, the code does change.
// RUN: cd %t/annotated && %clang -std=c99 -O2 -I %include -DPINNED_ENABLE -c annotated-code.c -o on.o
// RUN: not cmp %t/annotated/on.o %t/bare/O2.o
