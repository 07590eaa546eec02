"""The ways that bench/same-reports compares: what each says of a case, in the same words for all."""
import collections, json, os, shutil
from editor import Editor, as_reported
from reports import reports_of
from running import execute
from spelling import check_of, plain, with_our_names
from ways import QUIET, WAYS, flags_of

SELECTED = ("analyzer-config", "pinned:SelectedOnly=true")

# outcome: as that of a run; reports: a set; apart: those of them that name no place in the source itself.
Said = collections.namedtuple("Said", "outcome reports apart")


# The settings of a case are pairs of the name and the value of an option.

def for_analysis(settings):
    for name, value in settings:
        # cc1 wants one of them as two words, and the other as one.
        words = ["-analyzer-config", value] if name == "analyzer-config" else [f"-{name}={value}"]
        yield from (part for word in words for part in ("-Xclang", word))


def for_compile(settings):
    # The compile knows no checkers but ours; Clang's own are not there to be turned off.
    return [f"-fplugin-arg-pinned-{name}={value}" for name, value in settings
            if name == "analyzer-config" or value.startswith("pinned")]


def for_tidy(settings):
    """What a .clang-tidy says; JSON is YAML."""
    given = [value for name, value in settings if name == "analyzer-config"]
    away = [value for name, value in settings if name != "analyzer-config" and value.startswith("pinned")]
    ours = [value[len("pinned:"):].split("=", 1) for value in given if value.startswith("pinned:")]
    options = {f"pinned.{name}": value for name, value in ours}
    others = [value for value in given if not value.startswith("pinned:")]
    if others:
        options["pinned.analyzer-config"] = ",".join(others)
    checks = ["-*", "pinned-*", *("-" + check_of(checker) for checker in away)]
    return json.dumps({"Checks": ",".join(checks), "CheckOptions": options})


# Commands

def full(case, options, more=()):
    settings = for_analysis([*case.settings, *more])
    return WAYS["analyze-plugin"].command(case.unit, options, "/dev/null", *settings)


def selected(case, options):
    return full(case, options, [SELECTED])


def compile_(case, options):
    # Not all that a test calls has code: what is compared needs none.
    words = [*for_compile(case.settings), *(["-fsyntax-only"] if options.given else [])]
    return WAYS["plugin"].command(case.unit, options, "/dev/null", *words)


def tidy(case, options):
    return [tidy_of(options), "--quiet", "-load", str(module_of(options)), "--config=" + for_tidy(case.settings),
            "--header-filter=.*", "--system-headers", case.unit.source, "--", *flags_of(case.unit, options), *QUIET]


COMMANDS = {"full": full, "selected": selected, "compile": compile_, "tidy": tidy}
NAMES = [*COMMANDS, "editor"]


# Which there are: the plugin's own build has all of ours.

def tidy_of(options):
    head, _, tail = options.clang.rpartition("clang")
    return f"{head}clang-tidy{tail}"


def module_of(options):
    return options.plugin.parent / "PinnedTidy.so"


def server_of(options):
    return options.plugin.parent.parent / "bin/clangd-pinned"


def existing(options):
    there = {"tidy": shutil.which(tidy_of(options)) and module_of(options).exists(), "editor": server_of(options).exists()}
    return [name for name in NAMES if there.get(name, True)]


# What they say

def by_command(command, case, options):
    run = execute(command(case, options), case.unit.directory, options.timeout)
    found = reports_of(case.unit, with_our_names(run.output))
    ours = {plain(report): notes for report, notes in found.items() if report.checker.startswith("pinned")}
    source = os.path.join(case.unit.project, case.unit.file)
    apart = {report for report, notes in ours.items()
             if report.file != source and not any(note.startswith(f"  {source}:") for note in notes)}
    return Said(run.outcome, set(ours), apart)


class Routes:
    """The ways that were chosen; 'directory' is for what the editor's server needs."""

    def __init__(self, cases, options, directory):
        self.options = options
        self.unseen = set()
        self.editor = None
        if "editor" in options.ways:
            self.editor = Editor(server_of(options), cases, options, directory)

    def say(self, case):
        """What each way says, by its name; the first is 'full'."""
        said = {}
        for way in self.options.ways:
            said[way] = self._hear(case, said["full"]) if way == "editor" else by_command(COMMANDS[way], case, self.options)
        return said

    def _hear(self, case, full):
        """clangd shows nothing that names no place in the file that is open."""
        outcome, findings = self.editor.ask(case, for_tidy(case.settings))
        reports = set(as_reported(findings, full.reports))
        self.unseen |= full.apart - reports
        return Said(outcome, reports | full.apart, set())

    def stop(self):
        if self.editor:
            self.editor.stop()
