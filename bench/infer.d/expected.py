"""Which rows of the models can be inferred from the analysed code, and why the others cannot."""

QUEUES = r"\b{}_(INIT|INSERT_\w+|REMOVE\w*|CONCAT)\("

# By the row's name, or its shape: a pattern of what stores an address inside an object of the type into that object.
# A row counts for recall where that is found in an analysed file.
STORES = {
    "struct list_head": r"\bINIT_LIST_HEAD\(|\b(list_del_init|INIT_WORK|mutex_init)\(",
    "struct sk_buff_head": r"\b(__)?skb_queue_head_init\(",
    "struct uv_loop_s": r"\bQUEUE_INIT\(&loop->",
    "struct uv_stream_s": r"\bQUEUE_INIT\(&stream->",
    "struct uv_udp_s": r"\bQUEUE_INIT\(&handle->write_queue",
    "struct uv_write_s": r"\bQUEUE_INIT\(&req->queue\)",
    "struct uv_fs_s": r"req->ptr = &req->statbuf",
    "struct uv_process_s": r"\bQUEUE_INIT\(&process->queue\)",
    "struct uv_connect_s": r"uv_connect_t\* req,[\s\S]*?\bQUEUE_INIT\(&req->queue\)",
    "struct uv_udp_send_s": r"req->bufs = req->bufsml",
    "struct uv__queue": r"\buv__queue_init\(",
    "struct wl_list": r"\bwl_(list|signal)_init\(",
    "tqh_first tqh_last": QUEUES.format("TAILQ"),
    "stqh_first stqh_last": QUEUES.format("STAILQ"),
    "sqh_first sqh_last": QUEUES.format("SIMPLEQ"),
    "cqh_first cqh_last": QUEUES.format("CIRCLEQ"),
}

# Objects of these types point into themselves only by a part that has a row of its own.
THROUGH = dict.fromkeys([
    "struct klist", "struct mutex", "struct ww_mutex", "struct rw_semaphore", "struct semaphore",
    "struct percpu_rw_semaphore", "struct completion", "struct wait_queue_head", "struct swait_queue_head",
    "struct srcu_struct", "struct percpu_counter", "struct work_struct", "struct delayed_work", "struct rcu_work",
    "struct kobject", "struct klist_node"], "struct list_head")
# The code initialises the base of these: the store is to an object of that type.
THROUGH.update(dict.fromkeys(["struct uv_tcp_s", "struct uv_pipe_s", "struct uv_tty_s"], "struct uv_stream_s"))
THROUGH["struct uv_poll_s"] = "struct uv__io_s, which has no row"

OTHERS = "only others point into it"
VALUE = "no pointer in it"
ELSEWHERE = {
    **dict.fromkeys(["struct hlist_head", "struct hlist_node", "struct hlist_bl_head", "struct hlist_bl_node",
                     "struct hlist_nulls_head", "struct hlist_nulls_node", "struct timer_list", "struct hrtimer",
                     "struct tasklet_struct", "struct irq_work", "struct percpu_ref", "struct xarray",
                     "struct maple_tree", "struct rt_mutex", "lh_first", "le_next le_prev", "tqe_next tqe_prev"], OTHERS),
    **dict.fromkeys(["struct raw_spinlock", "struct spinlock", "rwlock_t"], VALUE),
    **dict.fromkeys([f"uv_{kind}_t" for kind in ("mutex", "rwlock", "cond", "barrier", "sem", "once")],
                    "initialised by functions of the system"),
    **dict.fromkeys([f"struct uv_{kind}_s" for kind in (
        "handle", "timer", "prepare", "check", "idle", "async", "fs_event", "fs_poll", "signal", "shutdown", "req",
        "work", "getaddrinfo", "getnameinfo", "random")], OTHERS),
}
