"""Edits as somebody makes them who writes C: in the middle of functions, a statement at a time, and never an error.

While a file has an error the analyser does not run: such an edit would measure nothing.
"""
import re
from client import position

# A statement of one line inside a function, which may stand there twice.
STATEMENT = re.compile(r"[ \t]+(?!return|goto|break|continue|case|default|else|do\b|for\b|while\b|if\b|switch\b)"
                       r"(?:[a-z_]\w*\([^;{}]*\)|[a-z_][\w.>\[\]-]* [-+|&]?= [^;{}]*);")
NUMBER = re.compile(r"(?<![\w.])[1-9]\d{0,2}(?![\w.])")
BEFORE = re.compile(r".*[;{}]\s*")  # no 'if' without braces, and no statement that goes on


def is_statement(lines, i):
    balanced = lines[i].count("(") == lines[i].count(")")
    alone = not re.match(r"\s*(?:else|\.|->|[-+|&?:])", lines[i + 1])
    return bool(STATEMENT.fullmatch(lines[i]) and BEFORE.fullmatch(lines[i - 1]) and balanced and alone)


def inserted(lines, i, line):
    """The change that puts a line before line i, which is made in 'lines' as well."""
    lines.insert(i, line)
    at = {"line": i, "character": 0}
    return {"range": {"start": at, "end": at}, "text": line + "\n"}


def replaced(lines, i, line):
    end = position(lines[i], len(lines[i]))["character"]
    lines[i] = line
    return {"range": {"start": {"line": i, "character": 0}, "end": {"line": i, "character": end}}, "text": line}


def repeat(lines, i, number):
    return inserted(lines, i, lines[i])


def guard(lines, i, number):
    indent = re.match(r"\s*", lines[i])[0]
    return inserted(lines, i, f"{indent}if ({number} > 0)")


def declare(lines, i, number):
    indent = re.match(r"\s*", lines[i])[0]
    return inserted(lines, i, f"{indent}{{ int typed = {number}; (void)typed; }}")


def count(lines, i, number):
    """Another number, or where there is none, one more statement."""
    if not NUMBER.search(lines[i]):
        return repeat(lines, i, number)
    return replaced(lines, i, NUMBER.sub(lambda found: str(int(found[0]) + 1), lines[i], count=1))


KINDS = (repeat, guard, declare, count)


class Writer:
    """Makes one edit after another in a text."""

    def __init__(self, text, random):
        self.lines, self.random, self.number = text.split("\n"), random, 0

    def place(self):
        """A statement that may be edited, found from some line on."""
        start, lines = self.random.randrange(1, len(self.lines) - 1), self.lines
        places = [*range(start, len(lines) - 1), *range(1, start)]
        return next(i for i in places if is_statement(lines, i))

    def edit(self):
        self.number += 1
        return self.random.choice(KINDS)(self.lines, self.place(), self.number)

    def text(self):
        return "\n".join(self.lines)
