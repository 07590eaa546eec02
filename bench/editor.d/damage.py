"""What somebody does to a text who types: each way returns the characters that are replaced, and by what.

Most of it ends in errors, and the server has to live with that. What exchanges one word for another often does not, and
then the analysis sees code that nobody would write. Left out is what crashes the plain clangd 22: 18446744073709551615 as
a designator, and '#include __FILE__' in a function.
"""
import re

TOKEN = re.compile(r"[A-Za-z_]\w*|\d\w*|\"(?:[^\"\\\n]|\\.)*\"|->|\+\+|--|&&|\|\||[<>=!+*/&|-]=|\S")
WORD = re.compile(r"[A-Za-z_]\w*")
NUMBER = re.compile(r"\b\d+\b")
FUNCTION = re.compile(r"^static [^;{}=]*?(\w+)\([^;{}]*\)\s*\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
STATEMENT = re.compile(r"^[ \t]+\S.*;\n", re.MULTILINE)
BRACES = "{}()[];"
NUMBERS = ("0", "1", "-1", "255", "65536", "sizeof(int)", "0.5")
HALF = ("if (", "else ", "for (;;", "while (1) ", "do {", "switch (", "case 0:", "return ", "goto ", "struct ", "struct x { ",
        "union {", "enum { A,", "typedef ", "static ", "p->", "->", ".", "&", "*", "*&", "= ", "= {", "= { .", "(struct x){ ",
        "sizeof ", "memcpy(&", "int x = ", "int a[", "char *s = \"", "'", "/*", "*/", "//", "#if 0\n", "#endif\n", "#else\n",
        "#define X(", "#include \"", "#include <list.h>\n", "\\", "__attribute__((", "({ ", "? ", ": ",
        "__attribute__((annotate(\"pinned\"))) ", "__attribute__((annotate(\"pinned_", "__typeof__(", "asm(\"", "_Generic(",
        "_Static_assert(0, \"\");", "é", "\0", "\t")


def some(random, pattern, text):
    """Some match of the pattern, found from some place on; the empty start of the text where there is none."""
    start = random.randrange(len(text) + 1)
    return pattern.search(text, start) or pattern.search(text) or re.match("", text)


def character_of(random, text):
    start = random.randrange(len(text) + 1)
    return start, min(start + 1, len(text))


def line_of(random, text):
    start = text.rfind("\n", 0, random.randrange(len(text) + 1)) + 1
    end = text.find("\n", start) + 1
    return start, end or len(text)


def delete_character(random, text):
    return *character_of(random, text), ""


def repeat_character(random, text):
    start, end = character_of(random, text)
    return start, end, 2 * text[start:end]


def delete_token(random, text):
    return *some(random, TOKEN, text).span(), ""


def repeat_token(random, text):
    token = some(random, TOKEN, text)
    return *token.span(), f"{token[0]} {token[0]}"


def delete_line(random, text):
    return *line_of(random, text), ""


def repeat_line(random, text):
    start, end = line_of(random, text)
    return start, end, 2 * text[start:end]


def move_line(random, text):
    """A line is pasted elsewhere."""
    start, end = line_of(random, text)
    at, _ = line_of(random, text)
    return at, at, text[start:end]


def exchange_word(random, text):
    return *some(random, WORD, text).span(), some(random, WORD, text)[0]


def exchange_token(random, text):
    return *some(random, TOKEN, text).span(), some(random, TOKEN, text)[0]


def exchange_number(random, text):
    return *some(random, NUMBER, text).span(), random.choice(NUMBERS)


def half_a_statement(random, text):
    start, _ = line_of(random, text)
    return start, start, random.choice(HALF)


def half_in_a_line(random, text):
    at = some(random, TOKEN, text).start()
    return at, at, random.choice(HALF)


def brace(random, text):
    at = some(random, TOKEN, text).start()
    return at, at, random.choice(BRACES)


def delete_many_lines(random, text):
    start, end = sorted((line_of(random, text)[0], line_of(random, text)[0]))
    return start, min(end, start + 2000), ""


def truncate(random, text):
    return random.randrange(len(text) + 1), len(text), ""


def delete_all(random, text):
    return 0, len(text), ""


VALID = [delete_line, repeat_line, move_line, exchange_word, exchange_token, exchange_number]  # what they leave often is
WAYS = [delete_character, repeat_character, delete_token, repeat_token, half_a_statement, half_in_a_line, brace,
        delete_many_lines, truncate] + 2 * VALID
RARE = [delete_all]


def damage(random, text):
    return random.choice(RARE if random.random() < 0.005 else WAYS)(random, text)


def exchange(random, text):
    """What often leaves valid code."""
    return random.choice(VALID)(random, text)


def has_callees(text):
    return next(callees(text), None) is not None


def callees(text):
    """The bodies of functions that the text itself may call."""
    return (f.span(2) for f in FUNCTION.finditer(text) if len(re.findall(rf"\b{f[1]}\b", text)) > 1)


def exchange_in_a_callee(random, text):
    """A statement of a function that others call is replaced by some other one, repeated or deleted."""
    start, end = random.choice(list(callees(text)))
    inside = list(STATEMENT.finditer(text, start, end))
    if not inside:
        return exchange(random, text)
    old, other = random.choice(inside), random.choice(list(STATEMENT.finditer(text)))
    return *old.span(), random.choice(("", other[0], 2 * old[0], other[0] + old[0]))
