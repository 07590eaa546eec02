// RUN: %verify %s
//
// An annotation that comes from a macro is reported where the macro is used.

#include "Inputs/list.h"

#define CONSUMES PINNED_INIT PINNED_DESTROY
#define DECLARE_USER(name) void name(int n PINNED_USE)
#define NOT_YET "pinned_later"

void in_a_macro(struct list *l CONSUMES);
// expected-warning@-1 {{'pinned_destroy' excludes 'pinned_init' on the same parameter: what is torn down is left neither initialised nor active [pinned.Annotation]}}
DECLARE_USER(a_declaration_in_a_macro);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
void the_string_in_a_macro(struct list *l __attribute__((annotate(NOT_YET))));
// expected-warning@-1 {{'pinned_later' is no annotation [pinned.Annotation]}}
