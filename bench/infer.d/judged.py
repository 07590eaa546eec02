"""What people say of the types that the checker proposes and the models do not know."""

# (project, type): ("pinned" or "false", why).
JUDGED = {
    ("linux", "struct wake_q_head"): ("pinned", "empty, lastp points to first: a copy appends to the original"),
    ("linux", "struct devres_group"): ("pinned", "id is the group's own address, by which it is found again"),
    ("linux", "struct platform_device"): ("pinned", "dev.dma_parms points to dma_parms of the same device"),
    ("wayland", "struct wl_display"): ("pinned", "default_queue.display points to the display that holds the queue"),
    ("wayland", "struct wl_event_loop"): ("pinned", "timers.base.loop points to the loop that holds the timers"),
    ("wayland", "struct wl_proxy"): ("false", "the display holds the address of itself, which is that of its first member"),
    ("wayland", "struct wl_array"): ("false", "a path on which there are no arrays, and yet one is read: data is behind"),
    ("libuv", "struct heap_node"): ("false", "a path on which a node is its own parent; linked, it is pinned by others"),
    ("libuv", "struct uv__io_s"): ("pinned", "the empty pending_queue and watcher_queue point to themselves"),
    ("libuv", "struct watcher_list"): ("pinned", "the empty watchers points to itself"),
}

# By the end of the name of the function that stores, in all projects.
BY_FUNCTION = {
    "_RB_REMOVE": ("false", "a path that no tree has: elm is the right child of old, and old is not elm's parent"),
    "_RB_INSERT_COLOR": ("false", "a path that no tree has: a node is in two places of it"),
}
