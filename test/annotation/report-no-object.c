// RUN: %verify %s
//
// An annotation of a parameter or a function is about the object that a pointer
// leads to: nothing else can be initialised, used or destroyed.

#include "Inputs/list.h"

void a_number(int n PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
void an_object_by_value(struct list l PINNED_DESTROY);
// expected-warning@-1 {{'pinned_destroy' is about the object behind a pointer, but 'l' is no pointer [pinned.Annotation]}}
void without_a_name(struct list *, int PINNED_RAW);
// expected-warning@-1 {{'pinned_raw' is about the object behind a pointer, but parameter 2 is no pointer [pinned.Annotation]}}
void a_pointer_to_a_pointer(struct list **l PINNED_INIT);
// expected-warning@-1 {{'pinned_init' is about an object, but 'l' points to a pointer [pinned.Annotation]}}
void an_array_of_pointers(struct list *all[4] PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about an object, but 'all' points to a pointer [pinned.Annotation]}}
void a_pointer_to_a_pointer_to_bytes(void **p PINNED_INIT);
// expected-warning@-1 {{'pinned_init' is about an object, but 'p' points to a pointer [pinned.Annotation]}}
void a_function(void (*done)(struct list *) PINNED_ACTIVATE);
// expected-warning@-1 {{'pinned_activate' is about an object, but 'done' points to a function [pinned.Annotation]}}
void without_a_prototype(l, n) struct list *l PINNED_USE;
int n PINNED_USE;
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
{}

PINNED_INIT void returns_nothing(void);
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'returns_nothing' is no pointer [pinned.Annotation]}}
void the_annotation_slipped_out(struct list *l) PINNED_INIT;
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'the_annotation_slipped_out' is no pointer [pinned.Annotation]}}
PINNED_INIT struct list returns_an_object(void);
// expected-warning@-1 {{'pinned_init' is about the object behind a pointer, but the result of 'returns_an_object' is no pointer [pinned.Annotation]}}
PINNED_INIT struct list **returns_a_pointer_to_a_pointer(void);
// expected-warning@-1 {{'pinned_init' is about an object, but the result of 'returns_a_pointer_to_a_pointer' points to a pointer [pinned.Annotation]}}

typedef void callback(struct list *l PINNED_USE, int n PINNED_USE);
// expected-warning@-1 {{'pinned_use' is about the object behind a pointer, but 'n' is no pointer [pinned.Annotation]}}
