// REQUIRES: wayland
// RUN: %verify %wayland %s
//
// wayland's lists, listeners and signals, from its headers, with no annotation
// anywhere.

#include <stdlib.h>
#include <wayland-server-core.h>

struct view {
  int x, y;
  struct wl_list link;
};
struct output {
  struct wl_list views;
  struct wl_listener destroy;
  struct wl_signal frame;
};

struct output an_output_is_returned_by_value(void) {
  struct output o = {0};
  wl_list_init(&o.views);
  return o; // expected-warning {{'o.views' is returned by value: the copy is not initialised [pinned.Move]}}
}

void a_linked_view_is_copied(struct output *o, struct view *v,
                             struct view *to) {
  wl_list_insert(&o->views, &v->link);
  *to = *v; // expected-warning {{'to->link' is left as a copy of 'v->link': others still point to 'v->link' [pinned.Move]}}
}

void a_head_without_a_value(struct view *v) {
  struct wl_list head;
  wl_list_insert(&head, &v->link); // expected-warning {{'head' is handed to 'wl_list_insert' before it is initialised [pinned.Init]}}
}

void a_zeroed_link_is_removed(void) {
  struct view *v = calloc(1, sizeof *v);
  if (!v)
    return;
  wl_list_remove(&v->link); // expected-warning {{'v->link' is handed to 'wl_list_remove' before it is initialised [pinned.Init]}}
  free(v);
}

void a_linked_view_is_freed(struct output *o) {
  struct view *v = malloc(sizeof *v);
  if (!v)
    return;
  wl_list_insert(&o->views, &v->link);
  free(v); // expected-warning {{The storage of 'v->link' goes while others point to it [pinned.Lifetime]}}
}

void a_signal_moves_with_its_owner(struct output *to) {
  struct output o = {0};
  wl_signal_init(&o.frame);
  *to = o; // expected-warning {{'to->frame.listener_list' is left as a copy of 'o.frame.listener_list': only 'o.frame.listener_list' is initialised [pinned.Move]}}
}
