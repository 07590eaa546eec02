/* What wayland pins: a list is a ring of pointers to its head and its links. */
#include "pinned.h"

struct PINNED wl_list;
struct PINNED wl_listener;
struct PINNED wl_signal;
struct PINNED wl_priv_signal;

void wl_list_init(struct wl_list *list PINNED_REINIT);
void wl_list_insert(struct wl_list *list PINNED_USE,
                    struct wl_list *elm PINNED_REINIT PINNED_ACTIVATE);
void wl_list_remove(struct wl_list *elm PINNED_DEACTIVATE);
int wl_list_length(const struct wl_list *list PINNED_USE);
int wl_list_empty(const struct wl_list *list PINNED_USE);
void wl_list_insert_list(struct wl_list *list PINNED_USE,
                         struct wl_list *other PINNED_USE);
