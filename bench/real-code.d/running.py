"""Runs a compiler or an analyser: how it ended, what it cost and what it said."""
import collections, contextlib, os, resource, signal, subprocess, threading

# outcome: ok, error, crash or time-out; seconds of CPU, user and system, and the kB of the largest
# process, both with what the command started itself.
Run = collections.namedtuple("Run", "outcome seconds peak output")

# Bytes of address space that a process may have. There are files for which clang -O2 takes all that
# the machine has, and then the machine chooses who dies.
LIMIT = 8 << 30


def kill(process, timed_out):
    timed_out.set()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def execute(command, directory, timeout):
    timed_out = threading.Event()
    process = subprocess.Popen(command, cwd=directory, stdin=subprocess.DEVNULL, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace",
                               start_new_session=True, env={**os.environ, "LC_ALL": "C"})
    resource.prlimit(process.pid, resource.RLIMIT_AS, (LIMIT, LIMIT))
    timer = threading.Timer(timeout, kill, (process, timed_out))
    timer.start()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    outcome = {0: "ok", 1: "error"}.get(process.returncode, "crash")
    return Run("time-out" if timed_out.is_set() else outcome, usage.ru_utime + usage.ru_stime,
               usage.ru_maxrss, output)
