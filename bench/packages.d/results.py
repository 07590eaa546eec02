"""What scan-build left behind, read into reports and notes of each file, and written for people to judge."""
import collections, json, os, plistlib
from pathlib import Path

Report = collections.namedtuple("Report", "package file line checker text")
Result = collections.namedtuple("Result", "package units reports status seconds")


def units_of(notes, tree):
    """What was analysed: each C file once, with an entry for each time that it was compiled."""
    units = {}
    for path in sorted(notes.glob("*.json")):
        entry = json.loads(path.read_text())
        if entry["source"].endswith(".c"):
            entry["log"] = str(path.with_suffix(".log"))
            units.setdefault(os.path.relpath(entry["source"], tree), []).append(entry)
    return units


def path_of(diagnostic, files):
    for piece in diagnostic["path"]:
        if piece["kind"] == "event":
            place = piece["location"]
            yield f"  {files[place['file']]}:{place['line']}:{place['col']}: {piece['message']}"


def reports_in(package, entry, tree):
    """Yield the reports of one run with the lines of their paths."""
    output = Path(entry["directory"], entry["output"])
    content = plistlib.loads(output.read_bytes()) if output.exists() and output.stat().st_size else {}
    files = [os.path.relpath(os.path.join(entry["directory"], file), tree) for file in content.get("files", [])]
    for diagnostic in content.get("diagnostics", []):
        place = diagnostic["location"]
        yield Report(package.name, files[place["file"]], place["line"], diagnostic["check_name"],
                     diagnostic["description"]), list(path_of(diagnostic, files))


def reports_of(package, units, tree):
    """Map each report to the lines of its path; one from several files or runs counts once."""
    reports = {}
    for entry in (entry for entries in units.values() for entry in entries):
        for report, notes in reports_in(package, entry, tree):
            reports.setdefault(report, notes)
    return reports


def lines_in(units, tree):
    """Lines of the C files; one that was made for the build and removed after it has none."""
    paths = [tree / file for file in units]
    return sum(path.read_bytes().count(b"\n") for path in paths if path.exists())


def ours(reports):
    return [report for report in reports if report.checker.startswith("pinned")]


def write(results, out):
    """reports.txt and notes.txt are ours; others.txt has those of Clang's own checkers."""
    everything = {report: notes for result in results for report, notes in result.reports.items()}
    texts = {name: [] for name in ("reports.txt", "notes.txt", "others.txt")}
    for report in sorted(everything):
        line = f"{report.package}/{report.file}:{report.line}: {report.text} [{report.checker}]"
        if report in ours([report]):
            texts["reports.txt"].append(line)
            texts["notes.txt"] += [line, *everything[report], ""]
        else:
            texts["others.txt"].append(line)
    for name, lines in texts.items():
        (out / name).write_text("".join(line + "\n" for line in lines))
