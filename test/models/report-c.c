// RUN: %verify %s
//
// Streams, jump buffers and the locks of C11, from the C library's own
// headers, with no annotation anywhere.

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

struct task {
  mtx_t lock;
  cnd_t ready;
  once_flag once;
  int n;
};
struct frame {
  jmp_buf env;
  int depth;
};

//===-- FILE --------------------------------------------------------------===//

// C11 7.21.3p6: "a copy of a FILE object need not serve in place of the
// original".
int a_stream_is_copied(void) {
  FILE copy = *stdout;
  return fputs("x", &copy); // expected-warning {{'copy' is used after it was copied from '*stdout': only '*stdout' is initialised [pinned.Move]}}
}

int a_stream_is_copied_with_memcpy(FILE *log) {
  memcpy(log, stderr, sizeof *log);
  return putc('x', log); // expected-warning {{'*log' is used after it was copied from '*stderr': only '*stderr' is initialised [pinned.Move]}}
}

int a_stream_is_used_after_its_end(const char *path) {
  FILE *f = fopen(path, "r");
  if (!f)
    return -1;
  fclose(f);
  return fgetc(f); // expected-warning {{'*f' is handed to 'fgetc' after it was destroyed [pinned.Lifetime]}}
}

int a_stream_is_closed_twice(const char *path) {
  FILE *f = fopen(path, "w");
  if (!f)
    return -1;
  fclose(f);
  return fclose(f); // expected-warning {{'*f' is destroyed by 'fclose', but it is destroyed already [pinned.Lifetime]}}
}

//===-- jmp_buf -----------------------------------------------------------===//

void a_jump_to_a_copy(struct frame *to) {
  struct frame from = {.depth = 1};
  if (setjmp(from.env))
    return;
  *to = from;
  longjmp(to->env, 1); // expected-warning {{'to->env[0]' is used after it was copied from 'from.env[0]': only 'from.env[0]' is initialised [pinned.Move]}}
}

void a_jump_to_nowhere(void) {
  jmp_buf env;
  longjmp(env, 1); // expected-warning {{'env[0]' is handed to 'longjmp' before it is initialised [pinned.Init]}}
}

//===-- mtx_t, cnd_t, once_flag -------------------------------------------===//

struct task a_lock_is_returned_by_value(void) {
  struct task t = {.n = 0};
  mtx_init(&t.lock, mtx_plain);
  return t; // expected-warning {{'t.lock' is returned by value: the copy is not initialised [pinned.Move]}}
}

// C11 has no static initialiser for a mtx_t.
int a_zeroed_lock_is_locked(void) {
  struct task t = {0};
  return mtx_lock(&t.lock); // expected-warning {{'t.lock' is handed to 'mtx_lock' before it is initialised [pinned.Init]}}
}

int a_lock_is_initialised_twice(mtx_t *m) {
  mtx_init(m, mtx_plain);
  return mtx_init(m, mtx_recursive); // expected-warning {{'*m' is initialised by 'mtx_init', but it is initialised already [pinned.Init]}}
}

int a_lock_is_used_after_its_end(mtx_t *m) {
  mtx_destroy(m);
  return mtx_lock(m); // expected-warning {{'*m' is handed to 'mtx_lock' after it was destroyed [pinned.Lifetime]}}
}

int a_condition_without_a_value_is_waited_for(mtx_t *m) {
  cnd_t c;
  return cnd_wait(&c, m); // expected-warning {{'c' is handed to 'cnd_wait' before it is initialised [pinned.Init]}}
}

void a_condition_moves(cnd_t *to) {
  cnd_t c;
  cnd_init(&c);
  *to = c; // expected-warning {{'*to' is left as a copy of 'c': only 'c' is initialised [pinned.Move]}}
}

void a_flag_without_a_value_is_tried(void (*routine)(void)) {
  once_flag flag;
  call_once(&flag, routine); // expected-warning {{'flag' is handed to 'call_once' before it is initialised [pinned.Init]}}
}

void a_flag_that_was_tried_moves(struct task *to, struct task *from,
                                 void (*routine)(void)) {
  call_once(&from->once, routine);
  to->once = from->once;
  call_once(&to->once, routine); // expected-warning {{'to->once' is used after it was copied from 'from->once': only 'from->once' is initialised [pinned.Move]}}
}
