"""PostgreSQL's protocol from the client's side, bare: what isolation.py needs to send and see each message itself.

A driver would hide the difference between a setting that is there and one that it remembers.
"""

import os
import socket
import struct
from typing import NamedTuple

PATIENCE = 30  # seconds for an answer


class Answer(NamedTuple):
    """All that came up to ReadyForQuery."""
    rows: list  # of tuples of str or None
    tags: list
    error: str | None  # its SQLSTATE
    message: str | None
    status: str  # I idle, T in a transaction, E in a failed one


def text(value):
    return value.encode() + b"\0"


class Session:
    """One connection, only to a server that trusts its clients. A ConnectionError says that the server refuses, has
    closed or does not answer."""

    def __init__(self, folder, settings):
        self.parameters = {}  # as ParameterStatus has told
        self.notifications = []  # (channel, payload), in order
        self._buffer = b""
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(os.path.join(folder, ".s.PGSQL.5432"))
        start = {"user": os.environ["PGUSER"], "database": os.environ["PGDATABASE"]} | settings
        body = struct.pack("!I", 3 << 16) + b"".join(text(name) + text(value) for name, value in start.items()) + b"\0"
        self._socket.sendall(struct.pack("!I", len(body) + 4) + body)
        answer = self._answer()
        if answer.error:
            raise ConnectionError(f"refused with {answer.error}: {answer.message}")

    def query(self, sql):
        """By the simple protocol."""
        return self._ask((b"Q", text(sql)))

    def extended(self, sql):
        """By the extended protocol, as the unnamed statement and without arguments."""
        return self._ask((b"P", text("") + text(sql) + b"\0\0"), *self._run("", []))

    def prepare(self, name, sql):
        return self._ask((b"P", text(name) + text(sql) + b"\0\0"), (b"S", b""))

    def execute(self, name, *arguments):
        return self._ask(*self._run(name, arguments))

    def unprepare(self, name):
        return self._ask((b"C", b"S" + text(name)), (b"S", b""))

    def close(self):
        """Comes back when the server has closed too, and so has let everything go."""
        self._send((b"X", b""))
        try:
            while self._socket.recv(65536):
                pass
        finally:
            self._socket.close()

    def wait_for_notifications(self, count):
        """Until so many have come in all."""
        while len(self.notifications) < count:
            self._message()

    @staticmethod
    def _run(name, arguments):
        values = [str(value).encode() for value in arguments]
        bound = b"".join(struct.pack("!I", len(value)) + value for value in values)
        bind = text("") + text(name) + struct.pack("!HH", 0, len(values)) + bound + struct.pack("!H", 0)
        return (b"B", bind), (b"E", text("") + struct.pack("!I", 0)), (b"S", b"")

    def _ask(self, *messages):
        self._send(*messages)
        return self._answer()

    def _send(self, *messages):
        self._socket.sendall(b"".join(kind + struct.pack("!I", len(body) + 4) + body for kind, body in messages))

    def _answer(self):
        rows, tags, error, message = [], [], None, None
        while True:
            kind, body = self._message()
            if kind == b"Z":
                return Answer(rows, tags, error, message, body.decode())
            if kind == b"D":
                rows.append(self._row(body))
            elif kind == b"C":
                tags.append(body[:-1].decode())
            elif kind == b"E":
                fields = {field[:1]: field[1:].decode() for field in body.split(b"\0") if field}
                error, message = fields[b"C"], fields[b"M"]
                if fields[b"S"] in ("FATAL", "PANIC"):
                    raise ConnectionError(f"{error}: {message}")

    def _message(self):
        """The next one; what the server may say at any time is noted on the way."""
        kind = self._read(1)
        body = self._read(struct.unpack("!I", self._read(4))[0] - 4)
        if kind == b"S":
            name, value, _ = body.split(b"\0")
            self.parameters[name.decode()] = value.decode()
        elif kind == b"A":
            channel, payload, _ = body[4:].split(b"\0")
            self.notifications.append((channel.decode(), payload.decode()))
        return kind, body

    def _read(self, count):
        while len(self._buffer) < count:
            try:
                part = self._socket.recv(65536)
            except TimeoutError as late:
                raise ConnectionError(f"no answer in {PATIENCE} s") from late
            if not part:
                raise ConnectionError("the connection was closed")
            self._buffer += part
        part, self._buffer = self._buffer[:count], self._buffer[count:]
        return part

    @staticmethod
    def _row(body):
        (columns,), at, row = struct.unpack("!H", body[:2]), 2, []
        for _ in range(columns):
            (length,) = struct.unpack("!i", body[at:at + 4])
            at += 4
            row.append(None if length < 0 else body[at:at + length].decode())
            at += max(0, length)
        return tuple(row)
