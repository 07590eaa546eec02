// What the program annotates without pinned.h is there without the plugin as
// well, and stays; clang's own use of it is the program's business.
// RUN: %clang -O2 -S -emit-llvm -o %t.without %s
// RUN: %clang -O2 -S -emit-llvm -fplugin=%plugin -o %t.with %s
// RUN: diff %t.without %t.with
// RUN: FileCheck %s < %t.with

int used(int *p __attribute__((annotate("pinned_use")))) { return *p; }
int other(int *p __attribute__((annotate("somebody else's")))) { return *p; }
// CHECK: pinned_use
// CHECK: somebody else's
