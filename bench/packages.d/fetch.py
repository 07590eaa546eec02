"""Getting the packages of bench/packages: source, build dependencies, configuration."""
import os, re, subprocess, sys, tempfile
from pathlib import Path
from apt_sources import apt_options

CLANG = "/usr/lib/llvm-22/bin/clang"
COMPILER = "/usr/share/clang/scan-build-22/libexec/ccc-analyzer"
STAND_IN = Path(__file__).resolve().parent / "clang"


def shell(command, directory, log, **variables):
    print(f"+ {command}", file=sys.stderr)
    with open(log, "a") as file:
        return subprocess.run(command, shell=True, cwd=directory, stdin=subprocess.DEVNULL, stdout=file,
                              stderr=file, env={**os.environ, **variables}).returncode


def tree_of(package, work):
    """The directory that the source was unpacked into."""
    found = sorted(path for path in (work / package.name).glob("*") if path.is_dir())
    return found[0] if found else None


def unpack(package, apt, directory, log):
    """Unpack the release's version, not a security update: those go from the pool. Without Debian's patches if need be."""
    release = re.search("^VERSION_CODENAME=(.*)$", Path("/etc/os-release").read_text(), re.MULTILINE)[1]
    source = f"{apt} source {package.name}/{release}"
    if shell(f"apt-get {source}", directory, log):
        shell(f"apt-get --tar-only {source} && tar -xf *.orig.tar.*z", directory, log)


def unfounded(package, tree, apt):
    """The reasons of the table that do not hold."""
    known = subprocess.run(f"apt-cache {apt} showsrc {package.name}", shell=True, text=True, capture_output=True).stdout
    for reason in package.reasons:
        kind, what = reason.split(" ", 1)
        if kind == "grep":
            holds = not subprocess.call(["grep", "-rqE", "--include=*.[ch]", what, str(tree)])
        else:
            holds = re.search(rf"^{kind}.*\b{re.escape(what)}", known, re.MULTILINE)
        if not holds:
            yield reason


def configure(package, tree, log):
    """scan-build's compiler analyses all that it compiles, tries of a configuration as well: count those, no more."""
    with tempfile.TemporaryDirectory() as scratch:
        return shell(package.configure.format(cc=COMPILER), tree, log, CLANG=str(STAND_IN), PINNED_COUNT="1",
                     PINNED_CLANG=CLANG, PINNED_NOTES=scratch, CCC_ANALYZER_HTML=scratch)


def fetch(package, apt, work):
    """Return what went wrong, or nothing."""
    directory = work / package.name
    directory.mkdir(parents=True, exist_ok=True)
    log = directory / "fetch.log"
    if (directory / "configured.tar").exists():
        return ""
    if not tree_of(package, work):
        unpack(package, apt, directory, log)
    tree = tree_of(package, work)
    if not tree:
        return f"no source, see {log}"
    wrong = list(unfounded(package, tree, apt))
    if wrong:
        return "does not hold: " + "; ".join(wrong)
    if configure(package, tree, log):
        return f"not configured, see {log}"
    return "not kept" if shell(f"tar -cf configured.tar '{tree.name}'", directory, log) else ""


def fetch_all(packages, options):
    apt, log = apt_options(options.work / "apt", ("deb", "deb-src")), options.work / "apt.log"
    shell(f"apt-get {apt} update", options.work, log)
    names = " ".join(package.name for package in packages)
    if shell(f"DEBIAN_FRONTEND=noninteractive apt-get {apt} -y --no-install-recommends --no-remove build-dep {names}",
             options.work, log):
        sys.exit(f"packages: build dependencies are not installed, see {log}")
    for package in packages:
        trouble = fetch(package, apt, options.work)
        print(f"{package.name}: {trouble or 'ready'}", file=sys.stderr)
