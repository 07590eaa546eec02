"""How the reports of several ways differ from those of the first."""
import collections

KINDS = ("missing", "worded otherwise", "additional")


def line_of(report):
    return f"{report.file}:{report.line}:{report.column}: {report.text} [{report.checker}]"


def spot(report):
    return report.file, report.line, report.checker


def between(first, other):
    """Yield kind and text of each difference."""
    lost, new = sorted(first - other), sorted(other - first)
    for report in lost:
        instead = next((r for r in new if spot(r) == spot(report)), None)
        if instead:
            new.remove(instead)
            yield "worded otherwise", f"{line_of(report)}\n    here: {instead.column}: {instead.text}"
        else:
            yield "missing", line_of(report)
    for report in new:
        yield "additional", line_of(report)


class Differences:
    """Each is printed once, with all ways that have it, also where several cases have it."""

    def __init__(self):
        self.counts = collections.Counter()  # by kind and way
        self.told = set()

    def tell(self, reports):
        """'reports' are sets by way, the first of them the one that counts."""
        (_, first), *others = reports.items()
        ways = collections.defaultdict(list)
        for way, other in others:
            for kind, text in between(first, other):
                if (way, kind, text) not in self.told:
                    self.told.add((way, kind, text))
                    self.counts[kind, way] += 1
                    ways[kind, text].append(way)
        for (kind, text), those in ways.items():
            print(f"{kind} in {', '.join(those)}: {text}")

    def print_by_way(self):
        for way in dict.fromkeys(way for _, way in self.counts):
            print(f"{way}: " + ", ".join(f"{self.counts[kind, way]} {kind}" for kind in KINDS))

    def sum(self, kind):
        return sum(count for (k, _), count in self.counts.items() if k == kind)

    def are_wrong(self):
        return any(kind != "additional" for kind, _ in self.counts)
