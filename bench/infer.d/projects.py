"""The projects that bench/infer analyses: two of bench/real-code, a selection of Linux, and programs with sys/queue.h."""
from pathlib import Path
from sources import PROJECTS as MEASURED, Project

# Files that initialise lists or work on those of others, and that a defconfig of x86-64 builds.
LINUX = {
    "lib": "bug genalloc klist kobject kobject_uevent list_sort llist percpu_counter plist radix-tree rhashtable"
           " textsearch xarray",
    "kernel/locking": "mutex percpu-rwsem rtmutex_api rwsem semaphore",
    "drivers/base": "attribute_container bus class component core dd devres driver node platform swnode syscore",
}
LINUX_FILES = [f"{part}/{name}.c" for part, names in LINUX.items() for name in names.split()]
OBJECTS = " ".join(file[:-1] + "o" for file in LINUX_FILES)
DATABASE = "make -n V=1 {} | python3 " + str(Path(__file__).resolve().parent / "commands.py")

PROJECTS = [
    Project("linux", "linux-source-6.1", "linux-source-6.1/",
            ["make CC={clang} defconfig", "make -j{jobs} CC={clang} prepare", "make -j{jobs} CC={clang} " + OBJECTS,
             "mkdir -p build && python3 scripts/clang-tools/gen_compile_commands.py -d ."
             " -o build/compile_commands.json " + " ".join(LINUX)], LINUX_FILES, None),
    *(project for project in MEASURED if project.name in ("libuv", "wayland")),
    Project("tmux", "tmux", "tmux-*/", ["./configure", "make cmd-parse.c", DATABASE.format("")], ["*.c"], None),
    Project("libevent", "libevent", "libevent-*/",
            ["./autogen.sh && ./configure --disable-static", "make include/event2/event-config.h",
             DATABASE.format("all-am")],
            ["buffer*.c", "ev*.c", "http.c", "listener.c", "signal.c", "epoll.c", "poll.c", "select.c"], None),
]

# The models whose rows each project is compared with.
SETS = {"linux": ["linux"], "libuv": ["libuv"], "wayland": ["wayland"], "tmux": ["queue"], "libevent": ["queue"]}
