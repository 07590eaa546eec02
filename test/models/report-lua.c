// REQUIRES: lua
// RUN: %verify %lua %s
//
// Lua's string buffers, from lauxlib.h, with no annotation anywhere.

#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>

struct writer {
  luaL_Buffer b;
  int depth;
};

luaL_Buffer a_buffer_is_returned_by_value(lua_State *L) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  luaL_addstring(&b, "x");
  return b; // expected-warning {{'b' is returned by value: the copy is not initialised [pinned.Move]}}
}

void a_buffer_moves_with_its_owner(lua_State *L, struct writer *to) {
  struct writer w;
  w.depth = 0;
  luaL_buffinit(L, &w.b);
  *to = w; // expected-warning {{'to->b' is left as a copy of 'w.b': only 'w.b' is initialised [pinned.Move]}}
}

void a_buffer_without_a_value(void) {
  luaL_Buffer b;
  luaL_addlstring(&b, "x", 1); // expected-warning {{'b' is handed to 'luaL_addlstring' before it is initialised [pinned.Init]}}
}
