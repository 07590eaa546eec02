"""Whether the plugin changes the object file."""
import itertools
from pathlib import Path
from running import execute
from ways import WAYS

LEVELS, DEBUG = ("-O0", "-O2"), ("-g0", "-g")
SETTINGS = [" ".join(words) for words in itertools.product(LEVELS, DEBUG)]


def object_of(way, unit, setting, scratch, options):
    """The bytes of the object, or nothing. The place is the same each time: the object may name it."""
    output = Path(scratch, "object.o")
    output.unlink(missing_ok=True)
    words = setting.split()
    run = execute(WAYS[way].command(unit, options, str(output), *words), unit.directory, options.timeout)
    return output.read_bytes() if run.outcome == "ok" and output.exists() else None


def compare_objects(unit, scratch, options):
    found = {}
    for setting in SETTINGS:
        without, plugged = (object_of(way, unit, setting, scratch, options) for way in ("compile", "plugin"))
        # Linux cannot be compiled without optimisation: then it has to fail with the plugin as well.
        both = without is None and plugged is None
        found[setting] = "not compiled" if both else "same" if without == plugged else "different"
    return found
