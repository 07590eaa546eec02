"""A document that is open in an editor, and what was said of it when it was as on the disk."""
import collections, json, os
from client import replacement
from servers import ours_of

KEPT = 12  # texts that were sent last, of which one may be to blame


def said(diagnostics):
    """Ours, in an order of its own."""
    return sorted(json.dumps(d, sort_keys=True) for d in ours_of(diagnostics))


class Document:
    def __init__(self, unit, path, text):
        self.unit, self.path, self.original, self.text = unit, path, text, text
        self.uri, self.expected = path.as_uri(), None
        self.versions = collections.defaultdict(set)  # by the hash of the text that they have
        self.undo = []  # what brings the text back, in the order in which it was damaged
        self.sent = collections.deque(maxlen=KEPT)

    def open(self, server):
        """As it is on the disk, or was."""
        self.undo.clear()
        self.text = self.original
        self._has_sent(server.open(self.uri, self.text))

    def _has_sent(self, version):
        self.sent.append(self.text)
        self.versions[hash(self.text)].add(version)

    def same(self):
        """The versions that have the text that it has now."""
        return self.versions[hash(self.text)]

    def _send(self, server, change, text, more):
        self.text = text
        self._has_sent(server.change(self.uri, change, **more))

    def replace(self, server, start, end, new, **more):
        """Type 'new' in the place of the characters from 'start' to 'end'."""
        change = replacement(self.text, start, end, new)
        self._send(server, change, self.text[:start] + new + self.text[end:], more)

    def damage(self, server, start, end, new, **more):
        self.undo.append((start, start + len(new), self.text[start:end]))
        self.replace(server, start, end, new, **more)

    # Three ways to mend a text

    def mend_step_by_step(self, server):
        """Yields after each step."""
        while self.undo:
            self.replace(server, *self.undo.pop())
            yield

    def mend_what_differs(self, server):
        start = len(os.path.commonprefix([self.text, self.original]))
        rest = self.text[start:][::-1], self.original[start:][::-1]
        same = len(os.path.commonprefix(rest))
        self.undo.clear()
        self.replace(server, start, len(self.text) - same, self.original[start:len(self.original) - same])
        yield

    def mend_all(self, server):
        self.undo.clear()
        self._send(server, {"text": self.original}, self.original, {})
        yield
