/*
 * REQUIRES: gcc
 *
 * The same code compiles without a warning with gcc, which does not know the
 * attribute and warns about it: the macros stay off there, whatever is asked.
 *
 * DEFINE: %{code} = %S/compiles-in-every-standard.c
 * DEFINE: %{c} = gcc -x c -fsyntax-only -Werror -Wall -Wextra -pedantic -I %include -I %S/Inputs
 * RUN: %{c} -std=c89 %{code}
 * RUN: %{c} -std=c99 %{code}
 * RUN: %{c} -std=c11 %{code}
 * RUN: %{c} -std=c17 %{code}
 * RUN: %{c} -std=c2x %{code}
 * RUN: %{c} -std=c89 -DPINNED_ENABLE %{code}
 * RUN: %{c} -std=c2x -DPINNED_ENABLE %{code}
 * RUN: %{c} -std=c2x -D__clang_analyzer__ %{code}
 *
 * DEFINE: %{cxx} = g++ -x c++ -fsyntax-only -Werror -Wall -Wextra -pedantic -I %include -I %S/Inputs
 * RUN: %{cxx} -std=c++98 %{code}
 * RUN: %{cxx} -std=c++11 %{code}
 * RUN: %{cxx} -std=c++14 %{code}
 * RUN: %{cxx} -std=c++17 %{code}
 * RUN: %{cxx} -std=c++20 %{code}
 * RUN: %{cxx} -std=c++2b %{code}
 * RUN: %{cxx} -std=c++98 -DPINNED_ENABLE %{code}
 * RUN: %{cxx} -std=c++2b -DPINNED_ENABLE %{code}
 */
