"""The projects that bench/real-code measures: how to get each, and its files with their flags."""
import collections, fnmatch, glob, json, os, shlex, subprocess, sys
from pathlib import Path
from apt_sources import apt_options

ROOT = Path(__file__).resolve().parent.parent.parent

# tree: the unpacked source; prepare: commands run there; files: globs of what is measured;
# the flags come from the compilation database that 'prepare' leaves in build/, or from 'flags'.
Project = collections.namedtuple("Project", "name package tree prepare files flags")
LINUX_PARTS = ("lib", "kernel/locking", "fs/ext4", "drivers/base")
PROJECTS = [
    Project("zlib", "zlib", "zlib-*/", [], ["*.c"],
            "-O3 -D_LARGEFILE64_SOURCE=1 -DHAVE_HIDDEN -DHAVE_UNISTD_H -DHAVE_STDARG_H"),
    Project("libuv", "libuv1", "libuv1-*/",
            ["cmake -B build -DCMAKE_C_COMPILER={clang} -DBUILD_TESTING=OFF"
             " -DCMAKE_EXPORT_COMPILE_COMMANDS=ON"], ["src/*.c"], None),
    Project("wayland", "wayland", "wayland-*/",
            ["CC={clang} meson setup build -Dtests=false -Ddocumentation=false"
             " -Ddtd_validation=false", "ninja -C build"], ["src/*.c"], None),
    Project("linux", "linux-source-6.1", "linux-source-6.1/",
            ["make CC={clang} defconfig",
             "make -j{jobs} CC={clang} " + " ".join(part + "/" for part in LINUX_PARTS),
             "mkdir -p build && python3 scripts/clang-tools/gen_compile_commands.py -d ."
             " -o build/compile_commands.json " + " ".join(LINUX_PARTS)],
            [part + "/*.c" for part in LINUX_PARTS], None),
]


# Fetching and preparing the sources

def shell(command, directory):
    print(f"+ {command}", file=sys.stderr)
    subprocess.run(command, shell=True, cwd=directory, check=True, stdout=sys.stderr)


def unpack(project, work):
    apt = work / "apt"
    options = apt_options(apt)
    if project.name == "linux":
        shell(f"apt-get -q download {project.package}", apt)
        shell(f"dpkg-deb -x {project.package}_*.deb unpacked", apt)
        shell(f"tar -xJf apt/unpacked/usr/src/{project.package}.tar.xz", work)
    else:
        shell(f"apt-get {options} update", apt)
        shell(f"apt-get {options} source {project.package}", work)


def fetch(project, options):
    if not tree_of(project, options.work):
        unpack(project, options.work)
    tree = tree_of(project, options.work)
    if not (tree / "build/prepared").exists():
        for command in project.prepare:
            shell(command.format(clang=options.clang, jobs=options.jobs), tree)
        (tree / "build").mkdir(exist_ok=True)
        (tree / "build/prepared").touch()


# What to analyse

Unit = collections.namedtuple("Unit", "project file tree directory source flags")


def tree_of(project, work):
    found = sorted(glob.glob(str(work / project.tree)))
    return Path(found[-1]) if found else None


def flags_of(command):
    """The arguments of a compile command without outputs, warnings and the source."""
    flags, arguments = [], iter(shlex.split(command)[1:])
    for argument in arguments:
        if argument in ("-o", "-MF", "-MQ", "-MT"):
            next(arguments)
        elif argument != "-c" and not argument.startswith(("-W", "-M")) and not argument.endswith(".c"):
            flags.append(argument)
    return flags


def annotations_of(unit):
    """The flags that mark the project's types ahead of the unchanged source; none where nobody wrote a header."""
    header = ROOT / "bench/real-code.d" / (unit.project + ".h")
    return ["-I", str(ROOT / "include"), "-include", str(header)] if header.exists() else []


def database(project, tree):
    """Yield directory, source as the compiler gets it, and flags."""
    if project.flags is not None:
        for source in tree.glob("*.c"):
            yield tree, source.name, project.flags.split()
        return
    for entry in json.loads((tree / "build/compile_commands.json").read_text()):
        source = [word for word in shlex.split(entry["command"]) if word.endswith(".c")][-1]
        yield Path(entry["directory"]), source, flags_of(entry["command"])


def units_of(project, options):
    tree = tree_of(project, options.work)
    if not tree or not (tree / "build/prepared").exists():
        sys.exit(f"real-code: {project.name} is not in {options.work}; run with --fetch first")
    units = {}
    for directory, source, flags in database(project, tree):
        file = os.path.relpath(directory / source, tree)
        wanted = any(fnmatch.fnmatchcase(file, pattern) for pattern in project.files)
        if wanted and fnmatch.fnmatchcase(file, options.files):
            units.setdefault(file, Unit(project.name, file, tree, directory, source, flags))
    return [units[file] for file in sorted(units)]
