"""Starts a server for a few files: their compile commands are in a directory of their own, as is all that it keeps."""
import json, os, re
from client import Client

# The name of a check of ours.
OURS = re.compile(r"pinned-\w+")


def command_of(unit, path, clang):
    """How 'path', the unit's source or a copy of it, is compiled."""
    source = (unit.directory / unit.source).resolve()
    return [clang, *unit.flags, "-iquote", str(source.parent), "-c", str(path)]


def write_commands(directory, entries):
    """Each entry is a unit, the path of its source or of a copy, and the compiler."""
    database = [{"directory": str(unit.directory), "file": str(path), "arguments": command_of(unit, path, clang)}
                for unit, path, clang in entries]
    (directory / "compile_commands.json").write_text(json.dumps(database, indent=1))


def start(server, directory, log):
    """Start a server that reads nobody's configuration and uses no processor but for what it is asked."""
    home = {name: str(directory) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME")}
    client = Client([str(server), f"--compile-commands-dir={directory}", "--background-index=false"], log,
                    {**os.environ, **home})
    client.initialize(directory.as_uri())
    return client


def ours_of(diagnostics):
    return [d for d in diagnostics if OURS.fullmatch(str(d.get("code", "")))]


def errors_of(diagnostics):
    """The compiler's; a diagnostic of ours may be an error as well."""
    return [d for d in diagnostics if d.get("severity") == 1 and d not in ours_of(diagnostics)]
