// RUN: %pinned --analyzer-output plist -o %t.plist %s
// RUN: FileCheck %s < %t.plist
//
// Editors and continuous integration read reports from a plist: the notes of
// the path, the words of the report, its category, its type and its checker.

#include "Inputs/lock.h"

struct guarded {
  int id;
  struct lock guard;
};

void the_path_of_a_copy(struct guarded *to, struct guarded *from) {
  lock_init(&from->guard);
  *to = *from;
  lock_take(&to->guard);
}

// CHECK: <key>notes</key>
// CHECK: <string>&apos;struct guarded&apos; is pinned because its field &apos;guard&apos; is</string>
// CHECK: <key>path</key>
// CHECK: <key>line</key><integer>[[#@LINE-8]]</integer>
// CHECK: <string>&apos;from-&gt;guard&apos; is pinned here: &apos;lock_init&apos; initialises it</string>
// CHECK: <key>line</key><integer>[[#@LINE-9]]</integer>
// CHECK: <string>&apos;to-&gt;guard&apos; is copied from &apos;from-&gt;guard&apos; here</string>
// CHECK: <key>line</key><integer>[[#@LINE-10]]</integer>
// CHECK: <string>&apos;to-&gt;guard&apos; is used after it was copied from &apos;from-&gt;guard&apos;: only &apos;from-&gt;guard&apos; is initialised</string>
// CHECK: <key>description</key><string>&apos;to-&gt;guard&apos; is used after it was copied from &apos;from-&gt;guard&apos;: only &apos;from-&gt;guard&apos; is initialised</string>
// CHECK: <key>category</key><string>Pinned objects</string>
// CHECK: <key>type</key><string>Object moved after initialisation</string>
// CHECK: <key>check_name</key><string>pinned.Move</string>
// CHECK: <key>issue_context</key><string>the_path_of_a_copy</string>
// CHECK-NOT: <key>check_name</key>
