"""Redis's protocol from the client's side, bare: RESP2 and RESP3, as isolation_redis.py needs to see them.

redis-py of Debian 12 speaks only RESP2, and hides what a connection is in.
"""

import socket

PATIENCE = 30  # seconds for an answer


class Failure(Exception):
    """An error reply; equal to another of the same code."""

    def __eq__(self, other):
        return isinstance(other, Failure) and self.code == other.code

    @property
    def code(self):
        return str(self).split(" ")[0]


class Push(list):
    """What comes by itself, with RESP3."""


class Connection:
    """One connection. Words of replies are str; maps are dicts, with RESP3 only. A ConnectionError says that the server
    has closed or does not answer."""

    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(path)
        self._stream = self._socket.makefile("rb")

    def ask(self, *words):
        """The reply to one command."""
        self.send(*words)
        return self.read()

    def send(self, *words):
        encoded = [str(word).encode() for word in words]
        parts = [b"$%d\r\n%b\r\n" % (len(word), word) for word in encoded]
        self._socket.sendall(b"*%d\r\n" % len(words) + b"".join(parts))

    def close(self):
        self._stream.close()
        self._socket.close()

    def read(self):
        """The next reply, or what was pushed before it."""
        line = self._line()
        kind, rest = line[:1], line[1:]
        if kind == "+":
            return rest
        if kind == "-":
            return Failure(rest)
        if kind in ":(":
            return int(rest)
        if kind == ",":
            return float(rest)
        if kind == "#":
            return rest == "t"
        if kind == "_" or rest == "-1":
            return None
        if kind == "$":
            return self._bytes(int(rest) + 2)[:-2].decode()
        if kind == "=":
            return self._bytes(int(rest) + 2)[4:-2].decode()  # "txt:" comes first
        if kind == "%":
            return {self.read(): self.read() for _ in range(int(rest))}
        items = [self.read() for _ in range(int(rest))]
        if kind == ">":
            return Push(items)
        if kind == "~":
            return set(items)
        if kind == "*":
            return items
        raise ConnectionError(f"no reply begins with {line!r}")

    def _line(self):
        try:
            line = self._stream.readline()
        except TimeoutError as late:
            raise ConnectionError(f"no answer in {PATIENCE} s") from late
        if not line.endswith(b"\r\n"):
            raise ConnectionError("the connection was closed")
        return line[:-2].decode()

    def _bytes(self, count):
        read = self._stream.read(count)
        if len(read) < count:
            raise ConnectionError("the connection was closed")
        return read
