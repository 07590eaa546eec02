"""What bench/compile prints: tables in Markdown, made of results.json alone."""
import collections, statistics
from objects import SETTINGS
from ways import WAYS

# The pairs of ways of which the second is to cost little more, and what was promised for the ratio.
PAIRS = {"plugin": "compile", "analyze-plugin": "analyze", "gcc-analyzer": "gcc"}
SHOWN = 10


def print_table(head, rows, left=1):
    print("\n| " + " | ".join(head) + " |\n| " + " | ".join(["---"] * left + ["---:"] * (len(head) - left)) + " |")
    for row in rows:
        print("| " + " | ".join(map(str, row)) + " |")


def ratio_text(one, other):
    return f"{one / other:.2f}" if other else ""


# Figures of a file

def seconds_of(entry, way):
    return statistics.median(entry["ways"][way]["seconds"])


def peak_of(entry, way):
    return statistics.median(entry["ways"][way]["peak"]) / 1024


def fine(entries, *ways):
    """The files that went well in all these ways: only those can be compared."""
    return [entry for entry in entries
            if all(way in entry["ways"] and entry["ways"][way]["outcome"] == "ok" for way in ways)]


def ratio_of(entries, way, figure=seconds_of):
    both = fine(entries, way, PAIRS[way])
    whole = sum(figure(entry, PAIRS[way]) for entry in both)
    return sum(figure(entry, way) for entry in both) / whole if whole else None


def by_project(files):
    """The rows of most tables: each project, and all."""
    groups = collections.defaultdict(list)
    for entry in files:
        groups[entry["project"]].append(entry)
    return [*groups.items(), ("all", files)] if len(groups) > 1 else list(groups.items())


# The tables

def print_seconds(files, ways):
    head, rows = ["project", "files", "lines"], []
    for way in ways:
        head += [WAYS[way].what] + (["ratio"] if PAIRS.get(way) in ways else [])
    for name, entries in by_project(files):
        row = [name, len(entries), sum(entry["lines"] for entry in entries)]
        for way in ways:
            row.append(f"{sum(seconds_of(entry, way) for entry in entries):.1f}")
            if PAIRS.get(way) in ways:
                ratio = ratio_of(entries, way)
                row.append("" if ratio is None else f"{ratio:.3f}")
        rows.append(row)
    print_table(head, rows)


def memory_row(name, entries):
    both = fine(entries, "plugin", "compile")
    if not both:
        return [name, 0] + [""] * 6
    peaks = {way: [peak_of(entry, way) for entry in both] for way in ("compile", "plugin")}
    worst = max(both, key=lambda entry: peak_of(entry, "plugin") / peak_of(entry, "compile"))
    figures = [f"{measure(peaks[way]):.0f}" for measure in (statistics.mean, max) for way in ("compile", "plugin")]
    most = ratio_text(peak_of(worst, "plugin"), peak_of(worst, "compile"))
    return [name, len(both), *figures, f"{ratio_of(both, 'plugin', peak_of):.3f}", f"{most} (`{worst['file']}`)"]


def print_memory(files):
    print_table(["project", "files", "mean, MB", "with the plugin", "largest, MB", "with the plugin", "ratio of the means",
                 "worst file"], [memory_row(name, entries) for name, entries in by_project(files)])


def found_by(way, files):
    """The reports of a way, each once: a header is seen by many files."""
    return sorted({(entry["project"] + "/" + report[0], *report[1:])
                   for entry in files if way in entry["ways"] for report in entry["ways"][way]["reports"]})


def print_reports(files, ways):
    rows = []
    for way in ways:
        outcomes = collections.Counter(entry["ways"][way]["outcome"] for entry in files)
        names = collections.Counter(report[-1] for report in found_by(way, files))
        rows.append([WAYS[way].what, sum(names.values()), outcomes["error"], outcomes["time-out"], outcomes["crash"],
                     ", ".join(f"`{name}` {count}" for name, count in names.most_common(5))])
    print_table(["way", "reports", "errors", "time-outs", "crashes", "most frequent"], rows)


