// REQUIRES: gcc
//
// The object code of gcc is the same, byte for byte, with the macros and with
// the macros taken out of the source, even if somebody asks for the analysis.
//
// RUN: rm -rf %t && mkdir -p %t/annotated %t/bare
// RUN: cp %S/Inputs/annotated-code.c %S/Inputs/every-position.h %t/annotated
// RUN: sed -E -f %S/Inputs/without-macros.sed %S/Inputs/every-position.h > %t/bare/every-position.h
// RUN: sed -E -f %S/Inputs/without-macros.sed %S/Inputs/annotated-code.c > %t/bare/annotated-code.c
// RUN: not grep PINNED %t/bare/annotated-code.c %t/bare/every-position.h
//
// RUN: cd %t/annotated && gcc -std=c99 -O0 -I %include -c annotated-code.c -o O0.o && gcc -std=c99 -O2 -DPINNED_ENABLE -I %include -c annotated-code.c -o O2.o
// RUN: cd %t/bare && gcc -std=c99 -O0 -c annotated-code.c -o O0.o && gcc -std=c99 -O2 -c annotated-code.c -o O2.o
// RUN: cmp %t/annotated/O0.o %t/bare/O0.o
// RUN: cmp %t/annotated/O2.o %t/bare/O2.o
