// REQUIRES: wayland
// RUN: %verify %wayland %s
// expected-no-diagnostics
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

// wayland-util.h, the example of wl_list: an element needs no init before it is
// inserted.
void the_example_of_the_header(void) {
  struct wl_list foo_list;
  struct view e1, e2, e3;
  wl_list_init(&foo_list);
  wl_list_insert(&foo_list, &e1.link);
  wl_list_insert(&foo_list, &e2.link);
  wl_list_insert(&e2.link, &e3.link);
  wl_list_remove(&e1.link);
  wl_list_remove(&e2.link);
  wl_list_remove(&e3.link);
}

// "ensure safety by invoking wl_list_init() before wl_list_remove()"
void remove_is_made_safe(struct view *v) {
  wl_list_init(&v->link);
  wl_list_remove(&v->link);
}

void a_view_leaves_and_comes_back(struct output *o, struct view *v) {
  wl_list_remove(&v->link);
  wl_list_init(&v->link);
  wl_list_insert(&o->views, &v->link);
}

void all_views_are_freed(struct output *o) {
  struct view *v, *tmp;
  wl_list_for_each_safe(v, tmp, &o->views, link) {
    wl_list_remove(&v->link);
    free(v);
  }
}

static void handle_destroy(struct wl_listener *listener, void *data) {
  struct output *o = wl_container_of(listener, o, destroy);
  wl_list_remove(&o->destroy.link);
  free(o);
}
struct output *an_output_listens(struct wl_display *display,
                                 struct wl_signal *signal) {
  struct output *o = calloc(1, sizeof *o);
  if (!o)
    return NULL;
  wl_list_init(&o->views);
  wl_signal_init(&o->frame);
  o->destroy.notify = handle_destroy;
  wl_signal_add(signal, &o->destroy);
  return o;
}
void a_listener_of_the_display(struct wl_display *display, struct output *o) {
  o->destroy.notify = handle_destroy;
  wl_display_add_destroy_listener(display, &o->destroy);
}

void a_list_is_handed_over(struct wl_list *to, struct wl_list *from) {
  wl_list_insert_list(to, from);
  wl_list_init(from);
}

void arrays_are_values(struct wl_array *to, struct wl_array *from) {
  *to = *from;
  wl_array_init(from);
}
