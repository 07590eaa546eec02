// A fix-it is applied with -fix, and written to a file with -export-fixes; a
// finding without one is reported and left.
// RUN: sed -e "/^[/][/]/d" %s > %t.c
// RUN: %checks -fix %t.c %flags 2>&1 | FileCheck --check-prefix=SAID %s
// RUN: FileCheck %s --input-file=%t.c
// RUN: %checks %t.c %flags 2>&1 | FileCheck --check-prefix=AFTER %s
// RUN: sed -e "/^[/][/]/d" %s > %t.c
// RUN: %checks -export-fixes=%t.yaml %t.c %flags
// RUN: FileCheck --check-prefix=YAML %s --input-file=%t.yaml
// RUN: FileCheck --check-prefix=LEFT %s --input-file=%t.c
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);

// CHECK-LABEL: void has_a_remedy(
// CHECK:      struct lock copy = original;
// CHECK-NEXT: {{^}}  lock_init(&copy);
// CHECK-NEXT: lock_take(&copy);
// LEFT:      struct lock copy = original;
// LEFT-NEXT: lock_take(&copy);
void has_a_remedy(void)
{
  struct lock original;
  lock_init(&original);
  struct lock copy = original;
  lock_take(&copy);
}

// CHECK-LABEL: struct lock has_none(
// CHECK:      lock_init(&original);
// CHECK-NEXT: return original;
struct lock has_none(void)
{
  struct lock original;
  lock_init(&original);
  return original;
}

// SAID: warning: 'copy' is used after it was copied from 'original': only 'original' is initialised [pinned-move]
// SAID: note: FIX-IT applied suggested code changes
// SAID: warning: 'original' is returned by value: the copy is not initialised [pinned-move]
// SAID: clang-tidy applied 1 of 1 suggested fixes.
// AFTER-NOT: is used after
// AFTER: warning: 'original' is returned by value: the copy is not initialised [pinned-move]
// YAML:      DiagnosticName: pinned-move
// YAML:      Message: '''copy'' is used after it was copied from ''original'': only ''original'' is initialised'
// YAML:      Replacements:
// YAML-NEXT: FilePath: '{{.*}}fixits-are-applied.c.tmp.c'
// YAML-NEXT: Offset:
// YAML-NEXT: Length: 0
// YAML-NEXT: ReplacementText: "\n  lock_init(&copy);"
// YAML-NOT:  ReplacementText
// YAML:      Message: '''original'' is returned by value: the copy is not initialised'
// YAML:      Replacements: []
