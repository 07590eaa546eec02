"""A client of a language server, such as an editor is: JSON over the server's standard input and output.

Debian 12 has no python3-pygls and no python3-lsprotocol. They would not serve better here: their client is made for
asyncio, and their objects drop what they do not know of a message, where a test wants to see what was sent.
"""
import collections, contextlib, json, subprocess, threading, time

# What a server has said of a document; time: when it said so, by time.monotonic().
Published = collections.namedtuple("Published", "version diagnostics time")

# What VS Code says that it can do, as far as a server's diagnostics depend on it.
CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True, "codeDescriptionSupport": True,
                               "dataSupport": True, "tagSupport": {"valueSet": [1, 2]},
                               "codeActionsInline": False, "categorySupport": False},
        "synchronization": {"dynamicRegistration": True, "willSave": True, "didSave": True},
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor"]}}},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "completion": {"completionItem": {"snippetSupport": True}},
    },
    "workspace": {"applyEdit": True, "workspaceEdit": {"documentChanges": True}},
    "window": {"workDoneProgress": True},
    "general": {"positionEncodings": ["utf-16"]},
}


class Died(Exception):
    """The server has ended, and nobody has asked it to."""


class Late(Exception):
    """The server has not answered in time."""


class Failed(Exception):
    """The server has answered with an error."""


class Client:
    """Starts a server, and talks to it. 'log' is a file for what it writes to its standard error."""

    def __init__(self, command, log, environment=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                                        env=environment)
        self.writing = threading.Lock()
        self.changed = threading.Condition()  # guards all below, which the thread that reads fills in
        self.alive = True
        self.answers = {}
        self.published = collections.defaultdict(list)  # by URI
        self.version = self.request_number = 0
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    # Messages

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        with self.writing:
            try:
                self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
                self.process.stdin.flush()
            except BrokenPipeError:
                raise Died(self._end()) from None

    def _receive(self):
        """Return the next message, or nothing where the server has ended."""
        length = 0
        for line in iter(self.process.stdout.readline, b""):
            if line == b"\r\n":
                body = self.process.stdout.read(length)
                return json.loads(body) if len(body) == length else None
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return None

    def _read(self):
        for message in iter(self._receive, None):
            with self.changed:
                self._take(message)
                self.changed.notify_all()
        with self.changed:
            self.alive = False
            self.changed.notify_all()

    def _take(self, message):
        if "method" not in message:
            self.answers[message["id"]] = message
        elif "id" in message:  # It wants something of the editor, and gets nothing.
            with contextlib.suppress(Died):
                self._send({"id": message["id"], "result": None})
        elif message["method"] == "textDocument/publishDiagnostics":
            said = message["params"]
            self.published[said["uri"]].append(
                Published(said.get("version", -1), said["diagnostics"], time.monotonic()))

    def _wait(self, ready, timeout, what):
        """Return what 'ready' returns as soon as that is something."""
        with self.changed:
            self.changed.wait_for(lambda: ready() or not self.alive, timeout)
            found = ready()
        if found:
            return found
        raise Late(f"{what}: nothing in {timeout} seconds") if self.alive else Died(self._end())

    def _end(self):
        try:
            return f"the server has ended with {self.process.wait(10)}"
        except subprocess.TimeoutExpired:
            return "the server has closed its output"

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def request(self, method, params, timeout=60):
        self.request_number += 1
        number = self.request_number
        self._send({"id": number, "method": method, "params": params})
        answer = self._wait(lambda: self.answers.get(number), timeout, method)
        del self.answers[number]
        if "error" in answer:
            raise Failed(answer["error"]["message"])
        return answer["result"]

    # From the start to the end

    def initialize(self, root, **options):
        result = self.request("initialize", {"processId": None, "rootUri": root, "capabilities": CAPABILITIES,
                                             "initializationOptions": options})
        self.notify("initialized", {})
        return result

    def stop(self, timeout=60):
        """Ask the server to end; return its exit status."""
        try:
            self.request("shutdown", None, timeout)
            self.notify("exit", None)
            return self.process.wait(timeout)
        finally:
            self.process.kill()
            self.process.wait()
            self.reader.join()
            self.process.stdout.close()
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()

    # Documents. A version is never used again, so that what is said of a document that was closed is not taken for
    # what is said of it when it is open again.

    def _document(self, uri):
        self.version += 1
        return {"uri": uri, "version": self.version}

    def open(self, uri, text, language="c"):
        document = self._document(uri)
        self.notify("textDocument/didOpen", {"textDocument": {**document, "languageId": language, "text": text}})
        return document["version"]

    def change(self, uri, *changes, **more):
        """Make each change, {"text": all} or {"range": …, "text": new}; return the new version."""
        document = self._document(uri)
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes, **more})
        return document["version"]

    def close(self, uri):
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(self, uri, version, timeout=60):
        """Wait for what the server says first of this version or a later one."""
        def found():
            return next((p for p in self.published[uri] if p.version >= version), None)
        return self._wait(found, timeout, f"{uri}, version {version}")

    def settled(self, uri, versions, timeout=60, wanted=lambda diagnostics: True):
        """Wait until the latest that the server said is of one of these versions and is 'wanted'.

        They are those with the same text: a server that saw none of the versions in between has nothing to say anew.
        """
        def found():
            latest = self.published[uri][-1] if self.published[uri] else None
            return latest if latest and latest.version in versions and wanted(latest.diagnostics) else None
        return self._wait(found, timeout, f"{uri}, version {max(versions)}")

    def latest(self, uri):
        with self.changed:
            return self.published[uri][-1] if self.published[uri] else None


def position(text, offset):
    """Where the character at 'offset' is, as the protocol counts: lines from 0, and units of UTF-16."""
    before = text[:offset]
    return {"line": before.count("\n"), "character": len(before[before.rfind("\n") + 1:].encode("utf-16-le")) // 2}


def replacement(text, start, end, new):
    """The change that puts 'new' in the place of the characters from 'start' to 'end'."""
    return {"range": {"start": position(text, start), "end": position(text, end)}, "text": new}


def memory(process):
    """kB that a process has now, and the most that it had."""
    with open(f"/proc/{process.pid}/status") as status:
        fields = dict(line.split(":", 1) for line in status)
    return tuple(int(fields[name].split()[0]) for name in ("VmRSS", "VmHWM"))
