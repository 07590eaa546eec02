// RUN: %verify %s -Xclang -analyzer-disable-checker=core.StackAddressEscape
//
// Bit-fields, packed and aligned structs, and types with no pointer in them.

#include "Inputs/list.h"

struct PINNED bits {
  unsigned a : 1;
  unsigned : 0;
  unsigned b : 31;
  struct bits *self;
  unsigned long long c : 63;
  int : 5;
};
void bits_use(struct bits *b PINNED_USE);
void bit_fields_in_a_pinned_type(void) {
  struct bits b;
  b.a = 1;
  b.self = &b;
  struct bits c = b;
  bits_use(&c);
  // expected-warning@-1 {{'c' is used after it was copied from 'b': it still points to 'b'}}
  bits_use(&b);
  int x = c.b;
  b.c = x;
}

struct PINNED onlybits {
  unsigned a : 1, b : 2;
};
void ob_use(struct onlybits *b PINNED_USE);
void nothing_but_bit_fields(void) {
  struct onlybits b;
  ob_use(&b);
  // expected-warning@-1 {{'b' is handed to 'ob_use' before it is initialised}}
  struct onlybits c = {1, 2};
  ob_use(&c);
  struct onlybits d = c;
  ob_use(&d);
}

struct __attribute__((packed)) pk {
  char c;
  struct list l;
  short s;
  struct {
    char d;
    struct list m;
  } __attribute__((packed));
};
void packed_struct(struct pk *p) {
  struct pk q;
  list_init(&q.l);
  *p = q;
  list_use(&p->l);
  // expected-warning@-1 {{'p->l' is used after it was copied from 'q.l': it still points to 'q.l'}}
  memcpy((char *)p + 1, (char *)&q + 1, 3);
  // expected-warning@-1 {{'p->l' is left as a copy of 'q.l': it still points to 'q.l'}}
}

struct al {
  char c;
  struct list l __attribute__((aligned(64)));
} __attribute__((aligned(128)));
void aligned_struct(struct al *p) {
  struct al q[3];
  list_init(&q[1].l);
  q[0] = q[1];
  list_use(&q[0].l);
  // expected-warning@-1 {{'q[0].l' is used after it was copied from 'q[1].l': it still points to 'q[1].l'}}
  *p = q[2];
}

struct PINNED chars {
  char c[40];
};
void ch_use(struct chars *p PINNED_USE);
void nothing_but_chars(void) {
  struct chars c;
  ch_use(&c);
  // expected-warning@-1 {{'c' is handed to 'ch_use' before it is initialised}}
  struct chars d = {"hello"};
  ch_use(&d);
  c = d;
  ch_use(&c);
  memset(&c, 0, 40);
  ch_use(&c);
  // expected-warning@-1 {{'c' is handed to 'ch_use' before it is initialised}}
  memset(&c, 1, 39);
  ch_use(&c);
}

struct PINNED outer {
  struct list in;
  struct PINNED {
    struct list deep;
  } mid;
  int tail;
};
void o_setup(struct outer *o PINNED_INIT);
void o_use(struct outer *o PINNED_USE);
void pinned_inside_pinned(void) {
  struct outer o;
  o_setup(&o);
  list_use(&o.in);
  list_setup(&o.mid.deep);
  // expected-warning@-1 {{'o.mid.deep' is initialised by 'list_setup', but it is initialised already}}
  struct outer p = o;
  o_use(&p);
  // expected-warning@-1 {{'p' is used after it was copied from 'o': only 'o' is initialised}}
  list_init(&p.in);
  o_use(&p);
}
