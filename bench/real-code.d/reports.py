"""What the analyser said: its text output read into reports, and the reports written to files."""
import collections, os, re

DIAGNOSTIC = re.compile(r"(.+?):(\d+):(\d+): (warning|note): (.*)")
REPORT = re.compile(r".* \[((?:core|unix|pinned)\.[\w.,]+)\]")
Report = collections.namedtuple("Report", "file line column text checker")


def reports_of(unit, output):
    """Map each report of a run to the lines of its path."""
    reports, notes = {}, []
    for match in filter(None, map(DIAGNOSTIC.fullmatch, output.splitlines())):
        path, line, column, kind, text = match.groups()
        file = os.path.join(unit.project, os.path.relpath(unit.directory / path, unit.tree))
        if kind == "warning":
            tagged, notes = REPORT.fullmatch(text), []
            if tagged:
                report = Report(file, int(line), int(column), text, tagged[1])
                if report not in reports:
                    reports[report] = notes
        elif not text.startswith("[debug]"):
            notes.append(f"  {file}:{line}:{column}: {text}")
    return reports


def functions_in(unit, run):
    return run.output.count(f"ANALYZE (Syntax): {unit.source} ")


def last_function(run):
    """The function that was being explored when the run ended."""
    started = re.findall(r"ANALYZE \(Path, +\w+\): \S+ (\w+?)(?:PLEASE| :|$)", run.output, re.MULTILINE)
    return started[-1] if started else "?"


def write_reports(results, out):
    everything = {}
    for unit, without, plugged in results:
        for report, notes in reports_of(unit, (plugged or without).output).items():
            everything.setdefault(report, notes)
    with open(out / "reports.txt", "w") as plain, open(out / "notes.txt", "w") as full:
        for report in sorted(everything):
            line = f"{report.file}:{report.line}:{report.column}: warning: {report.text}\n"
            plain.write(line)
            full.write(line + "".join(note + "\n" for note in everything[report]) + "\n")
    return everything