def print_worst(files):
    def ratio(entry):
        return seconds_of(entry, "plugin") / seconds_of(entry, "compile")
    worst = sorted(fine(files, "plugin", "compile"), key=ratio, reverse=True)[:SHOWN]
    print_table(["file", "compile, s", "with the plugin, s", "ratio"],
                [[f"{entry['project']}/{entry['file']}", f"{seconds_of(entry, 'compile'):.3f}",
                  f"{seconds_of(entry, 'plugin'):.3f}", f"{ratio(entry):.2f}"] for entry in worst])


def print_objects(files):
    compared = [entry for entry in files if "objects" in entry]
    counts = {setting: collections.Counter(entry["objects"][setting] for entry in compared) for setting in SETTINGS}
    print_table(["objects", "same", "different", "not compiled"],
                [[f"`{setting}`", count["same"], count["different"], count["not compiled"]]
                 for setting, count in counts.items()])
    print()
    for entry in compared:
        changed = [setting for setting, found in entry["objects"].items() if found == "different"]
        if changed:
            print(f"- different: {entry['project']}/{entry['file']} with {', '.join(changed)}")


# The goals

def goals(files, ways):
    """Yield what was promised, the limit, and what was measured."""
    if {"compile", "plugin"} <= set(ways):
        yield "compile with the plugin, all files", 1.10, ratio_of(files, "plugin")
        both = fine(files, "plugin", "compile")
        yield ("compile with the plugin, worst file", 1.50,
               max((ratio_of([entry], "plugin") for entry in both), default=None))
        yield "peak memory of the compile, mean of all files", 1.05, ratio_of(files, "plugin", peak_of)
        yield ("peak memory of the compile, largest process", 1.05,
               max(peak_of(entry, "plugin") for entry in both) / max(peak_of(entry, "compile") for entry in both)
               if both else None)
    if {"analyze", "analyze-plugin"} <= set(ways):
        yield "`--analyze` with the plugin, all files", 1.03, ratio_of(files, "analyze-plugin")


def print_goals(files, ways):
    rows = [[what, f"{limit:.2f}", f"{found:.3f}", "yes" if found <= limit else "no"]
            for what, limit, found in goals(files, ways) if found is not None]
    if rows:
        print_table(["goal", "at most", "measured", "met"], rows)


# Everything

def print_setting(results):
    setting = results["setting"]
    print("Command:", " ".join(results["command"]))
    print(f"CPU seconds, user and system, median of {setting['rounds']} rounds, {setting['jobs']} at a time;"
          f" plugin {setting['plugin'][:12]}" + (", annotated" if setting["annotated"] else ""))
    for tool, version in setting["tools"].items():
        print(f"- {tool}: {version}")


def print_trouble(files):
    print()
    for entry in files:
        for way, run in entry["ways"].items():
            # cppcheck gives up on nearly all of Linux: the table of reports has the number.
            if run["outcome"] != "ok" and (way, run["outcome"]) != ("cppcheck", "error"):
                print(f"- {run['outcome']}: {entry['project']}/{entry['file']}, {way}")


def write_reports(files, ways, out):
    for way in ways:
        lines = [f"{file}:{line}:{column}: {text} [{name}]\n" for file, line, column, text, name in found_by(way, files)]
        (out / f"reports-{way}.txt").write_text("".join(lines))


def print_all(results, out):
    files, ways = results["files"], results["setting"]["ways"]
    print_setting(results)
    print_seconds(files, ways)
    if {"compile", "plugin"} <= set(ways):
        print_memory(files)
        print_worst(files)
    print_reports(files, ways)
    if results["setting"]["objects"]:
        print_objects(files)
    print_goals(files, ways)
    print_trouble(files)
    write_reports(files, ways, out)
