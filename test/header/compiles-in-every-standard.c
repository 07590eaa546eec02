/*
 * The header, and code with its macros in every position, compiles without a
 * warning in every standard of C and C++, with the macros on and off.
 *
 * DEFINE: %{c} = %clang -x c -fsyntax-only -Werror -Wall -Wextra -pedantic -I %include -I %S/Inputs
 * RUN: %{c} -std=c89 %s
 * RUN: %{c} -std=c99 %s
 * RUN: %{c} -std=c11 %s
 * RUN: %{c} -std=c17 %s
 * RUN: %{c} -std=c2x %s
 * RUN: %{c} -std=c89 -DPINNED_ENABLE %s
 * RUN: %{c} -std=c99 -DPINNED_ENABLE %s
 * RUN: %{c} -std=c11 -DPINNED_ENABLE %s
 * RUN: %{c} -std=c17 -DPINNED_ENABLE %s
 * RUN: %{c} -std=c2x -DPINNED_ENABLE %s
 *
 * DEFINE: %{cxx} = %clang -x c++ -fsyntax-only -Werror -Wall -Wextra -pedantic -I %include -I %S/Inputs
 * RUN: %{cxx} -std=c++98 %s
 * RUN: %{cxx} -std=c++11 %s
 * RUN: %{cxx} -std=c++14 %s
 * RUN: %{cxx} -std=c++17 %s
 * RUN: %{cxx} -std=c++20 %s
 * RUN: %{cxx} -std=c++2b %s
 * RUN: %{cxx} -std=c++98 -DPINNED_ENABLE %s
 * RUN: %{cxx} -std=c++11 -DPINNED_ENABLE %s
 * RUN: %{cxx} -std=c++14 -DPINNED_ENABLE %s
 * RUN: %{cxx} -std=c++17 -DPINNED_ENABLE %s
 * RUN: %{cxx} -std=c++20 -DPINNED_ENABLE %s
 * RUN: %{cxx} -std=c++2b -DPINNED_ENABLE %s
 */

#include "every-position.h"

/* A definition inherits, or repeats, what the declaration says. */
void owner_take(struct owner *o) { (void)o; }
void owner_reset(struct owner *o PINNED_REINIT) { (void)o; }

/* Functions that are defined where they are declared. */
static PINNED_INIT struct owner *owner_pass(struct owner *o PINNED_REINIT) {
  return o;
}
PINNED_MOVES("the copy is thrown away")
void owner_peek(struct owner *o PINNED_USE) {
  struct owner copy = *o;
  (void)copy.id;
  (void)owner_pass(o);
}
