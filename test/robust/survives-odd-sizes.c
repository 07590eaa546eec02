// RUN: %verify %s
//
// Sizes that are negative, huge, symbolic, or end in the middle of an object.

#include "Inputs/list.h"

void sizes_out_of_range(struct list *p, size_t n) {
  struct list a;
  list_init(&a);
  memcpy(p, &a, -1);
  memcpy(p, &a, 0);
  memcpy(&a, p, 1);
  memcpy(p, &a, 15);
  memcpy(p, &a, (size_t)1 << 63);
  memcpy(p, &a, n);
  memcpy(p, &a, n * 16);
  memset(&a, 0, -1);
  memset(&a, n, n);
  memset(p, 0, (size_t)-1 / 2);
  list_use(p);
  // expected-warning@-1 {{'*p' is handed to 'list_use' before it is initialised}}
}

void bytes_in_a_buffer(char *buf, size_t n) {
  struct list *l = (struct list *)buf;
  list_init(l);
  memcpy(buf + n, buf, 16);
  memcpy(buf + 16, buf, 16);
  list_use((struct list *)(buf + 16));
  // expected-warning@-1 {{'buf[16]' is used after it was copied from '*buf': it still points to '*buf'}}
  list_use((struct list *)(buf + n));
  char loc[64];
  memcpy(loc, buf, 64);
  list_use((struct list *)loc);
  // expected-warning@-1 {{'loc[0]' is used after it was copied from '*buf': it still points to '*buf'}}
  list_use((struct list *)(loc + 1));
  memcpy(loc + 1, loc, 31);
  memcpy(buf, loc, -5);
}

void *__memcpy_chk(void *, const void *, size_t, size_t);
void checked_builtins(struct list *a, struct list *b) {
  __memcpy_chk(a, b, 16, -1);
  __builtin___memcpy_chk(a, b, 16, 16);
  list_use(a);
  // expected-warning@-1 {{'*a' is used after it was copied from '*b': only '*b' is initialised}}
  __builtin_memset(a, 0, 16);
  __builtin_bzero(b, 16);
  list_use(b);
  // expected-warning@-1 {{'*b' is handed to 'list_use' before it is initialised}}
  __builtin_memcpy_inline(a, b, 16);
  list_use(a);
}

void symbols_strings_and_functions(struct list *p) {
  extern char sym[];
  extern struct list lsym[3];
  memcpy(sym, p, 16);
  memcpy(lsym, sym, 48); // expected-warning {{'lsym[0]' is left as a copy of '*p': only '*p' is initialised}}
  list_use(&lsym[2]);
  list_use((struct list *)sym);
  // expected-warning@-1 {{'sym[0]' is used after it was copied from '*p': only '*p' is initialised}}
  memcpy("abc", p, 3);
  memcpy(p, "abc", 4);
  list_use(p);
  memcpy(p, symbols_strings_and_functions, 16);
  list_use((struct list *)symbols_strings_and_functions);
}
