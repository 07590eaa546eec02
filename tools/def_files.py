"""The tables that the plugin is compiled from, for the tools of this directory.

The C preprocessor expands checker/*.def: $CC, or else cc.
"""

import ast
import os
import pathlib
import shlex
import subprocess
import sys

CHECKER = pathlib.Path(__file__).resolve().parent.parent / "checker"

# Every macro of the .def files becomes a list of strings, as Python spells it.
MACROS = """\
#define STATE(Name, Meaning) ["STATE", #Name, Meaning],
#define EVENT(Name, Meaning, ...) ["EVENT", #Name, Meaning, #__VA_ARGS__],
#define FINDING(Name, Checker, Text) \\
  ["FINDING", #Name, "pinned." #Checker, Text],
#define EVIDENCE(Name, Meaning) ["EVIDENCE", #Name, Meaning],
#define NOTE(Name, Text) ["NOTE", #Name, Text],
#define ANNOTATION(Name, String, Macro, On, Help) \\
  ["ANNOTATION", String, Macro, On, Help], ["STRING", #Name, String],
#define CONTRADICTION(Name, Text, Note) ["CONTRADICTION", #Name, Text, Note],
#define EXCLUDES(Name, Others, Why) ["EXCLUDES", #Name, #Others, Why],
#define ARGUMENT(Name, String, Value, Help) ["ARGUMENT", String, Value, Help],
#define INGREDIENT(Name, Meaning) ["INGREDIENT", #Name, Meaning],
#define EFFECT(A, I) ["EFFECT", #A, #I],
#define FIRES(A, B, Findings) ["FIRES", #A, #B, Findings],
#define FIRES_ALONE(A, Findings) ["FIRES", #A, "", Findings],
#define CHECKER(Name, String, Help) ["CHECKER", "pinned." String, Help],
#define WORDS(Name, Default, Help) ["OPTION", #Name, "words", Default, Help],
#define TEXT(Name, Kind, Default, Help) \\
  ["OPTION", #Name, Kind, Default, Help],
#define SWITCH(Name, Default, Help) \\
  ["OPTION", #Name, "true or false", Default, Help],
#define CONVENTION(Name, String) ["CONVENTION", #Name, String],
#define MAPPING(Row, Help) ["MAPPING", #Row, Help],
#define KEY(Kind, Member, String, Need, Help) \\
  ["KEY", #Kind, String, #Need, Help],
"""


def read_rows():
    """The rows of all .def files: from the kind of a row to a list of rows.

    Before the cells of a KEY stands the MAPPING to which it belongs.
    """
    files = sorted(CHECKER.glob("*.def"))
    source = MACROS + "".join(f'#include "{f.name}"\n' for f in files)
    compiler = shlex.split(os.environ.get("CC", "cc"))
    run = subprocess.run(
        [*compiler, "-E", "-P", "-x", "c", f"-I{CHECKER}", "-"],
        input=source, capture_output=True, encoding="utf-8")
    if run.returncode:
        sys.exit(f"{compiler[0]} cannot expand {CHECKER}/*.def:\n{run.stderr}")
    rows, mapping = {}, None
    for kind, *row in ast.literal_eval(f"[{run.stdout}]"):
        if kind == "MAPPING":
            mapping = row[0]
        elif kind == "KEY":
            row = [mapping, *row]
        rows.setdefault(kind, []).append(row)
    return rows


def effects(rows):
    """What an effect of a model may be, and what each says."""
    return {string.split("_", 1)[1]: says
            for string, _, on, says in rows["ANNOTATION"] if "parameter" in on}


def conventions(rows):
    return [string for _, string in rows["CONVENTION"]]


def excluded_effects(rows):
    """Yields an effect, those that no parameter has beside it, and why."""
    names = {name: string.split("_", 1)[-1] for name, string in rows["STRING"]}
    for name, others, why in rows["EXCLUDES"]:
        yield names[name], [names[o.strip()] for o in others.split("|")], why
