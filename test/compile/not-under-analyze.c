// Under --analyze a finding is the analyser's, and comes once, also where the
// plugin is loaded with -fplugin.
// RUN: %clang --analyze -fplugin=%plugin -Xclang -analyzer-checker=pinned -I %include --analyzer-output text -o /dev/null %s 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; };
void lock_take(struct lock *l PINNED_USE);

void takes(void)
{
  struct lock l;
  lock_take(&l);
}
// CHECK: warning: 'l' is handed to 'lock_take' before it is initialised [pinned.Init]
// CHECK: 1 warning generated.
