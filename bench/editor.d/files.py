"""The files in which bench/editor-soak and bench/editor-fresh type."""
import argparse
from pathlib import Path
from cases import cases_of
from documents import Document
from sources import PROJECTS, units_of

ROOT = Path(__file__).resolve().parent.parent.parent

REAL = {"linux": ["fs/ext4/super.c", "drivers/base/core.c", "kernel/locking/mutex.c", "lib/rhashtable.c"],
        "zlib": ["deflate.c", "inflate.c"], "libuv": ["src/unix/stream.c", "src/unix/fs.c"],
        "wayland": ["src/wayland-server.c"]}


def real_units(options):
    for project in PROJECTS:
        for file in REAL[project.name]:
            yield from units_of(project, argparse.Namespace(work=options.work, files=file))


def bundled_units(chance, count, wanted=lambda text: True):
    tests = sorted([*ROOT.glob("test/*/*.c"), *ROOT.parent.glob("shared/conformance/*.c")])
    cases = [case for test in tests if wanted(test.read_text(errors="replace")) for case in cases_of(test)[:1]]
    return [case.unit for case in chance.sample(cases, count)]


def documents_of(units, directory):
    for number, unit in enumerate(units):
        source = unit.directory / unit.source
        path = directory / f"{number}-{source.name}"
        path.write_text(source.read_text(errors="replace"))
        yield Document(unit, path, path.read_text())
