// RUN: %verify %s
// expected-no-diagnostics
//
// A value has the state that it had when it was read, whatever becomes of the
// object that it was read from: what a function in sight returns, and chained
// and conditional assignments, literals, arrays of arrays.

#include "Inputs/lock.h"

struct PINNED pair_of_words {
  int a, b;
};
struct job {
  int id;
  struct lock lock;
};
struct board {
  struct lock cells[2][2];
};

static struct job made(int id) {
  struct job j = {id, {1, 0}};
  return j;
}
static struct job literal(int id) { return (struct job){id, {1, 0}}; }
static struct pair_of_words by_hand(int a) {
  struct pair_of_words p;
  p.a = a;
  p.b = 2;
  return p;
}

void returned(void) {
  struct job j = made(1);
  lock_take(&j.lock);
}

void returned_as_a_literal(void) {
  struct job j;
  j = literal(1);
  lock_take(&j.lock);
}

int written_by_hand_and_returned(void) {
  struct pair_of_words p = by_hand(1);
  return p.a + p.b;
}

void chained(void) {
  struct job s = {1, {2, 0}}, a, b;
  a = b = s;
  lock_take(&a.lock);
  lock_take(&b.lock);
}

void chosen(int k) {
  struct job s = {1, {2, 0}}, c = s, a;
  a = k ? c : s;
  lock_take(&a.lock);
}

void arrays_of_arrays(void) {
  struct board b = {{{{1, 0}, {1, 0}}, {{1, 0}, {1, 0}}}}, c = b;
  lock_take(&c.cells[1][1]);
}
