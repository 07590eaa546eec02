// The comments by which clang-tidy is told to be silent hold for our checks, by
// name and for all, and go no further than they say.
// RUN: %checks %s %flags 2>&1 | FileCheck %s
#include "pinned.h"

struct PINNED lock { int word; struct lock *self; };
void lock_init(struct lock *l PINNED_INIT);
void lock_take(struct lock *l PINNED_USE);

// CHECK-NOT: warning:
struct lock silent_on_its_line(void)
{
  struct lock l;
  lock_init(&l);
  return l; // NOLINT
}

struct lock silent_by_name(void)
{
  struct lock l;
  lock_init(&l);
  return l; // NOLINT(pinned-move)
}

struct lock silent_by_pattern(void)
{
  struct lock l;
  lock_init(&l);
  return l; // NOLINT(pinned-*)
}

struct lock silent_from_the_line_before(void)
{
  struct lock l;
  lock_init(&l);
  // NOLINTNEXTLINE(pinned-move)
  return l;
}

// NOLINTBEGIN(pinned-move)
struct lock silent_in_a_block(void)
{
  struct lock l;
  lock_init(&l);
  return l;
}

// CHECK: [[@LINE+4]]:3: warning: 'l' is handed to 'lock_take' before it is initialised [pinned-init]
void another_check_in_the_block(void)
{
  struct lock l;
  lock_take(&l);
}
// NOLINTEND(pinned-move)

// CHECK: [[@LINE+5]]:3: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
struct lock behind_the_block(void)
{
  struct lock l;
  lock_init(&l);
  return l;
}

// CHECK: [[@LINE+5]]:3: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
struct lock another_check_is_named(void)
{
  struct lock l;
  lock_init(&l);
  return l; // NOLINT(pinned-init)
}

// CHECK: [[@LINE+5]]:3: warning: 'l' is returned by value: the copy is not initialised [pinned-move]
struct lock only_the_place_of_a_note(void)
{
  struct lock l;
  lock_init(&l); // NOLINT(pinned-move)
  return l;
}

// CHECK-NOT: warning:
struct lock silent_from_the_line_before_to_all(void)
{
  struct lock l;
  lock_init(&l);
  // NOLINTNEXTLINE
  return l;
}
