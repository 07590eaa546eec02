"""The options that the benchmarks over the same code have in common."""
import argparse, os
from pathlib import Path
from sources import ROOT

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pinned-real-code"


def parser_of(description, names, jobs=os.cpu_count()):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", type=Path, default=ROOT / "build/lib/PinnedChecker.so")
    parser.add_argument("--clang", default="clang-22")
    parser.add_argument("--project", action="append", choices=names)
    parser.add_argument("--files", metavar="GLOB", default="*", help="path inside the project")
    parser.add_argument("--jobs", metavar="N", type=int, default=jobs, help=f"default: {jobs}")
    parser.add_argument("--timeout", metavar="SECONDS", type=float, default=300, help="per run")
    parser.add_argument("--work", metavar="DIR", type=Path, default=CACHE)
    parser.add_argument("--out", metavar="DIR", type=Path, help="default: a directory of its own in WORK")
    return parser


def parse(parser, out):
    """Parse the command line; 'out' is the directory in WORK where results go by default."""
    options = parser.parse_args()
    options.work, options.plugin = options.work.resolve(), options.plugin.resolve()
    options.out = (options.out or options.work / out).resolve()
    options.work.mkdir(parents=True, exist_ok=True)
    return options
