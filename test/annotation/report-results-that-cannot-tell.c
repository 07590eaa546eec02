// RUN: %verify %s
//
// A function with a pinned_try_init has a result by which the caller knows
// whether it failed.

#include "Inputs/list.h"

struct result {
  int error;
};
enum counts { ONE = 1, TWO };
enum errors { BAD = -1, GOOD };

void nothing(struct list *l PINNED_TRY_INIT);
// expected-warning@-1 {{'pinned_try_init' needs a result that tells of failure, but 'nothing' returns nothing [pinned.Annotation]}}
struct result a_struct(struct list *l PINNED_TRY_INIT_IF(nonzero));
// expected-warning@-1 {{'pinned_try_init:nonzero' needs a result that tells of failure, but 'a_struct' returns 'struct result' [pinned.Annotation]}}
int nonnull_and_a_number(struct list *l PINNED_TRY_INIT_IF(nonnull));
// expected-warning@-1 {{'pinned_try_init:nonnull' needs a pointer as the result, but 'nonnull_and_a_number' returns 'int' [pinned.Annotation]}}
unsigned nonnegative_and_unsigned(struct list *l PINNED_TRY_INIT_IF(nonnegative));
// expected-warning@-1 {{'pinned_try_init:nonnegative' needs a result that can be negative, but 'nonnegative_and_unsigned' returns 'unsigned int' [pinned.Annotation]}}
_Bool nonnegative_and_bool(struct list *l PINNED_TRY_INIT_IF(nonnegative));
// expected-warning@-1 {{'pinned_try_init:nonnegative' needs a result that can be negative, but 'nonnegative_and_bool' returns '_Bool' [pinned.Annotation]}}
void *nonnegative_and_a_pointer(struct list *l PINNED_TRY_INIT_IF(nonnegative));
// expected-warning@-1 {{'pinned_try_init:nonnegative' needs a result that can be negative, but 'nonnegative_and_a_pointer' returns 'void *' [pinned.Annotation]}}
enum counts nonnegative_and_an_enum(struct list *l PINNED_TRY_INIT_IF(nonnegative));
// expected-warning@-1 {{'pinned_try_init:nonnegative' needs a result that can be negative, but 'nonnegative_and_an_enum' returns 'enum counts' [pinned.Annotation]}}

int zero_and_a_number(struct list *l PINNED_TRY_INIT);
_Bool nonzero_and_bool(struct list *l PINNED_TRY_INIT_IF(nonzero));
enum errors zero_and_an_enum(struct list *l PINNED_TRY_INIT_IF(zero));
const char *zero_and_a_message(struct list *l PINNED_TRY_INIT_IF(zero));
char *nonzero_and_a_pointer(struct list *l PINNED_TRY_INIT_IF(nonzero));
void *nonnull_and_a_pointer(struct list *l PINNED_TRY_INIT_IF(nonnull));
long nonnegative_and_a_number(struct list *l PINNED_TRY_INIT_IF(nonnegative));
enum errors nonnegative_and_errors(struct list *l PINNED_TRY_INIT_IF(nonnegative));
double nonnegative_and_a_double(struct list *l PINNED_TRY_INIT_IF(nonnegative));
enum unknown an_incomplete_enum(struct list *l PINNED_TRY_INIT_IF(nonnegative));
void a_callback(int (*open)(struct list *l PINNED_TRY_INIT), struct list *l);
