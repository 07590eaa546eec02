// REQUIRES: lua
// RUN: %verify %lua %s
// expected-no-diagnostics
//
// Lua's string buffers, from lauxlib.h, with no annotation anywhere.

#include <lauxlib.h>
#include <lua.h>
#include <stdlib.h>

struct writer {
  luaL_Buffer b;
  int depth;
};

// The manual, section 5, luaL_Buffer: the usual way.
int str_lower(lua_State *L) {
  size_t l;
  luaL_Buffer b;
  const char *s = luaL_checklstring(L, 1, &l);
  char *p = luaL_buffinitsize(L, &b, l);
  for (size_t i = 0; i < l; i++)
    p[i] = s[i] | 32;
  luaL_pushresultsize(&b, l);
  return 1;
}

int a_list_is_joined(lua_State *L) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (int i = 1; i <= lua_gettop(L); i++) {
    luaL_addchar(&b, '<');
    lua_pushvalue(L, i);
    luaL_addvalue(&b);
  }
  luaL_pushresult(&b);
  return 1;
}

int a_buffer_for_each_line(lua_State *L, int n) {
  luaL_Buffer b;
  for (int i = 0; i < n; i++) {
    luaL_buffinit(L, &b);
    luaL_addstring(&b, "x");
    luaL_pushresult(&b);
  }
  return n;
}

void a_writer_is_initialised_in_place(lua_State *L, struct writer *w) {
  w->depth = 1;
  luaL_buffinit(L, &w->b);
  luaL_addstring(&w->b, "{");
}

// loadlib.c, findloader(): luaL_error() does not return, but nothing says so.
void the_search_ends_with_an_error(lua_State *L, int n) {
  luaL_Buffer msg;
  luaL_buffinit(L, &msg);
  for (int i = 0; i < 9; i++) {
    if (i == n) {
      luaL_pushresult(&msg);
      luaL_error(L, "not found:%s", lua_tostring(L, -1));
    }
    luaL_addvalue(&msg);
  }
}

void debug_records_are_values(lua_Debug *to, const lua_Debug *from) {
  *to = *from;
}
