// A finding is a warning of the compiler, with the events of its path as notes;
// -Werror makes it an error, -w takes it away, and only our checkers report.
// RUN: %compile %s 2>&1 | FileCheck %s
// RUN: not %compile -Werror %s 2>&1 | FileCheck --check-prefix=ERROR %s
// RUN: %compile -w %s 2>&1 | FileCheck --allow-empty --check-prefix=SILENT %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);

struct job { int id; struct lock lock; };

struct job job_make(int id)
{
  struct job j = { .id = id };
  lock_init(&j.lock);
  return j;
}

int another_checker_would_report(int *p)
{
  struct job j;
  lock_init(&j.lock);
  if (p)
    return j.id;
  return *p;
}

// CHECK-NOT: warning:
// CHECK: report-as-the-compiler-warns.c:[[@LINE-13]]:3: warning: 'j.lock' is returned by value: the copy is not initialised [pinned.Move]
// CHECK: [[@LINE-20]]:34: note: 'struct job' is pinned because its field 'lock' is
// CHECK: [[@LINE-17]]:3: note: 'j.lock' is set to zero here
// CHECK: [[@LINE-17]]:3: note: 'j.lock' is pinned here: 'lock_init' initialises it
// CHECK: [[@LINE-17]]:3: note: 'j.lock' is returned by value: the copy is not initialised
// CHECK-NOT: warning:
// CHECK: 1 warning generated.
// ERROR: report-as-the-compiler-warns.c:[[@LINE-20]]:3: error: 'j.lock' is returned by value: the copy is not initialised [pinned.Move]
// ERROR: 1 error generated.
// SILENT-NOT: {{warning|error}}
