// RUN: %verify %s
//
// The functions of the library that copy bytes move what lies in them, in all
// their spellings.

#include "Inputs/list.h"
#include "Inputs/memory.h"

struct slot {
  int key;
  struct list waiters;
};

void *__memcpy_chk(void *, const void *, size_t, size_t);
void *__memmove_chk(void *, const void *, size_t, size_t);
void *__mempcpy_chk(void *, const void *, size_t, size_t);
void *__memcpy(void *, const void *, size_t);

// Each line is a function of that name with this call in it.
#define MOVES(name, call)                                                      \
  void name(struct slot *to, struct slot *from) {                              \
    list_init(&from->waiters);                                                 \
    call;                                                                      \
  }
#define SIZE sizeof *to
#define ROOM __builtin_object_size(to, 0)

MOVES(memcpy_moves, memcpy(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(memmove_moves, memmove(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(mempcpy_moves, mempcpy(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(bcopy_moves_from_its_first_argument, bcopy(from, to, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(builtin_memcpy_moves, __builtin_memcpy(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(builtin_memmove_moves, __builtin_memmove(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(builtin_mempcpy_moves, __builtin_mempcpy(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(builtin_bcopy_moves, __builtin_bcopy(from, to, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_builtin_memcpy_moves, __builtin___memcpy_chk(to, from, SIZE, ROOM)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_builtin_memmove_moves, __builtin___memmove_chk(to, from, SIZE, ROOM)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_builtin_mempcpy_moves, __builtin___mempcpy_chk(to, from, SIZE, ROOM)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_memcpy_moves, __memcpy_chk(to, from, SIZE, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_memmove_moves, __memmove_chk(to, from, SIZE, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(checked_mempcpy_moves, __mempcpy_chk(to, from, SIZE, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(memcpy_of_the_kernel_moves, __memcpy(to, from, SIZE)) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
MOVES(memcpy_without_a_call_moves, __builtin_memcpy_inline(to, from, sizeof(struct slot))) // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}

void memcpy_of_the_part_itself_moves(void) {
  struct list a, b;
  list_init(&a);
  memcpy(&b, &a, sizeof b); // expected-warning {{'b' is copied from 'a', which must not move: it still points to 'a'}}
}

void a_call_through_a_pointer_moves(struct slot *to, struct slot *from) {
  void *(*copy)(void *, const void *, size_t) = memcpy;
  list_init(&from->waiters);
  copy(to, from, sizeof *from); // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
}

void several_elements_move_at_once(struct slot *to, struct slot *from) {
  list_init(&from[2].waiters);
  memcpy(to, from, 3 * sizeof *to); // expected-warning {{'to[2].waiters' is left as a copy of 'from[2].waiters': it still points to 'from[2].waiters'}}
}

void elements_shift_down(struct slot *v, size_t n) {
  list_init(&v[1].waiters);
  memmove(&v[0], &v[1], (n - 1) * sizeof *v); // expected-warning {{'v->waiters' is left as a copy of 'v[1].waiters': it still points to 'v[1].waiters'}}
}

void elements_shift_up(void) {
  struct slot v[3] = {{1}, {2}, {3}};
  list_init(&v[0].waiters);
  memmove(&v[1], &v[0], sizeof v[0]); // expected-warning {{'v[1].waiters' is copied from 'v[0].waiters', which must not move: it still points to 'v[0].waiters'}}
}

void bytes_in_between_carry_a_part(struct slot *to, struct slot *from) {
  char buffer[sizeof *from];
  list_init(&from->waiters);
  memcpy(buffer, from, sizeof *from);
  memcpy(to, buffer, sizeof *from); // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
}

void a_copy_of_unknown_length_moves(struct slot *to, struct slot *from,
                                    size_t n) {
  list_init(&from->waiters);
  memcpy(to, from, n); // expected-warning {{'to->waiters' is left as a copy of 'from->waiters': it still points to 'from->waiters'}}
}
