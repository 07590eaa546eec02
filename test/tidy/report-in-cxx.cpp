// A C++ file is analysed as under --analyze.
// RUN: %checks %s -- -std=c++17 -I %include 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; lock *self; };
void lock_init(lock *l PINNED_INIT);
void lock_take(lock *l PINNED_USE);

namespace jobs {
class queue {
public:
  void take()
  {
    lock l;
    lock_take(&l);
  }
  void initialises()
  {
    lock l;
    lock_init(&l);
    lock_take(&l);
  }
};
} // namespace jobs
// CHECK-NOT: warning:
// CHECK: report-in-cxx.cpp:[[@LINE-11]]:5: warning: 'l' is handed to 'lock_take' before it is initialised [pinned-init]
// CHECK-NOT: warning:
