"""The packages that bench/packages analyses, why each was chosen, and how it is configured and built.

They were chosen before anything was analysed, by what Debian's Build-Depends and a search of the sources say of the
types in them: a reason is checked when the package is fetched. Commands run in the unpacked source; {cc} is
scan-build's compiler, for the build systems that remember their compiler when they are configured, {clang} what it
analyses with.
"""
import collections

Package = collections.namedtuple("Package", "name reasons configure build")

PTHREAD, SEMAPHORE = r"grep pthread_(mutex|cond|rwlock)_t", r"grep \bsem_t\b"
QUEUE, LIST, WL_LIST = r"grep \b(TAILQ|LIST)_ENTRY", "grep struct list_head", "grep struct wl_list"
ZLIB, FILES = r"grep \bz_stream\b", r"grep \bFILE \*"
MESON = "CC={cc} meson setup --wrap-mode=nodownload build "
NGINX = ("./configure --with-threads --with-file-aio --with-http_ssl_module --with-http_v2_module"
         " --with-http_gunzip_module --with-http_gzip_static_module --with-stream")
RSYSLOG = ("./configure --disable-static --enable-imfile --enable-imptcp --enable-impstats --enable-mail --enable-omprog"
           " --enable-omstdout --enable-openssl --enable-mmanon --enable-mmjsonparse --enable-imdiag")
LUA = ("mkdir -p debian/libtool && cp debian/configure.ac debian/libtool && cd debian/libtool"
       " && LIBTOOLIZE='libtoolize -i' autoreconf -f -i && ./configure"
       " && echo '#define DEB_HOST_MULTIARCH \"x86_64-linux-gnu\"' > ../../src/lua5.4-deb-multiarch.h")

PACKAGES = [
    Package("zlib", ["grep z_stream strm"], "./configure --static", "make"),
    Package("libuv1", ["grep uv_loop_init", PTHREAD, SEMAPHORE], "sh autogen.sh && ./configure --disable-static", "make"),
    Package("wayland", [WL_LIST], MESON + "-Ddocumentation=false -Ddtd_validation=false", "ninja -C build"),
    Package("weston", ["Build-Depends: libwayland-dev", WL_LIST], MESON, "ninja -C build"),
    Package("tmux", ["Build-Depends: libevent-dev", QUEUE], "./configure", "make"),
    Package("lldpd", ["Build-Depends: libevent-dev", QUEUE], "./configure --disable-static", "make"),
    Package("opensmtpd", ["Build-Depends: libevent-dev", QUEUE], "./bootstrap && ./configure", "make"),
    Package("libevent", ["grep evthread_use_pthreads", QUEUE], "./autogen.sh && ./configure --disable-static", "make"),
    Package("memcached", ["Build-Depends: libevent-dev", PTHREAD, QUEUE],
            "autoreconf -i && ./configure --enable-seccomp", "make"),
    Package("pgbouncer", ["Build-Depends: libevent-dev", "grep struct List"], "./configure", "make"),
    Package("nginx", ["grep ngx_queue_init", ZLIB, SEMAPHORE], NGINX, "make"),
    Package("squashfs-tools", ["Build-Depends: zlib1g-dev", PTHREAD, ZLIB], "true",
            "make -C squashfs-tools XZ_SUPPORT=1 LZO_SUPPORT=1 LZ4_SUPPORT=1 ZSTD_SUPPORT=1"),
    Package("lua5.4", ["grep luaL_Buffer", FILES], LUA,
            "make linux-readline LIBTOOL=../debian/libtool/libtool"),
    Package("knot-resolver", ["Build-Depends: libuv1-dev", "Build-Depends: libluajit-5.1-dev", r"grep uv_\w+_t "],
            MESON + "-Dmanaged_ta=disabled", "ninja -C build"),
    Package("libnice", ["Build-Depends: libglib2.0-dev", r"grep \bG(Mutex|Cond)\b"], MESON, "ninja -C build"),
    Package("mydumper", ["Build-Depends: libglib2.0-dev", r"grep \bG(Mutex|Cond)\b"],
            "CC={cc} cmake -B build -DBUILD_DOCS=OFF", "make -C build"),
    # PostgreSQL's makefiles export a CLANG of their own, the variable by which scan-build names its analyser.
    Package("pglogical", ["grep dlist_head"], "true", "make with_llvm=no CLANG={clang}"),
    Package("fuse3", [SEMAPHORE, PTHREAD, LIST], MESON, "ninja -C build"),
    Package("btrfs-progs", [LIST, PTHREAD, ZLIB],
            "./autogen.sh && ./configure --disable-documentation --disable-python", "make"),
    Package("multipath-tools", [LIST, PTHREAD], "true", "make"),
    Package("keepalived", ["grep list_head_t", SEMAPHORE, FILES], "./configure", "make"),
    Package("mosquitto", [PTHREAD, FILES], "true", "make WITH_DOCS=no"),
    Package("rsyslog", [PTHREAD, ZLIB], RSYSLOG, "make"),
]
