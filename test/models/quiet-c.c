// RUN: %verify %s
// RUN: %verify -O2 -D_FORTIFY_SOURCE=2 %s
// expected-no-diagnostics
//
// Streams, jump buffers and the locks of C11 as programs use them, and values
// of the C library that may be copied, with no annotation anywhere.

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

struct task {
  mtx_t lock;
  int n;
};

//===-- FILE --------------------------------------------------------------===//

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

//===-- jmp_buf -----------------------------------------------------------===//

// Shells and interpreters save the buffer of an outer level and put it back
// where it was.
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

//===-- mtx_t, cnd_t, once_flag -------------------------------------------===//

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

void a_zeroed_flag_is_a_flag(void (*routine)(void)) {
  once_flag *f = calloc(1, sizeof *f);
  if (f)
    call_once(f, routine);
  free(f);
}

//===-- Values ------------------------------------------------------------===//

// fgetpos() and fsetpos() hand it over by value, in effect.
int a_position_is_copied(FILE *f, fpos_t *to) {
  fpos_t here;
  if (fgetpos(f, &here))
    return -1;
  *to = here;
  return fsetpos(f, to);
}

// An argument list is copied with va_copy(); it holds no address of its own.
struct message {
  const char *format;
  va_list arguments;
};
void arguments_are_kept(struct message *m, const char *format, ...) {
  struct message here = {.format = format};
  va_start(here.arguments, format);
  va_copy(m->arguments, here.arguments);
  m->format = format;
  vfprintf(stderr, m->format, m->arguments);
  va_end(m->arguments);
  va_end(here.arguments);
}
void a_list_of_arguments_is_handed_on(struct message *to, struct message *m) {
  *to = *m;
  vfprintf(stderr, to->format, to->arguments);
}
