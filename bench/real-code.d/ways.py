"""The ways to compile or analyse a file that the benchmarks compare, and how the reports of each are read."""
import collections, functools, os, re, subprocess
from sources import annotations_of

QUIET = ["-Wno-everything", "-fno-color-diagnostics", "-fno-caret-diagnostics", "-fno-crash-diagnostics"]
OPTIMISE = "-O2"

# command: a function of unit, options and the object file; reports: a pattern of the names that its
# reports have; what: for the head of a column.
Way = collections.namedtuple("Way", "command reports what")
LINE = re.compile(r"(.+?):(\d+):(\d+): (?:warning|error|style|performance|portability): (.*) \[([\w.,=+-]+)\]")


def optimised(unit):
    """The unit with the flag that all ways get, so that all see the same source."""
    return unit._replace(flags=[*unit.flags, OPTIMISE])


def flags_of(unit, options):
    return [*unit.flags, *(annotations_of(unit) if options.annotated else [])]


# Clang


def clang(unit, options, *words):
    return [options.clang, *flags_of(unit, options), *words, *QUIET, unit.source]


def parse(unit, options, output):
    return clang(unit, options, "-fsyntax-only")


def compilation(unit, options, output, *words):
    return clang(unit, options, *words, "-c", "-o", output)


def with_plugin(unit, options, output, *words):
    return compilation(unit, options, output, f"-fplugin={options.plugin}", *words)


def analysis(unit, options, output, *words):
    return clang(unit, options, *words, "--analyze", "--analyzer-output", "text", "-o", os.devnull)


def analysis_with_plugin(unit, options, output, *words):
    return analysis(unit, options, output, "-Xclang", "-load", "-Xclang", str(options.plugin),
                    "-Xclang", "-analyzer-checker=pinned", *words)


# Other tools

@functools.lru_cache(None)
def flags_that_gcc_knows(flags):
    """A tree that was configured for clang has flags that gcc refuses; those are left out."""
    said = subprocess.run(["gcc", *flags, "-fsyntax-only", "-x", "c", os.devnull], text=True, stderr=subprocess.PIPE,
                          env={**os.environ, "LC_ALL": "C"}).stderr
    refused = set(re.findall(r"unrecognized (?:command-line option|argument in option) '(.*?)'", said))
    return [flag for flag in flags if flag not in refused]


def for_gcc(flags):
    """Only what may be refused is tried: included files would be looked for elsewhere."""
    maybe = tuple(flag for flag in flags if re.match("-[fmQ-]", flag))
    known = flags_that_gcc_knows(maybe)
    return [flag for flag in flags if flag in known or flag not in maybe]


def gcc(unit, options, output, *words):
    return ["gcc", *for_gcc(flags_of(unit, options)), *words, "-fdiagnostics-plain-output", "-c", "-o", output, unit.source]


def gcc_analyzer(unit, options, output):
    return gcc(unit, options, output, "-fanalyzer")


def clang_tidy(unit, options, output):
    return [options.tidy, "--quiet", "--config={}", "--checks=-*,misc-non-copyable-objects", unit.source, "--",
            *flags_of(unit, options), *QUIET]


@functools.lru_cache(None)
def macros_of(clang):
    """What the compiler defines: without it, cppcheck sees another program, or one for no known compiler."""
    said = subprocess.run([clang, OPTIMISE, "-dM", "-E", "-x", "c", os.devnull], text=True, capture_output=True, check=True)
    return [f"-D{name}={value}" for name, value in re.findall(r"^#define (\w+) (.*)$", said.stdout, re.M)]


def flags_for_cppcheck(flags):
    rest = iter(flags)
    for flag in rest:
        if flag in ("-I", "-isystem"):
            yield "-I" + next(rest)
        elif flag == "-include":
            yield "--include=" + next(rest)
        elif flag.startswith(("-I", "-D", "-U")):
            yield flag


def cppcheck(unit, options, output):
    return ["cppcheck", "-q", "--template={file}:{line}:{column}: {severity}: {message} [{id}]",
            *macros_of(options.clang), *flags_for_cppcheck(unit.flags), unit.source]


WAYS = {
    "parse": Way(parse, "", "parse only"),
    "compile": Way(compilation, "", "compile -O2"),
    "plugin": Way(with_plugin, r"pinned\.", "compile with the plugin"),
    "analyze": Way(analysis, r"", "`--analyze`"),
    "analyze-plugin": Way(analysis_with_plugin, "", "`--analyze` with the plugin"),
    "gcc": Way(gcc, "", "gcc -O2"),
    "gcc-analyzer": Way(gcc_analyzer, "-Wanalyzer-", "gcc -O2 `-fanalyzer`"),
    "clang-tidy": Way(clang_tidy, "misc-non-copyable-objects", "clang-tidy"),
    "cppcheck": Way(cppcheck, "", "cppcheck"),
}


def outcome_of(way, run):
    """How the run ended; cppcheck tells by a report alone that it did not look at the file."""
    gave_up = way == "cppcheck" and re.search(
        r"\[(preprocessorErrorDirective|syntaxError|unknownMacro|internal\w*Error|cppcheckError)\]$", run.output, re.M)
    return "error" if gave_up and run.outcome == "ok" else run.outcome


def reports_of(way, unit, output):
    """The reports of a run as [file, line, column, text, name]; each once."""
    found = set()
    for match in filter(None, map(LINE.fullmatch, output.splitlines())):
        path, line, column, text, name = match.groups()
        if re.match(WAYS[way].reports, name):
            file = os.path.relpath(unit.directory / path, unit.tree)
            found.add((file, int(line), int(column), text, name))
    return sorted(found)
