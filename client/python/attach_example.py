#!/usr/bin/python3
"""Leases a connection over Lessor's attach socket, with nothing but the standard library and protobuf.

    attach_example.py POOL            acquires a connection of POOL, tells about it, releases it
    attach_example.py POOL --redis    talks to it as well: PING

The generated messages are imported from PYTHONPATH if `lessor/v1` is there:
    protoc --python_out=OUT -I proto proto/lessor/v1/*.proto && PYTHONPATH=OUT attach_example.py ...
Otherwise they are generated into a temporary folder with `protoc`, from this source tree (or --proto DIR).

Packages on Debian: python3-protobuf, protobuf-compiler. docs/protocol.md explains the protocol.
"""

import argparse
import array
import contextlib
import glob
import importlib
import os
import socket
import subprocess
import sys
import tempfile

FRAME_BYTES_MAX = 64 * 1024
DESCRIPTORS_MAX = 64


def load_messages(proto_dir):
    """The modules attach_pb2 and error_pb2, generated now if they cannot be imported."""
    try:
        attach = importlib.import_module("lessor.v1.attach_pb2")
    except ImportError:
        with tempfile.TemporaryDirectory() as out:
            protos = sorted(glob.glob(os.path.join(proto_dir, "lessor/v1/*.proto")))
            subprocess.run(["protoc", f"--python_out={out}", "-I", proto_dir, *protos], check=True)
            sys.path.insert(0, out)
            importlib.invalidate_caches()
            attach = importlib.import_module("lessor.v1.attach_pb2")
            error = importlib.import_module("lessor.v1.error_pb2")
            sys.path.remove(out)
            return attach, error
    return attach, importlib.import_module("lessor.v1.error_pb2")


class Refused(Exception):
    """The broker's error: its reason's name, and its words."""

    def __init__(self, reason, message):
        super().__init__(f"{reason}: {message}")
        self.reason = reason


class Session:
    """One attachment. Simple: one request at a time, for one thread. Everything it holds goes when it is closed."""

    def __init__(self, attach, error, runtime_dir, name, timeout):
        self._attach, self._error = attach, error
        self._next_id = 1
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)  # CLOEXEC is Python's default
        self._socket.settimeout(timeout)
        try:
            self._socket.connect(os.path.join(runtime_dir, "attach.sock"))
            hello = attach.AttachRequest()
            hello.hello.open.name = name
            self.opened = self._ask(hello)[0].session
        except BaseException:
            self._socket.close()
            raise

    def close(self):
        # Shut down, not only closed: a forked child may hold a copy, and the session ends with the connection.
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    @contextlib.contextmanager
    def lease(self, pool, wait):
        """The lease and its connection as a socket; given back at the end of the block."""
        request = self._attach.AttachRequest()
        request.acquire.pool = pool
        request.acquire.wait.FromNanoseconds(int(wait * 1e9))
        reply, fds = self._ask(request)
        lease = reply.acquire.lease
        broken = True
        try:
            with socket.socket(fileno=fds[0]) as connection:
                yield lease, connection
            broken = False
        finally:
            # The descriptor is closed by now: the broker resets the connection at the release.
            release = self._attach.AttachRequest()
            release.release.lease_id = lease.lease_id
            release.release.discard = broken
            self._ask(release)

    def _ask(self, request):
        """Sends a request; its reply and the descriptors with it, exactly as many as belong to it."""
        request.request_id = self._next_id
        self._next_id += 1
        self._socket.send(request.SerializeToString())
        while True:
            reply, fds = self._receive()
            expected = 1 if reply.WhichOneof("reply") == "acquire" else 0
            if reply.request_id == request.request_id and len(fds) == expected:
                break
            for fd in fds:
                os.close(fd)
            if reply.request_id != 0:
                raise ConnectionError("the broker answered something else")
            self._hear(reply)
        if reply.HasField("error"):
            raise self._refusal(reply.error)
        return reply, fds

    def _read(self):
        return self._socket.recvmsg(
            FRAME_BYTES_MAX, socket.CMSG_SPACE(4 * DESCRIPTORS_MAX), socket.MSG_CMSG_CLOEXEC)

    def _receive(self):
        try:
            data, ancillary, flags, _ = self._read()
        except ConnectionResetError:
            data, ancillary, flags, _ = self._read()  # behind it lies the frame that says why
        fds = array.array("i")
        for level, kind, content in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                fds.frombytes(content[: len(content) - len(content) % fds.itemsize])
        if not data or flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
            for fd in fds:
                os.close(fd)
            raise ConnectionError("the session has ended, and with it every lease")
        return self._attach.AttachReply.FromString(data), list(fds)

    def _hear(self, event):
        """An event: nobody asked. A real client acts on `revoked` and `recalled`."""
        if event.HasField("error"):
            raise self._refusal(event.error)
        print(f"event: {event.WhichOneof('reply')}", file=sys.stderr)

    def _refusal(self, status):
        for detail in status.details:
            if detail.type_url == "type.googleapis.com/google.rpc.ErrorInfo":
                return Refused(self._error.ErrorInfo.FromString(detail.value).reason, status.message)
        return Refused("UNSPECIFIED", status.message)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pool")
    parser.add_argument("--redis", action="store_true", help="send PING over the connection and expect PONG")
    parser.add_argument("--wait", type=float, default=1.0, help="seconds to wait for a connection (1)")
    parser.add_argument("--timeout", type=float, default=10.0, help="seconds for any answer besides (10)")
    parser.add_argument("--runtime-dir", default=os.environ.get("LESSOR_RUNTIME_DIR") or "/run/lessor")
    parser.add_argument("--proto", default=os.path.join(here, "../../proto"), help="the folder with lessor/v1")
    args = parser.parse_args()

    try:
        attach, error = load_messages(args.proto)
    except ImportError as missing:
        print(f"{missing}; install Debian's python3-protobuf, and run this with /usr/bin/python3", file=sys.stderr)
        return 1
    try:
        session = Session(attach, error, args.runtime_dir, "attach_example.py", args.wait + args.timeout)
    except OSError as unreachable:
        print(f"no broker at {args.runtime_dir}: {unreachable}", file=sys.stderr)
        return 69
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    try:
        print(f"session {session.opened.session_id}, tenant {session.opened.tenant}")
        with session.lease(args.pool, args.wait) as (lease, connection):
            print(f"lease {lease.lease_id}, token {lease.token.epoch}.{lease.token.counter}, {lease.connector}")
            if args.redis:
                connection.settimeout(args.timeout)
                connection.sendall(b"PING\r\n")
                answer = connection.recv(64)
                print(f"PING: {answer.decode().strip()}")
                if answer != b"+PONG\r\n":
                    return 1
        print("released")
        return 0
    except (Refused, OSError) as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        session.close()


if __name__ == "__main__":
    sys.exit(main())
