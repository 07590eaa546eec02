"""What bench/same-reports compares when it is given files: flags and options, from the RUN lines of a test."""
import collections, functools, re, shlex, types
from pathlib import Path
from sources import ROOT, Unit

# settings: pairs of the name and the value of an option of the analyser.
Case = collections.namedtuple("Case", "unit settings")
PLAIN = ["-std=gnu11", "-I", str(ROOT / "include")]
RUN = re.compile(r"// RUN: %(?:verify|pinned) (.*%s.*)")


def run_lines(text):
    """The arguments of the RUN lines that do no more than analyse the file."""
    joined = re.sub(r"\\\n// RUN:\s*", "", text)
    for arguments in RUN.findall(joined):
        yield re.split(r"2>&1|\||>", arguments)[0]


def option_of(words):
    """Read what follows -Xclang; it is nothing where only the test's own way to look at reports is meant."""
    word = next(words)
    if word == "-analyzer-config":
        next(words)  # the second -Xclang
        return "analyzer-config", next(words)
    if word.startswith("-analyzer-disable-checker="):
        return "analyzer-disable-checker", word.partition("=")[2]
    return None


@functools.lru_cache(None)
def names_in(directory, clang):
    """The names that a directory's tests have for flags."""
    file = directory / "lit.local.cfg"
    config = types.SimpleNamespace(test_source_root=str(ROOT / "test"), test_exec_root=str(ROOT / "build/test"), clang=clang,
                                   available_features=set(), substitutions=[], excludes=[], environment={})
    if file.exists():
        exec(compile(file.read_text(), str(file), "exec"), {"config": config})
    return config.substitutions


def parsed(arguments, path, clang):
    """Flags and settings of a RUN line, or nothing where it needs what only lit knows."""
    text = arguments.replace("%S", str(path.parent)).replace("%include", str(ROOT / "include")).replace("%s", "")
    for name, flags in names_in(path.parent, clang) if "%" in text else ():
        text = text.replace(name, flags)
    if "%" in text:
        return None
    flags, settings, words = [], [], iter(shlex.split(text))
    for word in words:
        if word == "-Xclang":
            settings += filter(None, [option_of(words)])
        elif word == "--analyzer-output":
            next(words)
        else:
            flags.append(word)
    return flags, settings


def cases_of(path, clang="clang-22"):
    path = path.resolve()
    text = path.read_text(errors="replace")
    lines = [parsed(arguments, path, clang) for arguments in run_lines(text)] if "RUN:" in text else [([], [])]
    tree = ROOT if ROOT in path.parents else path.parent
    unit = Unit("given", str(path.relative_to(tree)), tree, path.parent, path.name, PLAIN)
    return [Case(unit._replace(flags=PLAIN + flags), settings) for flags, settings in filter(None, lines)]
