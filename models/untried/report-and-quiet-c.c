// RUN: %verify %s
//
// Streams, jump buffers and the locks of C11, from their own headers, with no annotation anywhere.

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

struct task {
  mtx_t lock;
  int n;
};
struct frame {
  jmp_buf env;
  int depth;
};

//===-- Reports -----------------------------------------------------------===//

// C11 7.21.3p6: "a copy of a FILE object need not serve in place of the original".
int a_stream_is_copied(void) {
  FILE copy = *stdout;
  return fputs("x", &copy); // expected-warning {{'copy' is used after it was copied from '*stdout': only '*stdout' is initialised}}
}

int a_stream_is_used_after_its_end(const char *path) {
  FILE *f = fopen(path, "r");
  if (!f)
    return -1;
  fclose(f);
  return fgetc(f); // expected-warning {{'*f' is handed to 'fgetc' after it was destroyed}}
}

int a_stream_is_closed_twice(const char *path) {
  FILE *f = fopen(path, "w");
  if (!f)
    return -1;
  fclose(f);
  return fclose(f); // expected-warning {{'*f' is destroyed by 'fclose', but it is destroyed already}}
}

void a_jump_to_a_copy(struct frame *to) {
  struct frame from = {.depth = 1};
  if (setjmp(from.env))
    return;
  *to = from;
  longjmp(to->env, 1); // expected-warning {{'to->env[0]' is used after it was copied from 'from.env[0]': only 'from.env[0]' is initialised}}
}

void a_jump_to_nowhere(void) {
  jmp_buf env;
  longjmp(env, 1); // expected-warning {{'env[0]' is handed to 'longjmp' before it is initialised}}
}

struct task a_lock_is_returned_by_value(void) {
  struct task t = {.n = 0};
  mtx_init(&t.lock, mtx_plain);
  return t; // expected-warning {{'t.lock' is returned by value: the copy is not initialised}}
}

// C11 has no static initialiser for a mtx_t.
int a_zeroed_lock_is_locked(void) {
  struct task t = {0};
  return mtx_lock(&t.lock); // expected-warning {{'t.lock' is handed to 'mtx_lock' before it is initialised}}
}

//===-- Silent ------------------------------------------------------------===//

int lines_are_counted(const char *path) {
  char line[80];
  int n = 0;
  FILE *f = fopen(path, "r");
  if (!f)
    return -1;
  while (fgets(line, sizeof line, f))
    n++;
  if (ferror(f))
    n = -1;
  fclose(f);
  return n;
}

void a_stream_of_the_caller_is_flushed(FILE *f) {
  fprintf(f, "%d\n", 1);
  fflush(f);
  fflush(NULL);
}

void the_pointer_is_what_is_copied(FILE **to) { *to = stderr; }

int a_stream_is_opened_again(const char *path) {
  FILE *f = fopen(path, "w");
  if (!f)
    return -1;
  fclose(f);
  f = fopen(path, "r");
  if (!f)
    return -1;
  int c = getc(f);
  fclose(f);
  return c;
}

int standard_output_is_redirected(const char *path) {
  if (!freopen(path, "w", stdout))
    return -1;
  return puts("x");
}

// Shells and interpreters save the buffer of an outer level and put it back where it was.
static jmp_buf top_level;
int a_nested_level(int (*run)(void)) {
  jmp_buf saved;
  int r = -1;
  memcpy(saved, top_level, sizeof saved);
  if (setjmp(top_level) == 0)
    r = run();
  memcpy(top_level, saved, sizeof saved);
  return r;
}

void a_buffer_is_filled_again(int (*run)(void)) {
  jmp_buf env;
  for (int i = 0; i < 3; i++)
    if (setjmp(env) == 0)
      run();
}

static once_flag flag = ONCE_FLAG_INIT;
int c11_locks(void (*routine)(void)) {
  struct task t;
  cnd_t c;
  call_once(&flag, routine);
  if (mtx_init(&t.lock, mtx_plain) != thrd_success)
    return -1;
  if (cnd_init(&c) != thrd_success) {
    mtx_destroy(&t.lock);
    return -1;
  }
  mtx_lock(&t.lock);
  cnd_broadcast(&c);
  mtx_unlock(&t.lock);
  cnd_destroy(&c);
  mtx_destroy(&t.lock);
  return 0;
}
