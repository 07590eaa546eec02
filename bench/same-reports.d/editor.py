"""What an editor hears of a case from clangd-pinned: one server for all cases, each with a directory of its own.

In it are the settings, as a .clang-tidy, and a copy of the source: so no configuration that lies beside the source counts,
and the same source can have several settings.
"""
import collections, os, re, threading
from pathlib import Path
from urllib.parse import unquote, urlsplit
from client import Died, Late
from reports import Report
from servers import errors_of, ours_of, start, write_commands
from spelling import plain
from ways import QUIET, flags_of

# clangd parses what is above the first declaration by itself, and leaves out the bodies of its functions.
BEFORE_ALL = "int before_all;"

# report: with the place where what is underlined begins; end: line and column where that ends.
Finding = collections.namedtuple("Finding", "report end")


def without_preamble(text):
    """The text with a declaration in front of all; by how many lines and columns of line 1 that moves the rest."""
    if re.match(r"\s*(#|%:)", text):
        return f"{BEFORE_ALL}\n{text}", 1, 0  # A directive begins its line.
    return f"{BEFORE_ALL} {text}", 0, len(BEFORE_ALL) + 1


def path_of(uri):
    return Path(unquote(urlsplit(uri).path))


class Document:
    """A case as it is open in the editor."""

    def __init__(self, case, directory, whole):
        self.unit = case.unit
        self.source = (case.unit.directory / case.unit.source).resolve()
        self.path = directory / self.source.name
        text = self.source.read_text(errors="replace")
        self.text, self.lines, self.columns = without_preamble(text) if whole else (text, 0, 0)

    def write(self, settings):
        self.path.write_text(self.text)
        (self.path.parent / ".clang-tidy").write_text(settings)

    def finding(self, diagnostic):
        """clangd tells of what is in a header where a note about it is in the file. The path ends with what the
        diagnostic says, and there it has its place."""
        text = re.sub(r" \(fix(es)? available\)$", "", diagnostic["message"])
        path, place = self.path, diagnostic["range"]
        for note in diagnostic.get("relatedInformation", ()):
            where = path_of(note["location"]["uri"])
            if note["message"] == text and where != self.path:
                path, place = where, note["location"]["range"]
        start, end = (self._place(path, **place[end]) for end in ("start", "end"))
        file = os.path.relpath(self.source if path == self.path else path, self.unit.tree)
        report = Report(os.path.join(self.unit.project, file), *start, text, diagnostic["code"])
        return Finding(plain(report), end)

    def _place(self, path, line, character):
        """Line and column. Columns are bytes here, and units of UTF-16 there."""
        own = path == self.path
        lines = (self.text if own else path.read_text(errors="replace")).split("\n")
        before = lines[line].encode("utf-16-le")[:2 * character].decode("utf-16-le", "replace")
        column = len(before.encode()) + 1
        return (line + 1 - self.lines, column - (0 if line else self.columns)) if own else (line + 1, column)


def as_reported(findings, reports):
    """Findings as reports. clangd underlines all around a place, so each that has the place of a report is that report."""
    for finding in findings:
        start = finding.report
        inside = (r for r in sorted(reports) if (r.file, r.text, r.checker) == (start.file, start.text, start.checker)
                  and (start.line, start.column) <= (r.line, r.column) <= finding.end)
        yield next(inside, start)


class Editor:
    """Asks the server for one case after another; where it ends or does not answer there is a new one."""

    def __init__(self, server, cases, options, directory):
        self.command, self.options, self.directory = server, options, directory
        self.one = threading.Lock()
        self.documents = {}
        for number, case in enumerate(cases):
            own = directory / str(number)
            own.mkdir()
            self.documents[id(case)] = Document(case, own, options.no_preamble)
        write_commands(directory, [(self._quiet(d.unit), d.path, options.clang) for d in self.documents.values()])
        self.log = open(directory / "log", "wb")
        self.client = None

    def _quiet(self, unit):
        return unit._replace(flags=[*flags_of(unit, self.options), *QUIET])

    def ask(self, case, settings):
        """The outcome, and the findings."""
        document = self.documents.pop(id(case))
        document.write(settings)
        with self.one:
            try:
                diagnostics = self._hear(document)
            except (Died, Late) as end:
                self._drop()
                return "time-out" if isinstance(end, Late) else "crash", []
        outcome = "error" if errors_of(diagnostics) else "ok"
        return outcome, [document.finding(d) for d in ours_of(diagnostics)]

    def _hear(self, document):
        self.client = self.client or start(self.command, self.directory, self.log)
        uri = document.path.as_uri()
        version = self.client.open(uri, document.text)
        said = self.client.diagnostics(uri, version, self.options.timeout)
        self.client.close(uri)
        return said.diagnostics

    def _drop(self):
        if self.client:
            self.client.process.kill()
            self.client.process.wait()
        self.client = None

    def stop(self):
        if self.client:
            self.client.stop()
        self.log.close()
